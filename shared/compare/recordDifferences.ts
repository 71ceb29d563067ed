import type { Difference, DifferenceSection, DifferenceStep, ValueStep } from './PlanDifference'

/** All that differs in one record. */
export interface RecordDifferences {
  readonly section: DifferenceSection
  readonly recordId: string
  readonly name: string
  readonly within: string | null
  readonly place: Difference['place']
  /** In the order of the comparison; at least one. */
  readonly differences: readonly Difference[]
}

/** Differences by the records they belong to, in the order in which those come first. */
export function recordDifferences(differences: readonly Difference[]): RecordDifferences[] {
  const byRecord = new Map<string, Difference[]>()
  for (const one of differences) {
    const key = `${one.section} ${one.recordId}`
    const known = byRecord.get(key)
    if (known) known.push(one)
    else byRecord.set(key, [one])
  }
  return [...byRecord.values()].flatMap((all) => {
    const [first] = all
    if (!first) return []
    const { section, recordId, name, within } = first
    const place = all.find((one) => one.place)?.place ?? null
    return [{ section, recordId, name, within, place, differences: all }]
  })
}

/**
 * The steps to be told of several differences, each change once and by rising revision. What a move went from and to is told only
 * where it took several: a single one is the whole of it.
 */
export function stepsToTell(
  differences: readonly Difference[],
): (DifferenceStep | ValueStep<string | null>)[] {
  const steps = new Map<number, DifferenceStep | ValueStep<string | null>>()
  for (const one of differences) {
    const isLongWay = one.what === 'moved' && one.moves.length > 1
    for (const step of isLongWay ? one.moves : one.steps) {
      const { revision, at, by, why, command } = step
      if (isLongWay || !steps.has(revision))
        steps.set(revision, isLongWay ? step : { revision, at, by, why, command })
    }
  }
  return [...steps.values()].sort((a, b) => a.revision - b.revision)
}
