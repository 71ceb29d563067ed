import type { TFunction } from 'i18next'
import type { DueSection } from '#renderer/features/monitoring/due/dueRows'
import type { Day } from '#shared/lib/dates'
import type { OwnerId } from '#shared/lib/ids'
import type { DueEntry, DueRecords } from '#shared/monitoring/DueEntry'
import { askedValues, openActions, openMilestones } from '#shared/monitoring/dueEntries'
import { milestoneStanding } from '#shared/plan/milestoneStanding'

/** Everything open that an owner answers for, by when it is due; then their actions, and those they stand in for. */
export function ownerSections(
  records: DueRecords,
  ownerId: OwnerId,
  today: Day,
  t: TFunction,
): DueSection[] {
  const actions = new Map(records.actions.map((action) => [action.id, action]))
  const late: DueEntry[] = []
  const soon: DueEntry[] = []
  const values: DueEntry[] = []
  const ahead: DueEntry[] = []
  for (const entry of openMilestones(records, actions, today)) {
    if (entry.ownerId !== ownerId) continue
    const standing = milestoneStanding(entry.milestone, today)
    if (standing === 'late') late.push(entry)
    else if (standing === 'due-soon') soon.push(entry)
    else ahead.push(entry)
  }
  for (const entry of askedValues(records, actions, today)) {
    if (entry.ownerId !== ownerId) continue
    if (entry.isLate) late.push(entry)
    else if (entry.isDue) values.push(entry)
    else ahead.push(entry)
  }
  const open = openActions(records)
  const section = (
    key: string,
    title: string,
    entries: DueEntry[],
    tone: DueSection['tone'] = 'plain',
  ): DueSection => ({ key, title, tone, entries: entries.sort(byDay) })
  return [
    section('late', t('due:group.late'), late, 'bad'),
    section('due-soon', t('due:group.due-soon'), soon, 'warn'),
    section('measurements', t('due:group.measurements'), values, 'warn'),
    section('ahead', t('due:group.ahead'), ahead),
    section(
      'asOwner',
      t('due:group.asOwner'),
      open.filter((entry) => entry.ownerId === ownerId),
    ),
    section(
      'asDeputy',
      t('due:group.asDeputy'),
      open.filter((entry) => entry.deputyId === ownerId),
    ),
  ]
}

function byDay(a: DueEntry, b: DueEntry): number {
  const [first, second] = [a.dueOn ?? '9999-12-31', b.dueOn ?? '9999-12-31']
  if (first !== second) return first < second ? -1 : 1
  return a.key < b.key ? -1 : 1
}
