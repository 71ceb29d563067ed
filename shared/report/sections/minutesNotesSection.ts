import { heading, paragraphs } from '#shared/report/blockMakers'
import type { Section } from '#shared/report/Composing'

/** What was said beyond the single items. */
export const minutesNotesSection: Section = ({ reviewed, words: { t } }) => {
  const said = paragraphs(reviewed?.review.notes ?? '')
  return said.length === 0 ? [] : [heading(2, 'notes', t('review:minutes.notes')), ...said]
}
