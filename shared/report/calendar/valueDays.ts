import type { CalendarEntry } from '#shared/lib/CalendarEntry'
import { type Day, dayAfterMonths, formatDay } from '#shared/lib/dates'
import type { IndicatorId } from '#shared/lib/ids'
import { askedValues } from '#shared/monitoring/dueEntries'
import type { Indicator } from '#shared/monitoring/Indicator'
import { measuredTimeOf, periodEnds } from '#shared/monitoring/measurementDue'
import { planOf } from '#shared/planFile/PlanSnapshot'
import { entryOf, type Writing } from './calendarWriting'

/** How far ahead values are put into a calendar: further on, frequencies and plans change. */
const monthsAhead = 12

/** A day for each value that is owed, and for each period that ends within the next year and has none yet. */
export function valueDays(writing: Writing): CalendarEntry[] {
  const { records, today, locale, t, nameOf, isFor } = writing
  const byId = new Map(records.actions.map((action) => [action.id, action]))
  const measuredOn = lastMeasured(writing)
  return askedValues(records, byId, today).flatMap(
    ({ indicator, isDue, dueOn, ownerId, deputyId }) => {
      if (!isFor(ownerId, deputyId)) return []
      const ends = comingEnds(writing, indicator, measuredOn.get(indicator.id))
      const days = isDue && dueOn !== null ? [dueOn, ...ends] : ends
      return days.map((end) =>
        entryOf(writing, {
          id: `${indicator.id}-${end}`,
          on: end,
          title: t('calendar:title.measurement', {
            title: indicator.name.trim() || t('calendar:none.title'),
          }),
          category: t('calendar:category.measurement'),
          of: [indicator.id, ...indicator.actionIds],
          lines: [
            t('calendar:period', { day: formatDay(end, locale) }),
            indicator.unit && t('calendar:unit', { unit: indicator.unit }),
            indicator.source && t('calendar:source', { source: indicator.source }),
            t('calendar:owner', { owner: nameOf(ownerId) }),
            deputyId && t('calendar:deputy', { owner: nameOf(deputyId) }),
          ].map((text) => text || null),
        }),
      )
    },
  )
}

function comingEnds(
  { records, today }: Writing,
  { frequency }: Indicator,
  measuredOn: Day | undefined,
): Day[] {
  if (frequency === null) return []
  const time = measuredTimeOf(planOf(records))
  const ends = periodEnds(frequency, time)
  const until = dayAfterMonths(today, monthsAhead)
  return ends.filter((end, index) => {
    const before = ends[index - 1] ?? time.from
    return end >= today && end <= until && !(measuredOn !== undefined && measuredOn > before)
  })
}

/** The last day of which each indicator has a value, up to today. */
function lastMeasured({ records, today }: Writing): ReadonlyMap<IndicatorId, Day> {
  const last = new Map<IndicatorId, Day>()
  for (const { indicatorId, on } of records.measurements)
    if (on <= today && on > (last.get(indicatorId) ?? '')) last.set(indicatorId, on)
  return last
}
