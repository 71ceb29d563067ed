import { useCallback, useEffect, useRef, useState } from 'react'
import { enterDraft } from '#renderer/components/pendingDrafts'
import { setAnswerLevel } from '#renderer/repositories/assessments'
import type { AnswerLevel } from '#shared/assessment/levels'
import type { AssessmentId, PlanId } from '#shared/lib/ids'

/** How long (ms) a changed level waits for its reason, from the choice and while the keyboard is in the reason's field; then it is written. */
const patience = { untouched: 6000, inField: 60_000 }

/** The time (ms) in which a stored level has surely come back to the screen. */
const comesBackWithin = 500

/** A level that replaces an earlier one and waits for the reason why. */
export interface LevelChange {
  readonly questionId: string
  readonly from: AnswerLevel
  readonly to: AnswerLevel
}

/** What came of choosing a level: written, nothing to change, or waiting for a reason. */
export type LevelOutcome = 'written' | 'same' | 'asking'

interface Waiting {
  readonly change: LevelChange
  why: string
  timer: ReturnType<typeof setTimeout> | undefined
  readonly leaveDrafts: () => void
}

/**
 * Sets levels. A first level is written at once; one that replaces another waits a little for the reason, which the history keeps with
 * it. While it waits it counts as a draft, so the header says so and quitting writes it.
 * @param levelNow the stored level of a question at the moment of choosing
 */
export function useLevelSetting(
  planId: PlanId,
  assessmentId: AssessmentId,
  levelNow: (questionId: string) => AnswerLevel,
) {
  const [asking, setAsking] = useState<LevelChange | null>(null)
  const waiting = useRef<Waiting | null>(null)
  const now = useRef(levelNow)
  now.current = levelNow
  const written = useRef(new Map<string, { readonly level: AnswerLevel }>())

  /** Writes a level and remembers it until what is stored has come back: whoever changes it at once is asked why, as everybody else. */
  const write = useCallback(
    async (questionId: string, level: AnswerLevel, why?: string) => {
      const entry = { level }
      written.current.set(questionId, entry)
      const outcome = await setAnswerLevel(planId, assessmentId, questionId, level, why)
      const forget = () => {
        if (written.current.get(questionId) === entry) written.current.delete(questionId)
      }
      if (outcome.ok) setTimeout(forget, comesBackWithin)
      else forget()
    },
    [planId, assessmentId],
  )

  const take = useCallback(() => {
    const taken = waiting.current
    waiting.current = null
    clearTimeout(taken?.timer)
    setAsking(null)
    return taken
  }, [])

  /** Writes the waiting change, or only this one where it still waits, with the reason as far as it is typed. */
  const finish = useCallback(
    async (only?: LevelChange) => {
      if (only && waiting.current?.change !== only) return
      const taken = take()
      if (!taken) return
      const { questionId, to } = taken.change
      await write(questionId, to, taken.why.trim() || undefined)
      taken.leaveDrafts()
    },
    [take, write],
  )

  /** Leaves the level as it was. */
  const cancel = useCallback(() => take()?.leaveDrafts(), [take])

  const wait = useCallback(
    (time: number) => {
      const open = waiting.current
      if (!open) return
      clearTimeout(open.timer)
      open.timer = setTimeout(() => void finish(), time)
    },
    [finish],
  )

  /** The keyboard is in the field for the reason. */
  const stay = useCallback(() => wait(patience.inField), [wait])

  const setWhy = useCallback(
    (why: string) => {
      if (waiting.current) waiting.current.why = why
      stay()
    },
    [stay],
  )

  const choose = useCallback(
    (questionId: string, to: AnswerLevel): LevelOutcome => {
      if (waiting.current?.change.questionId === questionId) cancel()
      else void finish()
      const from = written.current.get(questionId)?.level ?? now.current(questionId)
      if (from === to) return 'same'
      if (from === 'not-assessed') {
        void write(questionId, to)
        return 'written'
      }
      const change = { questionId, from, to }
      const leaveDrafts = enterDraft({ flush: () => finish() })
      waiting.current = { change, why: '', timer: undefined, leaveDrafts }
      setAsking(change)
      wait(patience.untouched)
      return 'asking'
    },
    [write, cancel, finish, wait],
  )

  useEffect(() => () => void finish(), [finish])
  return { asking, choose, stay, setWhy, finish, cancel }
}
