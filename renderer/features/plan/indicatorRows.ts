import type { Indicator } from '#shared/monitoring/Indicator'
import type { IndicatorValues } from './indicatorValues'

export interface IndicatorFilter {
  readonly text: string
  readonly kind: Indicator['kind'] | ''
  /** What is missing: a baseline, a target, or the actions whose success it shows. */
  readonly lacking: 'baseline' | 'target' | 'action' | ''
}

export const noIndicatorFilter: IndicatorFilter = { text: '', kind: '', lacking: '' }

/** The indicators that pass the filter, in the order given. */
export function shownIndicators(
  indicators: readonly Indicator[],
  values: Pick<IndicatorValues, 'baselineOf' | 'targetOf'>,
  filter: IndicatorFilter,
  locale: string,
): Indicator[] {
  const words = filter.text.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean)
  return indicators.filter((indicator) => {
    if (filter.kind && indicator.kind !== filter.kind) return false
    if (filter.lacking === 'baseline' && values.baselineOf(indicator.id) !== null) return false
    if (filter.lacking === 'target' && values.targetOf(indicator) !== null) return false
    if (filter.lacking === 'action' && indicator.actionIds.length > 0) return false
    const text = `${indicator.name} ${indicator.unit} ${indicator.source}`.toLocaleLowerCase(locale)
    return words.every((word) => text.includes(word))
  })
}
