import {
  callout,
  cell,
  column,
  heading,
  pageBreak,
  paragraph,
  table,
  written,
} from '#shared/report/blockMakers'
import type { Composing, Section } from '#shared/report/Composing'
import { actionLink, actionName, ownerName } from '#shared/report/names'
import type { PlannedAction } from '#shared/report/PlanPicture'
import type { ReportBlock } from '#shared/report/Report'
import { actionFacts } from './actionFacts'
import { indicatorTable, milestoneTable, resourceTable } from './actionTables'

/** All actions in one table, then each with all that belongs to it. */
export const actionsSection: Section = (composing) => {
  const { picture, words } = composing
  const { t } = words
  const { actions } = picture
  const atLarge = picture.indicators.filter(({ indicator }) => indicator.actionIds.length === 0)
  const blocks: ReportBlock[] = [
    ...(actions.length > 0 ? [pageBreak] : []),
    heading(1, 'actions', t('report:actions.title')),
  ]
  if (actions.length === 0) blocks.push(paragraph(t('report:empty.actions')))
  else
    blocks.push(
      paragraph(t('report:actions.intro', { count: actions.length }), 'intro'),
      ...table(
        t('report:actions.glanceCaption'),
        [
          column(t('report:column.action'), 42),
          column(t('report:column.owner'), 28),
          column(t('report:column.ends'), 15),
          column(t('report:column.status'), 15),
        ],
        actions.map((planned) => [
          cell(actionLink(composing, planned)),
          cell(ownerName(composing, planned.action.ownerId)),
          cell(words.shortDay(planned.action.endsOn)),
          cell(t(`common:actionStatus.${planned.action.status}`)),
        ]),
      ),
      ...actions.flatMap((planned) => actionBlocks(composing, planned)),
    )
  if (atLarge.length > 0)
    blocks.push(
      heading(2, 'indicators-at-large', t('report:actions.atLarge')),
      paragraph(t('report:actions.atLargeIntro'), 'intro'),
      ...indicatorTable(composing, t('report:actions.atLargeCaption'), atLarge),
    )
  return blocks
}

function actionBlocks(composing: Composing, planned: PlannedAction): ReportBlock[] {
  const { t } = composing.words
  const { action, number, milestones, indicators } = planned
  const missing = [
    ...(milestones.length === 0 ? [t('report:actions.noMilestones')] : []),
    ...(indicators.length === 0 ? [t('report:actions.noIndicators')] : []),
    ...(action.resources.length === 0 ? [t('report:actions.noResources')] : []),
  ]
  return [
    heading(2, planned.headingId, actionName(composing, planned)),
    ...(action.draft ? [callout(t('report:draft.title'), t('report:draft.text'))] : []),
    ...written(action.description),
    actionFacts(composing, planned),
    ...milestoneTable(composing, t('report:actions.milestonesCaption', { number }), planned),
    ...indicatorTable(composing, t('report:actions.indicatorsCaption', { number }), indicators),
    ...resourceTable(composing, t('report:actions.resourcesCaption', { number }), action.resources),
    ...(missing.length > 0 ? [paragraph(missing.join(' '))] : []),
  ]
}
