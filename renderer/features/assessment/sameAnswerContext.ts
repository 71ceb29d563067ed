import { createContext } from 'react'
import type { AnswersByRef } from '#shared/assessment/sameAnswerOffers'
import type { CrossLink } from '#shared/template/CrossWalk'
import type { PackRef } from '#shared/template/packRef'

/** A question as another one names it: where it stands and what it asks. */
export interface QuestionPlace {
  readonly packId: string
  readonly benchmark: string
  readonly id: string
  readonly text: string
}

/** What a card needs to offer an answer that was given elsewhere. */
export interface SameAnswers {
  /** The benchmark whose questions are shown. */
  readonly benchmarkId: string
  readonly links: readonly CrossLink[]
  readonly answers: AnswersByRef
  readonly questions: ReadonlyMap<PackRef, QuestionPlace>
}

/** Null in a plan with one benchmark, and until the cross-walk is read. */
export const SameAnswerContext = createContext<SameAnswers | null>(null)
