import { cellGraph } from './cellGraph'
import { type DisclosureRule, isSmall } from './DisclosureRule'
import { knownValues } from './knownValues'
import type { LinkedCells } from './LinkedCells'
import type { Move, Room } from './leastMove'
import { moveInGraph } from './moveInGraph'

/** Moves are looked for near by first, since nets of many years are large. */
const near = 80
const reaches = [near, Number.POSITIVE_INFINITY]

interface Search {
  readonly atMost: number
  /** Whether cells that are shown so far may move as well. */
  readonly withCompanions?: boolean
}

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
  const { cells, signed } = linked
  const known = knownValues(linked)
  const graph = cellGraph(linked, stages)
  const { equations, membersOf, stageOf, stageOfSum } = graph

  const hidden = cells.map(({ printed, value }) => !printed || value === null)
  const isNeedy = cells.map(() => false)
  const proofs: (Move[] | undefined)[] = []
  const suppressed = new Set<string>()
  let stage = 0
  /** How far the cell that was last looked at can go with what is hidden already. */
  let reach = { risen: 0, fallen: 0 }

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
  function prove(place: number, within: readonly number[] = reaches): boolean {
    const carried = knownProof(place)
    if (carried) {
      proofs[place] = carried
      return true
    }
    for (const atMost of within) {
      const up = move(place, 1, rule.width, { atMost })
      const risen = Math.abs(up?.get(place) ?? 0)
      const down = risen < rule.width ? move(place, -1, rule.width - risen, { atMost }) : null
      const fallen = Math.abs(down?.get(place) ?? 0)
      reach = { risen, fallen }
      if (risen + fallen < rule.width) continue
      proofs[place] = [up, down].filter((one) => one !== null)
      return true
    }
    return false
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
    const { risen, fallen } = reach
    const ways = ([1, -1] as const).flatMap((direction) => {
      const need = rule.width - (direction === 1 ? fallen : risen)
      const found = reaches
        .map((atMost) => () => move(place, direction, need, { atMost, withCompanions: true }))
        .reduce<Move | null>((known, look) => known ?? longEnough(look(), place, need), null)
      if (!found) return []
      const bundles = [...new Set([...found.keys()].filter((at) => !hidden[at]).map(bundleOf))]
      return [{ bundles, loss: bundles.reduce((sum, bundle) => sum + lossOfBundle(bundle), 0) }]
    })
    const [first, second] = ways
    return (second && first && second.loss < first.loss ? second : first)?.bundles ?? []
  }

  /** All bundles tied to a cell that can still be suppressed: what is left to do where whole numbers allow no single move. */
  function everythingAround(place: number): string[] {
    const reached = graph.around(place, stage, (at) => hidden[at] === true || mayHide(at))
    return [...new Set([...reached.places].filter((at) => !hidden[at]).map(bundleOf))]
  }

  function move(
    place: number,
    direction: 1 | -1,
    need: number,
    { atMost, withCompanions }: Search,
  ) {
    const canMove = (at: number) => hidden[at] === true || (withCompanions === true && mayHide(at))
    return moveInGraph(graph, { place, stage, direction, need, canMove, roomOf, atMost })
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
      if (again.every((place) => !isNeedy[place] || prove(place, [near]))) continue
      hide(bundle)
      proofs.splice(0, proofs.length, ...before)
    }
  }
}

const longEnough = (move: Move | null, place: number, need: number): Move | null =>
  Math.abs(move?.get(place) ?? 0) < need ? null : move
