import { inOrder } from '#shared/lib/inOrder'
import type { Indicator } from '#shared/monitoring/Indicator'
import { resultsChain } from '#shared/monitoring/resultsChain'
import type { Objective } from '#shared/plan/Objective'
import { facts, heading, list, paragraph, paragraphs } from '#shared/report/blockMakers'
import type { Composing, Section } from '#shared/report/Composing'
import { actionLink } from '#shared/report/names'
import type { PlannedAction } from '#shared/report/PlanPicture'
import type { ReportBlock } from '#shared/report/Report'

/** Each objective with the way that leads to it: resources, actions, outputs, outcomes. Nothing in a plan that has none. */
export const objectivesSection: Section = (composing) => {
  const { records, picture, words } = composing
  const { t } = words
  const objectives = inOrder(records.objectives)
  if (objectives.length === 0) return []
  const planned = new Map(picture.actions.map((one) => [one.action.id, one]))
  const outside = picture.actions.filter(
    ({ action }) => action.objectiveId === null && action.status !== 'dropped',
  )
  return [
    heading(1, 'objectives', t('report:objectives.title')),
    paragraph(t('report:objectives.intro')),
    ...objectives.flatMap((objective, index) =>
      objectiveBlocks(composing, objective, index + 1, planned),
    ),
    ...(outside.length > 0
      ? [
          heading(2, 'objective-none', t('report:objectives.outside')),
          list(outside.map((one) => actionLink(composing, one))),
        ]
      : []),
  ]
}

function objectiveBlocks(
  composing: Composing,
  objective: Objective,
  number: number,
  planned: ReadonlyMap<string, PlannedAction>,
): ReportBlock[] {
  const { t, money, number: form } = composing.words
  const { resources, activities, outputs, outcomes } = resultsChain(objective.id, composing.records)
  const put = [
    resources.money > 0 && t('report:objectives.money', { amount: money(resources.money) }),
    resources.staff > 0 && t('report:objectives.staff', { posts: form(resources.staff) }),
    ...resources.inKind,
  ].filter((one) => typeof one === 'string' && one !== '')
  const actions = activities.flatMap(({ action }) => planned.get(action.id) ?? [])
  const names = (indicators: readonly Indicator[]) =>
    indicators.map(({ name }) => name.trim() || t('report:none.title')).join('; ')
  return [
    heading(
      2,
      `objective-${number}`,
      t('report:objectives.heading', {
        number,
        title: objective.title.trim() || t('report:none.title'),
      }),
    ),
    ...paragraphs(objective.description),
    ...(actions.length > 0
      ? [
          paragraph(t('report:objectives.actions', { count: actions.length }), 'intro'),
          list(actions.map((one) => actionLink(composing, one))),
        ]
      : [paragraph(t('report:objectives.noActions'))]),
    facts([
      [t('report:objectives.resources'), put.join('; ') || t('report:objectives.nothing')],
      [t('report:objectives.outputs'), names(outputs) || t('report:objectives.nothing')],
      [t('report:objectives.outcomes'), names(outcomes) || t('report:objectives.nothing')],
    ]),
  ]
}
