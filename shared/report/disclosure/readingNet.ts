import { groupsOf } from '#shared/monitoring/breakdownSums'
import type { Indicator } from '#shared/monitoring/Indicator'
import { isShare } from '#shared/monitoring/parseEntry'
import { type CellNet, cellNet } from './cellNet'
import type { LinkedCells } from './LinkedCells'
import { shareCells } from './linkedTable'
import { baseOf, type Reading, readingForm } from './Reading'

/** Readings of an indicator as cells, with the bundles in which their numbers stand. */
export interface ReadingNet {
  readonly linked: LinkedCells
  /** Places of the cells by day, in the order of the days. */
  readonly stages: readonly (readonly number[])[]
  /** Bundle of each reading's own value; not there where nothing is known of what it rests on. */
  readonly ownBundle: ReadonlyMap<string, string>
  /** Bundles of each reading's groups, in their order; not there where nothing is known of what they rest on. */
  readonly groupBundles: ReadonlyMap<string, readonly string[]>
}

const totalWeight = 4

/**
 * Ties the readings of one indicator together: each breakdown to the total of its day, and with a running total each day to the one
 * before, since what came in between is a count as well. Numbers that two readings of one day share are one cell.
 * @param readings in the order of their days
 */
export function readingNet(indicator: Indicator, readings: readonly Reading[]): ReadingNet {
  const net = cellNet()
  const ownBundle = new Map<string, string>()
  const groupBundles = new Map<string, readonly string[]>()
  const form = readingForm(indicator)
  const before = new Map<string, ReadonlySet<number>>()
  const today = new Map<string, Set<number>>()
  const stages: number[][] = []
  let day: string | null | undefined
  const place = (at: number, running: string, value: number | null) => {
    stages.at(-1)?.push(at)
    if (!indicator.runningTotal || value === null) return
    for (const earlier of before.get(running) ?? []) net.step(earlier, at)
    today.set(running, (today.get(running) ?? new Set<number>()).add(at))
  }
  const nextDay = () => {
    stages.push([])
    for (const [running, places] of today) before.set(running, places)
    today.clear()
  }
  for (const reading of readings) {
    if (stages.length === 0 || reading.on !== day) nextDay()
    day = reading.on
    const base = baseOf(reading)
    if (base) {
      const bundle = `${reading.on} ${base.numerator} of ${base.denominator}`
      const isPart = base.numerator <= base.denominator
      ownBundle.set(reading.id, bundle)
      const { numerator, denominator } = base
      const layers = [numerator, denominator, denominator - numerator]
      for (const [layer, at] of shareCells(net, bundle, base, { isPart }).entries())
        place(at, `share ${layer}`, layers[layer] ?? null)
    } else if (form === 'counts') {
      const { own, groups } = countCells(net, indicator, reading, totalOfDay(readings, reading))
      if (own !== null) {
        ownBundle.set(reading.id, own.bundle)
        place(own.at, 'total', own.value)
      }
      groupBundles.set(
        reading.id,
        groups.map(({ bundle }) => bundle),
      )
      for (const { at, name, value } of groups) place(at, name, value)
    } else if (form === 'two groups' && !isShare(indicator) && indicator.kind !== 'perception') {
      const bundle = `${reading.on} ${reading.value} and ${reading.comparedValue}`
      ownBundle.set(reading.id, bundle)
      const { value, comparedValue } = reading
      place(net.cell({ id: `${bundle}: one`, value, bundle }), 'one', value)
      const other = { id: `${bundle}: other`, value: comparedValue, bundle }
      place(net.cell(other), 'other', comparedValue)
    }
  }
  return { linked: net.done(), stages, ownBundle, groupBundles }
}

/** The total of a reading; where it has none, that of another reading of the same day, if all of them say the same. */
function totalOfDay(readings: readonly Reading[], reading: Reading): number | null {
  if (reading.value !== null) return reading.value
  const totals = new Set(
    readings.flatMap(({ on, value }) => (on === reading.on && value !== null ? value : [])),
  )
  const [only] = totals
  return totals.size === 1 && only !== undefined ? only : null
}

function countCells(net: CellNet, indicator: Indicator, reading: Reading, total: number | null) {
  const on = reading.on ?? ''
  const cellOf = (breakdown: string, group: string, value: number | null) => {
    // An unknown number is a cell of its own: two unknowns need not be the same.
    const id = JSON.stringify([on, breakdown, group, value ?? reading.id])
    const name = JSON.stringify([breakdown, group])
    return { at: net.cell({ id, value }), bundle: id, name, value }
  }
  const { breakdownValues } = reading
  const groups = breakdownValues.map(({ breakdown, group, value }) =>
    cellOf(breakdown, group, value),
  )
  const breakdowns = [...new Set(breakdownValues.map(({ breakdown }) => breakdown))]
  const whole = total ?? largestSum(reading, breakdowns)
  if (whole === null) return { own: null, groups }
  const bundle = `${on} total ${whole}`
  const isPrinted = total !== null
  const id = isPrinted ? bundle : `${bundle} of ${reading.id}`
  const at = net.cell({ id, value: whole, bundle: id, printed: isPrinted, weight: totalWeight })
  for (const breakdown of breakdowns) {
    const asked = groupsOf(indicator, breakdown)
    const given = new Set(
      breakdownValues.flatMap((one) => (one.breakdown === breakdown ? one.group : [])),
    )
    net.sum(at, [
      ...groups.filter((_, i) => breakdownValues[i]?.breakdown === breakdown).map((one) => one.at),
      ...asked
        .filter((group) => !given.has(group))
        .map((group) => net.cell(unknown(on, breakdown, group, reading.id))),
    ])
  }
  return { own: isPrinted ? { at, bundle, value: whole } : null, groups }
}

/** A group that is asked for and was not given. */
const unknown = (...names: string[]) => ({ id: JSON.stringify(names), value: null, printed: false })

/** What the total must be at least, as the groups that are known add up; null where none is. */
function largestSum({ breakdownValues }: Reading, breakdowns: readonly string[]): number | null {
  const sums = breakdowns.flatMap((breakdown) => {
    const known = breakdownValues.flatMap((one) =>
      one.breakdown === breakdown && one.value !== null ? one.value : [],
    )
    return known.length > 0 ? known.reduce((a, b) => a + b, 0) : []
  })
  return sums.length > 0 ? Math.max(...sums) : null
}
