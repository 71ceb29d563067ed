import { shortened } from '#shared/lib/shortened'
import { type DrawnItem, drawnFrom, partTexts } from '#shared/plan/DrawnItem'
import { type ItemPartKey, nameOf } from '#shared/template/library/LibraryItem'
import { type Indicator, indicatorSchema } from './Indicator'

/** What a fiche says of an indicator. */
export type DraftIndicator = Omit<
  Indicator,
  | 'id'
  | 'planId'
  | 'order'
  | 'actionIds'
  | 'runningTotal'
  | 'per'
  | 'gapBetween'
  | 'ownerId'
  | 'breakdownGroups'
  | 'notCollected'
>

const { kind, betterWhen, frequency } = indicatorSchema.shape

/**
 * An indicator as a fiche defines it, to be made the city’s own: its pitfalls become what the data cannot say. It has neither
 * baseline nor target: those are the city’s. What the fiche does not say stays open.
 */
export function draftIndicator(drawn: DrawnItem): DraftIndicator {
  const { item } = drawn
  const all = (key: ItemPartKey) => partTexts(item, key)
  const first = (key: ItemPartKey, max: number) => shortened(all(key)[0] ?? '', max)
  return {
    name: shortened(nameOf(item), 300),
    kind: kind.catch('outcome').parse(all('indicatorKind')[0]),
    unit: first('unit', 60),
    numerator: first('numerator', 500),
    denominator: first('denominator', 500),
    betterWhen: betterWhen.catch(null).parse(all('betterWhen')[0]),
    source: first('usualSource', 500),
    frequency: frequency.catch(null).parse(all('frequency')[0]),
    breakdowns: all('breakdowns')
      .slice(0, 20)
      .map((breakdown) => shortened(breakdown, 120)),
    dataLimits: all('pitfalls').join('\n').slice(0, 2000),
    draft: true,
    drawnFrom: [drawnFrom(drawn)],
  }
}
