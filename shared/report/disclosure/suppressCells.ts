import { cellRanges } from './cellRanges'
import { type DisclosureRule, isSmall } from './DisclosureRule'
import type { LinkedCells } from './LinkedCells'
import { leastMove, type Move, type Room, type Term } from './leastMove'

/**
 * The bundles that a document for the public must suppress: those with a small cell, and the companions without which a reader could
 * work them out from rows, columns, totals or years (field: 5.4). Every suppressed cell, and every small one that nobody prints, has a
 * proof: other tables in whole numbers with the same published cells, in which it differs by at least the width of the rule. So has each
 * companion, until nothing more needs one. Companions are chosen at the least loss, totals last, and those that turn out not to be
 * needed are shown again. The same cells in the same order always give the same result. A zero that may be shown is never a
 * companion: readers may know that there can be none.
 *
 * @param stages places of the cells in the order in which they are published, such as one stage for each year: what an earlier stage
 *   shows stays shown and what it hides stays hidden, so that the editions of several years fit together. Left out: all at once.
 * @returns names of bundles
 */
export function suppressCells(
  linked: LinkedCells,
  rule: DisclosureRule,
  stages: readonly (readonly number[])[] = [linked.cells.map((_, place) => place)],
): ReadonlySet<string> {
  if (
    rule.threshold === 0 ||
    !linked.cells.some(({ value }) => isSmall(value, rule) || value === null)
  )
    return new Set()
  const { cells, sums, signed } = linked
  const known = knownValues(linked)
  const membersOf = new Map<string, number[]>()
  for (const [place, { bundle }] of cells.entries())
    membersOf.set(bundle, [...(membersOf.get(bundle) ?? []), place])
  const equations: readonly (readonly Term[])[] = sums.map(({ total, parts }) => [
    { at: total, sign: 1 },
    ...parts.map((at) => ({ at, sign: -1 }) as const),
  ])
  const equationsOf: number[][] = cells.map(() => [])
  for (const [number, terms] of equations.entries())
    for (const { at } of terms) equationsOf[at]?.push(number)
  const stageOf = stagesByPlace(linked, stages)
  const stageOfSum = equations.map((terms) => Math.max(...terms.map(({ at }) => stageOf[at] ?? 0)))

  const hidden = cells.map(({ printed, value }) => !printed || value === null)
  const isNeedy = cells.map(() => false)
  const proofs: (Move[] | undefined)[] = []
  const suppressed = new Set<string>()
  let stage = 0

  for (; stage < stages.length; stage += 1) {
    const places = cells.flatMap((_, place) => (stageOf[place] === stage ? place : []))
    const small = places.filter((place) => isSmallCell(place))
    const primary = new Set(
      small.flatMap((place) => (cells[place]?.printed ? bundleOf(place) : [])),
    )
    const waiting: number[] = small.filter((place) => hidden[place])
    for (const place of waiting) isNeedy[place] = true
    for (const bundle of primary) waiting.push(...hide(bundle))
    // New sums may break the proofs of earlier stages.
    const fresh = new Set(
      equations.flatMap((terms, e) => (stageOfSum[e] === stage ? terms.map(({ at }) => at) : [])),
    )
    waiting.push(...needyUsing((place) => fresh.has(place)))
    const companions: string[] = []
    for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
      if (isProven(place)) continue
      const added = companionsFor(place)
      companions.push(...added)
      for (const bundle of added) waiting.push(...hide(bundle))
      if (!prove(place)) {
        const all = everythingAround(place)
        companions.push(...all)
        for (const bundle of all) waiting.push(...hide(bundle))
        prove(place)
      }
    }
    showNeedless(companions)
  }
  return suppressed

  function isSmallCell(place: number): boolean {
    const { value = null, upTo = null } = known[place] ?? {}
    if (value !== null) return isSmall(value, rule)
    return upTo !== null && (upTo === 0 ? rule.zeros === 'protected' : upTo < rule.threshold)
  }

  function bundleOf(place: number): string {
    return cells[place]?.bundle ?? ''
  }

  /** Suppresses a bundle and tells which cells now need a proof. */
  function hide(bundle: string): number[] {
    if (suppressed.has(bundle)) return []
    suppressed.add(bundle)
    const members = printedMembers(bundle)
    for (const place of members) {
      hidden[place] = true
      isNeedy[place] = true
    }
    return members
  }

  function printedMembers(bundle: string): number[] {
    return (membersOf.get(bundle) ?? []).filter((place) => {
      const cell = cells[place]
      return cell?.printed && cell.value !== null && (stageOf[place] ?? 0) <= stage
    })
  }

  function needyUsing(uses: (place: number) => boolean): number[] {
    const found = proofs.flatMap((moves, place) =>
      moves?.some((move) => [...move.keys()].some(uses)) ? place : [],
    )
    for (const place of found) proofs[place] = undefined
    return found
  }

  function isProven(place: number): boolean {
    return proofs[place] !== undefined || prove(place)
  }

  /** Looks for tables that differ only in what is hidden already. */
  function prove(place: number): boolean {
    const known = knownProof(place)
    if (known) {
      proofs[place] = known
      return true
    }
    const up = move(place, 1, rule.width, false)
    const risen = Math.abs(up?.get(place) ?? 0)
    const down = risen < rule.width ? move(place, -1, rule.width - risen, false) : null
    if (risen + Math.abs(down?.get(place) ?? 0) < rule.width) return false
    proofs[place] = [up, down].filter((one) => one !== null)
    return true
  }

  /** Moves found for other cells that carry this one far enough along. */
  function knownProof(place: number): Move[] | null {
    let [up, down]: (Move | undefined)[] = []
    for (const move of proofs.flat()) {
      const step = move?.get(place) ?? 0
      if (step > (up?.get(place) ?? 0)) up = move
      if (step < (down?.get(place) ?? 0)) down = move
      const width = (up?.get(place) ?? 0) - (down?.get(place) ?? 0)
      if (width >= rule.width) return [up, down].filter((one) => one !== undefined)
    }
    return null
  }

  /** The bundles to be suppressed at the least loss so that a cell is hidden well; empty where no single move does it. */
  function companionsFor(place: number): string[] {
    const width = (direction: 1 | -1) =>
      Math.abs(move(place, direction, rule.width, false)?.get(place) ?? 0)
    const ways = ([1, -1] as const).flatMap((direction) => {
      const need = rule.width - width(direction === 1 ? -1 : 1)
      const found = need > 0 ? move(place, direction, need, true) : null
      if (!found || Math.abs(found.get(place) ?? 0) < need) return []
      const bundles = [...new Set([...found.keys()].filter((at) => !hidden[at]).map(bundleOf))]
      return [{ bundles, loss: bundles.reduce((sum, bundle) => sum + lossOfBundle(bundle), 0) }]
    })
    const [first, second] = ways
    return (second && first && second.loss < first.loss ? second : first)?.bundles ?? []
  }

  /** All bundles tied to a cell that can still be suppressed: what is left to do where whole numbers allow no single move. */
  function everythingAround(place: number): string[] {
    const reached = around(place, (at) => hidden[at] === true || mayHide(at))
    return [...new Set([...reached.places].filter((at) => !hidden[at]).map(bundleOf))]
  }

  function move(place: number, direction: 1 | -1, need: number, withCompanions: boolean) {
    const { places, sumsThere } = around(
      place,
      (at) => hidden[at] === true || (withCompanions && mayHide(at)),
    )
    const list = [...places]
    const local = new Map(list.map((at, index) => [at, index]))
    const target = local.get(place)
    if (target === undefined) return null
    return inPlaces(
      leastMove({
        room: list.map(roomOf),
        equations: [...sumsThere].map((e) =>
          (equations[e] ?? []).flatMap(({ at, sign }) => {
            const index = local.get(at)
            return index === undefined ? [] : { at: index, sign }
          }),
        ),
        target,
        direction,
        need,
      }),
      list,
    )
  }

  /** What a cell is tied to by sums, through cells that can move. */
  function around(start: number, canMove: (place: number) => boolean) {
    const places = new Set([start])
    const sumsThere = new Set<number>()
    for (const place of places)
      for (const e of equationsOf[place] ?? []) {
        if (sumsThere.has(e) || (stageOfSum[e] ?? 0) > stage) continue
        sumsThere.add(e)
        for (const { at } of equations[e] ?? []) if (canMove(at)) places.add(at)
      }
    return { places, sumsThere }
  }

  function mayHide(place: number): boolean {
    return stageOf[place] === stage && cells[place]?.value !== 0
  }

  function roomOf(place: number): Room {
    const value = known[place]?.value ?? null
    return {
      up: Number.POSITIVE_INFINITY,
      // Of an unknown cell it is certain only that it can be more.
      down: signed ? Number.POSITIVE_INFINITY : Math.floor(value ?? 0),
      cost: hidden[place] ? 0 : lossOf(place),
    }
  }

  function lossOf(place: number): number {
    const { value = 0, weight = 1 } = cells[place] ?? {}
    return weight * (1 + Math.log10(1 + Math.abs(value ?? 0)))
  }

  function lossOfBundle(bundle: string): number {
    return printedMembers(bundle).reduce((sum, place) => sum + lossOf(place), 0)
  }

  /** Shows companions again, the dearest first, where all that must stay hidden has a proof without them. */
  function showNeedless(companions: readonly string[]) {
    const byLoss = [...companions].sort((a, b) => lossOfBundle(b) - lossOfBundle(a))
    for (const bundle of byLoss) {
      const members = new Set(printedMembers(bundle))
      const before = [...proofs]
      for (const place of members) {
        hidden[place] = false
        isNeedy[place] = false
        proofs[place] = undefined
      }
      suppressed.delete(bundle)
      const again = needyUsing((place) => members.has(place))
      if (again.every((place) => !isNeedy[place] || prove(place))) continue
      hide(bundle)
      proofs.splice(0, proofs.length, ...before)
    }
  }
}

/** What the published numbers would say of each cell if all of them were shown: its value, or at least how large it can be. */
function knownValues(linked: LinkedCells) {
  const isWhole = linked.cells.every(({ value }) => value !== null)
  const ranges = isWhole ? null : cellRanges(linked, ({ value }) => value !== null)
  return linked.cells.map(({ value }, place) => {
    if (value !== null) return { value, upTo: value }
    const range = ranges?.get(place)
    if (!range || range.upTo === null) return { value: null, upTo: null }
    return { value: range.from === range.upTo ? range.upTo : null, upTo: range.upTo }
  })
}

/** The stage of each cell; one that is in no stage comes with the last of those it is worked out from. */
function stagesByPlace({ cells, sums }: LinkedCells, stages: readonly (readonly number[])[]) {
  const given = new Map(stages.flatMap((places, stage) => places.map((at) => [at, stage] as const)))
  const stageOf = cells.map((_, place) => given.get(place) ?? 0)
  for (const { total, parts } of sums) {
    const all = [total, ...parts]
    const last = Math.max(...all.map((place) => given.get(place) ?? 0))
    for (const place of all) if (!given.has(place)) stageOf[place] = last
  }
  return stageOf
}

function inPlaces(move: Move | null, places: readonly number[]): Move | null {
  return move && new Map([...move].map(([index, step]) => [places[index] ?? index, step]))
}
