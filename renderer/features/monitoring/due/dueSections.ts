import type { TFunction } from 'i18next'
import type { DueEntry } from '#shared/monitoring/DueEntry'
import { type DueGroup, type DueNow, dueGroups } from '#shared/monitoring/dueNow'
import type { DueSection } from './dueRows'

const tones: Readonly<Record<DueGroup, DueSection['tone']>> = {
  late: 'bad',
  'due-soon': 'warn',
  measurements: 'warn',
  unowned: 'plain',
  waiting: 'plain',
  stale: 'plain',
}

/** What is due now as sections of a list. @param shown which entries of a group are shown */
export function dueSections(
  due: DueNow,
  staleMonths: number,
  shown: (entries: readonly DueEntry[]) => readonly DueEntry[],
  t: TFunction,
): DueSection[] {
  return dueGroups.map((group) => ({
    key: group,
    title: t(`due:group.${group}`, { count: staleMonths }),
    tone: tones[group],
    entries: shown(due[group]),
  }))
}
