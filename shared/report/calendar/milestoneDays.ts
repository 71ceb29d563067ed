import type { CalendarEntry } from '#shared/lib/CalendarEntry'
import { openMilestones } from '#shared/monitoring/dueEntries'
import { entryOf, type Writing } from './calendarWriting'

/** A day for each open milestone with a date; drafts from the library are no dates of the city yet. */
export function milestoneDays(writing: Writing): CalendarEntry[] {
  const { records, actions, today, t, nameOf, isFor } = writing
  const byId = new Map(records.actions.map((action) => [action.id, action]))
  return openMilestones(records, byId, today).flatMap(
    ({ milestone, dueOn, ownerId, deputyId, waitsFor }) => {
      if (dueOn === null || milestone.draft || !isFor(ownerId, deputyId)) return []
      const numbered = actions.get(milestone.actionId)
      const titleOf = (title: string) => title.trim() || t('calendar:none.title')
      return entryOf(writing, {
        id: milestone.id,
        on: dueOn,
        title: t('calendar:title.milestone', { title: titleOf(milestone.title) }),
        category: t('calendar:category.milestone'),
        of: [milestone.id, ...(numbered ? [numbered.action.id] : [])],
        lines: [
          numbered
            ? t('calendar:action', {
                number: numbered.number,
                title: titleOf(numbered.action.title),
              })
            : null,
          t('calendar:owner', { owner: nameOf(ownerId) }),
          deputyId && t('calendar:deputy', { owner: nameOf(deputyId) }),
          waitsFor.length > 0
            ? t('calendar:waitsFor', {
                titles: waitsFor.map(({ title }) => titleOf(title)).join(t('calendar:between')),
              })
            : null,
        ],
      })
    },
  )
}
