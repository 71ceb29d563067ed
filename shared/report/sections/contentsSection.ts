import type { Section } from '#shared/report/Composing'

/** Beyond this many actions the list of contents names the chapters only: the actions have their own table, with links. */
const mostActionsListed = 250

export const contentsSection: Section = ({ kind, picture, words: { t } }) => [
  {
    type: 'contents',
    title: t('report:contents.title'),
    depth: kind === 'action-plan' && picture.actions.length > mostActionsListed ? 1 : 2,
    hint: t('report:contents.hint'),
  },
]
