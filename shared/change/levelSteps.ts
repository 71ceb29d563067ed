import { type AnswerLevel, answerLevels } from '#shared/assessment/levels'
import type { AnswerId } from '#shared/lib/ids'
import type { Change } from './Change'

/** One time that the level of an answer changed. */
export interface LevelStep {
  readonly revision: number
  readonly at: string
  /** Profile name of whoever did it; may be empty. */
  readonly by: string
  readonly from: AnswerLevel
  readonly to: AnswerLevel
  /** The reason given; may be empty. */
  readonly why: string
  /** Whether the step was the user's own, took another back, or brought it back. */
  readonly kind: 'set' | 'undo' | 'redo'
}

/** The level that a change gave to an answer, or null where it did not touch it. */
export function levelStepOf(change: Change, answerId: AnswerId): LevelStep | null {
  const edits = change.edits.filter(
    ({ table, recordId }) => table === 'answers' && recordId === answerId,
  )
  const from = levelIn(edits[0]?.before)
  const to = levelIn(edits.at(-1)?.after)
  // An edit that leaves the level alone names it on neither side; one that makes or removes the answer on one only.
  if (from === null && to === null) return null
  const [before, after] = [from ?? 'not-assessed', to ?? 'not-assessed']
  if (before === after) return null
  const { revision, at, by, why } = change
  return { revision, at, by, from: before, to: after, why, kind: change.reverts?.kind ?? 'set' }
}

/** How the level of an answer came about, newest first. @param changes of one plan, in any order */
export function levelSteps(changes: readonly Change[], answerId: AnswerId): LevelStep[] {
  return changes
    .flatMap((change) => levelStepOf(change, answerId) ?? [])
    .sort((a, b) => b.revision - a.revision)
}

function levelIn(fields: Record<string, unknown> | null | undefined): AnswerLevel | null {
  return answerLevels.find((level) => level === fields?.level) ?? null
}
