import type { Indicator } from '#shared/monitoring/Indicator'
import type { DisclosureRule } from './DisclosureRule'
import { type Reading, readingForm } from './Reading'
import { type ReadingNet, readingNet } from './readingNet'
import { suppressCells } from './suppressCells'

/** What is done with groups of a share or an average: nothing tells how many people stand behind them. */
export type UnknownBase = 'withheld' | 'shown'

/** What of a reading may not be shown, and what could not be checked for want of what it rests on. */
export interface ReadingFate {
  readonly ownSuppressed: boolean
  /** In the order of the groups. */
  readonly groupsSuppressed: readonly boolean[]
  readonly isUnchecked: boolean
}

/** Decides for all readings of one indicator, of all days, what a public document may show. By id of the reading. */
export function guardReadings(
  indicator: Indicator,
  readings: readonly Reading[],
  rule: DisclosureRule,
  unknownBase: UnknownBase,
): ReadonlyMap<string, ReadingFate> {
  const inOrder = [...readings].sort(byDay)
  const fates = new Map<string, ReadingFate>()
  // Only running totals tie one day to another; the days of all others stand each for itself.
  const nets = indicator.runningTotal ? [inOrder] : byEachDay(inOrder)
  for (const together of nets) {
    const net = readingNet(indicator, together)
    const hidden = suppressCells(net.linked, rule, net.stages)
    const hiddenDays = new Set(
      together.flatMap(({ id, on }) => (hidden.has(net.ownBundle.get(id) ?? '') ? [on] : [])),
    )
    for (const reading of together)
      fates.set(reading.id, fateOf(indicator, reading, { net, hidden, hiddenDays, unknownBase }))
  }
  return fates
}

interface Decided {
  readonly net: ReadingNet
  readonly hidden: ReadonlySet<string>
  readonly hiddenDays: ReadonlySet<Reading['on']>
  readonly unknownBase: UnknownBase
}

function fateOf(
  indicator: Indicator,
  { id, on, value, comparedValue, breakdownValues }: Reading,
  { net, hidden, hiddenDays, unknownBase }: Decided,
): ReadingFate {
  const bundle = net.ownBundle.get(id)
  const groups = net.groupBundles.get(id)
  // The same share may be noted twice for one day, once without what it rests on.
  const ownSuppressed = bundle
    ? hidden.has(bundle)
    : readingForm(indicator) !== 'counts' && hiddenDays.has(on)
  const groupsSuppressed = groups
    ? groups.map((group) => hidden.has(group))
    : breakdownValues.map(
        (one) => one.value !== null && (ownSuppressed || unknownBase === 'withheld'),
      )
  const isOwnUnchecked = !bundle && !ownSuppressed && (value !== null || comparedValue !== null)
  const areGroupsUnchecked =
    !groups && breakdownValues.some((one, i) => one.value !== null && !groupsSuppressed[i])
  return { ownSuppressed, groupsSuppressed, isUnchecked: isOwnUnchecked || areGroupsUnchecked }
}

function byDay(a: Reading, b: Reading): number {
  const [left, right] = [a.on ?? '', b.on ?? '']
  return left < right ? -1 : left > right ? 1 : a.id < b.id ? -1 : 1
}

function byEachDay(inOrder: readonly Reading[]): Reading[][] {
  const days: Reading[][] = []
  for (const reading of inOrder) {
    const last = days.at(-1)
    if (last && last[0]?.on === reading.on) last.push(reading)
    else days.push([reading])
  }
  return days
}
