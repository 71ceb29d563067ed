import type { Day } from '#shared/lib/dates'
import type { IndicatorId, MilestoneId } from '#shared/lib/ids'
import type { Indicator, Measurement } from '#shared/monitoring/Indicator'
import type { Milestone } from '#shared/plan/Milestone'
import { type PlanWithHistory, recordsAt } from '#shared/planFile/recordsAt'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { sameNote } from './readNote'
import type { GivenParts, MilestoneAnswer, SheetReading, ValueAnswer } from './SheetAnswers'
import { type Touch, touchesSince } from './touchesSince'

/** The fields of a milestone that a sheet asks for, in the order in which they are shown. */
export const answeredFields = ['status', 'reachedOn', 'dueOn', 'note'] as const
export type AnsweredField = (typeof answeredFields)[number]

interface DifferenceBase {
  /** No two differences of a sheet have the same. */
  readonly key: string
  /** Whether the plan has changed here since the sheet was made, to something else than the owner wrote. */
  readonly isConflict: boolean
  /** Who changed it last since then, when and why; null where nobody did, or the history does not say. */
  readonly since: Touch | null
}

/** A field of a milestone in which the owner says something else than the plan. */
export interface MilestoneDifference extends DifferenceBase {
  readonly kind: 'milestone'
  readonly milestone: Milestone
  readonly field: AnsweredField
  /** What stood in the sheet when it was made; undefined where the history does not reach back so far. */
  readonly said: string | null | undefined
  /** What the owner wrote: one thing, or two days of which one must be chosen. */
  readonly wrote: readonly (string | null)[]
  readonly now: string | null
  /** Not written by the owner, but following from what was: a milestone with a day on which it was reached is reached. */
  readonly follows: boolean
}

/** A value that the owner gives. */
export interface ValueDifference extends DifferenceBase {
  readonly kind: 'value'
  readonly indicator: Indicator
  readonly on: Day
  readonly wrote: GivenParts
  readonly isNoteOnly: boolean
  /** The value for the same day in the plan; null where there is none. */
  readonly now: Measurement | null
}

export type SheetDifference = MilestoneDifference | ValueDifference

/** An answer to something that is not in the plan any more. */
export interface GoneAnswer {
  readonly id: MilestoneId | IndicatorId
  /** Its title or name, where the history still knows it. */
  readonly title: string
  readonly since: Touch | null
}

export interface SheetComparison {
  /** In the order of the sheet as it was made. Answers that change nothing are not among them. */
  readonly differences: readonly SheetDifference[]
  readonly gone: readonly GoneAnswer[]
  /** Whether the history reaches back to when the sheet was made. */
  readonly isHistoryKnown: boolean
}

/**
 * Holds the answers of a sheet against what it said when it was made and against the plan as it stands. What the owner left as it was
 * is no answer, even where the plan has changed since.
 */
export function compareAnswers(
  answers: Pick<Extract<SheetReading, { is: 'read' }>, 'mark' | 'milestones' | 'values'>,
  plan: PlanWithHistory,
  today: Day,
): SheetComparison {
  const earlier = recordsAt(plan, answers.mark.revision)
  const then = earlier.ok ? lookUp(earlier.value) : null
  const now = lookUp(plan.records)
  const touchOf = touchesSince(plan.changes, answers.mark.revision)
  const gone: GoneAnswer[] = []
  const differences: SheetDifference[] = []
  for (const answer of answers.milestones) {
    const milestone = now.milestones.get(answer.milestoneId)
    const before = then?.milestones.get(answer.milestoneId)
    if (milestone) {
      const since = (field: string) => touchOf('milestones', milestone.id, field)
      differences.push(...milestoneDifferences(answer, milestone, before, since, today))
    } else if (hasAnswer(answer, before))
      gone.push({
        id: answer.milestoneId,
        title: before?.title ?? '',
        since: touchOf('milestones', answer.milestoneId, null),
      })
  }
  for (const answer of answers.values) {
    const indicator = now.indicators.get(answer.indicatorId)
    if (indicator) {
      const difference = valueDifference(answer, indicator, now, then, touchOf)
      if (difference) differences.push(difference)
    } else
      gone.push({
        id: answer.indicatorId,
        title: then?.indicators.get(answer.indicatorId)?.name ?? '',
        since: touchOf('indicators', answer.indicatorId, null),
      })
  }
  return { differences, gone, isHistoryKnown: then !== null }
}

interface LookUp {
  readonly milestones: ReadonlyMap<MilestoneId, Milestone>
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>
  readonly measurement: (indicatorId: IndicatorId, on: Day) => Measurement | undefined
}

function lookUp(records: PlanRecords): LookUp {
  const measurements = new Map(
    records.measurements.map((each) => [`${each.indicatorId} ${each.on}`, each]),
  )
  return {
    milestones: new Map(records.milestones.map((each) => [each.id, each])),
    indicators: new Map(records.indicators.map((each) => [each.id, each])),
    measurement: (indicatorId, on) => measurements.get(`${indicatorId} ${on}`),
  }
}

function hasAnswer(answer: MilestoneAnswer, before: Milestone | undefined): boolean {
  return answeredFields.some((field) => {
    const wrote = wroteIn(answer, field)
    return wrote !== null && !(before && wrote.some((each) => isSame(field, each, before[field])))
  })
}

function wroteIn(answer: MilestoneAnswer, field: AnsweredField): readonly string[] | null {
  const given = answer[field]
  if (given === undefined || (typeof given !== 'string' && given.length === 0)) return null
  return typeof given === 'string' ? [given] : given
}

function isSame(field: AnsweredField, a: string | null, b: string | null): boolean {
  return field === 'note' ? sameNote(a ?? '', b ?? '') : a === b
}

function milestoneDifferences(
  answer: MilestoneAnswer,
  milestone: Milestone,
  before: Milestone | undefined,
  since: (field: string) => Touch | null,
  today: Day,
): MilestoneDifference[] {
  const differenceIn = (
    field: AnsweredField,
    wrote: readonly (string | null)[],
    follows: boolean,
  ): MilestoneDifference => {
    const said = before?.[field]
    const now = milestone[field]
    const isConflict = said !== undefined && !isSame(field, said, now)
    return {
      kind: 'milestone',
      key: `${milestone.id} ${field}`,
      milestone,
      field,
      said,
      wrote,
      now,
      follows,
      isConflict,
      since: isConflict ? since(field) : null,
    }
  }
  const written = answeredFields.flatMap((field) => {
    const wrote = wroteIn(answer, field)
    if (wrote === null) return []
    const isUntouched =
      before !== undefined && wrote.some((each) => isSame(field, each, before[field]))
    if (isUntouched || wrote.some((each) => isSame(field, each, milestone[field]))) return []
    return [differenceIn(field, wrote, false)]
  })
  const has = (field: AnsweredField) => written.some((each) => each.field === field)
  const status = written.find(({ field }) => field === 'status')?.wrote[0]
  const following: MilestoneDifference[] = []
  if (has('reachedOn') && !has('status') && milestone.status !== 'reached')
    following.push(differenceIn('status', ['reached'], true))
  if (status === 'reached' && answer.reachedOn === undefined && milestone.reachedOn === null)
    following.push(differenceIn('reachedOn', [today], true))
  return [...written, ...following].sort(
    (a, b) => answeredFields.indexOf(a.field) - answeredFields.indexOf(b.field),
  )
}

function valueDifference(
  { indicatorId, on, parts, isNoteOnly }: ValueAnswer,
  indicator: Indicator,
  now: LookUp,
  then: LookUp | null,
  touchOf: ReturnType<typeof touchesSince>,
): ValueDifference | null {
  const standing = now.measurement(indicatorId, on) ?? null
  if (standing && sameParts(parts, standing)) return null
  const before = then?.measurement(indicatorId, on) ?? null
  if (before && sameParts(parts, before)) return null
  const isConflict =
    then !== null && standing !== null && (before === null || !sameParts(before, standing))
  return {
    kind: 'value',
    key: `${indicatorId} ${on}`,
    indicator,
    on,
    wrote: parts,
    isNoteOnly,
    now: standing,
    isConflict,
    since: isConflict ? touchOf('measurements', standing.id, null) : null,
  }
}

const partNames = ['value', 'numerator', 'denominator', 'comparedValue', 'quality', 'note'] as const

const sameParts = (a: GivenParts, b: GivenParts): boolean =>
  partNames.every((name) => (name === 'note' ? sameNote(a.note, b.note) : a[name] === b[name]))
