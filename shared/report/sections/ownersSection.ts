import { callout, cell, column, heading, paragraph, table } from '#shared/report/blockMakers'
import type { Section } from '#shared/report/Composing'
import { ownerName } from '#shared/report/names'

/** Who answers for how much. Roles and departments, never persons. */
export const ownersSection: Section = (composing) => {
  const { picture, words } = composing
  const { t, number } = words
  const { actions, owners } = picture
  const load = new Map(
    owners.map(({ id }) => [id as string, { owned: 0, deputy: 0, open: 0, late: 0 }]),
  )
  for (const { action, milestones } of actions) {
    const owner = load.get(action.ownerId ?? '')
    const deputy = load.get(action.deputyId ?? '')
    if (owner) owner.owned += 1
    if (deputy) deputy.deputy += 1
    for (const { milestone, standing } of milestones) {
      const answerable = load.get(milestone.ownerId ?? action.ownerId ?? '')
      if (!answerable || standing === 'reached' || standing === 'dropped') continue
      answerable.open += 1
      if (standing === 'late') answerable.late += 1
    }
  }
  const unowned = actions.filter(({ action }) => !action.ownerId).length
  return [
    heading(1, 'owners', t('report:owners.title')),
    paragraph(t(owners.length > 0 ? 'report:owners.intro' : 'report:owners.none')),
    ...(unowned > 0
      ? [callout(t('report:owners.unownedTitle'), t('report:owners.unowned', { count: unowned }))]
      : []),
    ...table(
      t('report:owners.caption'),
      [
        column(t('report:column.owner'), 40),
        column(t('report:column.ownedActions'), 15, 'end'),
        column(t('report:column.asDeputy'), 15, 'end'),
        column(t('report:column.openMilestones'), 15, 'end'),
        column(t('report:column.lateMilestones'), 15, 'end'),
      ],
      owners.map(({ id }) => {
        const { owned = 0, deputy = 0, open = 0, late = 0 } = load.get(id) ?? {}
        return [
          cell(ownerName(composing, id)),
          cell(number(owned)),
          cell(number(deputy)),
          cell(number(open)),
          cell(number(late)),
        ]
      }),
    ),
  ]
}
