import type { Day } from '#shared/lib/dates'
import type { ObjectiveId, OwnerId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import { indicatorOwner } from '#shared/monitoring/indicatorOwner'
import { type IndicatorRecords, indicatorStandings } from '#shared/monitoring/indicatorStandings'
import type {
  IndicatorHistory,
  IndicatorStanding,
  IndicatorStatus,
} from '#shared/monitoring/indicatorStatus'
import type { MeasuredTime } from '#shared/monitoring/measurementDue'
import { measurementsByIndicator } from '#shared/monitoring/measurementsByIndicator'
import type { Action } from '#shared/plan/Action'

/** An indicator with its values, how it stands, who delivers it, and towards what its actions lead. */
export interface ProgressRow {
  readonly history: IndicatorHistory
  readonly standing: IndicatorStanding
  readonly ownerId: OwnerId | null
  readonly objectiveIds: readonly (ObjectiveId | null)[]
}

/** What is worst comes first: a manager looks at the head of the list. */
const order: readonly IndicatorStatus[] = ['late', 'slipping', 'no-data', 'on-track', 'not-due']

/** All indicators that are the city’s own, the worst first and within one status in the order of the plan. */
export function progressRows(
  records: IndicatorRecords & { readonly actions: readonly Action[] },
  time: MeasuredTime,
  today: Day,
): ProgressRow[] {
  const actions = new Map(records.actions.map((action) => [action.id, action]))
  const baselines = new Map(records.baselines.map((one) => [one.indicatorId, one]))
  const targets = new Map(records.targets.map((one) => [one.indicatorId, one]))
  const measurements = measurementsByIndicator(records.measurements)
  const standings = indicatorStandings(records, time, today)
  return inOrder(records.indicators)
    .flatMap((indicator): ProgressRow[] => {
      const standing = standings.get(indicator.id)?.standing
      if (!standing || indicator.draft) return []
      return [
        {
          history: {
            indicator,
            baseline: baselines.get(indicator.id),
            target: targets.get(indicator.id),
            measurements: measurements.get(indicator.id) ?? [],
          },
          standing,
          ownerId: indicatorOwner(indicator, actions),
          objectiveIds: indicator.actionIds.map((id) => actions.get(id)?.objectiveId ?? null),
        },
      ]
    })
    .sort((a, b) => order.indexOf(a.standing.status) - order.indexOf(b.standing.status))
}

export interface ProgressFilter {
  readonly status: IndicatorStatus | ''
  readonly owner: OwnerId | 'none' | ''
  readonly objective: ObjectiveId | 'none' | ''
  readonly text: string
}

export const noProgressFilter: ProgressFilter = { status: '', owner: '', objective: '', text: '' }

/** The rows that pass the filter; the text is looked for in name, source and unit. */
export function shownProgress(
  rows: readonly ProgressRow[],
  { status, owner, objective, text }: ProgressFilter,
  locale: string,
): ProgressRow[] {
  const words = text.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean)
  return rows.filter(({ history: { indicator }, standing, ownerId, objectiveIds }) => {
    if (status && standing.status !== status) return false
    if (owner === 'none' ? ownerId !== null : owner && ownerId !== owner) return false
    if (objective && !isUnder(objectiveIds, objective)) return false
    const said = `${indicator.name} ${indicator.source} ${indicator.unit}`.toLocaleLowerCase(locale)
    return words.every((word) => said.includes(word))
  })
}

function isUnder(
  objectiveIds: ProgressRow['objectiveIds'],
  objective: ObjectiveId | 'none',
): boolean {
  return objective === 'none'
    ? objectiveIds.every((id) => id === null)
    : objectiveIds.includes(objective)
}
