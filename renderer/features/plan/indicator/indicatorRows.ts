import type { IndicatorValues } from '#renderer/features/plan/indicatorValues'
import type { IndicatorId } from '#shared/lib/ids'
import type { Indicator } from '#shared/monitoring/Indicator'
import type { StandingAndDue } from '#shared/monitoring/indicatorStandings'
import type { IndicatorStatus } from '#shared/monitoring/indicatorStatus'

export interface IndicatorFilter {
  readonly text: string
  readonly kind: Indicator['kind'] | ''
  /** What is missing: a baseline, a target, or the actions whose success it shows. */
  readonly lacking: 'baseline' | 'target' | 'action' | ''
  readonly status: IndicatorStatus | ''
  /** Whether a value is owed, or owed for longer than the days of grace. */
  readonly due: 'owed' | 'late' | ''
}

export const noIndicatorFilter: IndicatorFilter = {
  text: '',
  kind: '',
  lacking: '',
  status: '',
  due: '',
}

/** The indicators that pass the filter, in the order given. */
export function shownIndicators(
  indicators: readonly Indicator[],
  values: Pick<IndicatorValues, 'baselineOf' | 'targetOf'>,
  standings: ReadonlyMap<IndicatorId, StandingAndDue>,
  filter: IndicatorFilter,
  locale: string,
): Indicator[] {
  const words = filter.text.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean)
  return indicators.filter((indicator) => {
    if (filter.kind && indicator.kind !== filter.kind) return false
    if (filter.lacking === 'baseline' && values.baselineOf(indicator.id) !== null) return false
    if (filter.lacking === 'target' && values.targetOf(indicator) !== null) return false
    if (filter.lacking === 'action' && indicator.actionIds.length > 0) return false
    const found = standings.get(indicator.id)
    if (filter.status && found?.standing.status !== filter.status) return false
    if (filter.due === 'owed' && (found?.due.dueOn ?? null) === null) return false
    if (filter.due === 'late' && !found?.due.isLate) return false
    const text = `${indicator.name} ${indicator.unit} ${indicator.source}`.toLocaleLowerCase(locale)
    return words.every((word) => text.includes(word))
  })
}
