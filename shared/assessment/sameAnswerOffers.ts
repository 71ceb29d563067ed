import { inFixedOrder } from '#shared/lib/inFixedOrder'
import { textPrint } from '#shared/lib/textPrint'
import type { CrossLink } from '#shared/template/CrossWalk'
import { type PackRef, splitPackRef } from '#shared/template/packRef'
import type { Answer, AnswerOrigin } from './Answer'

/** The answers of a plan's present rounds, by their questions: `integrating-cities-diversity:F3.Q2`. */
export type AnswersByRef = ReadonlyMap<PackRef, Answer>

/** An answer given elsewhere that a city may take over for a question, and why it fits. */
export interface SameAnswerOffer {
  readonly ref: PackRef
  readonly answer: Answer
  /** One line from the cross-walk. */
  readonly reason: string
  /** `changed`: this answer was taken from there, and the one there has changed since. */
  readonly kind: 'new' | 'changed'
}

/** Where the answer to a question comes from. */
export interface AnswerSource {
  readonly origin: AnswerOrigin
  /** Whether the answer was changed here after it was taken over. */
  readonly changedHere: boolean
  /** Whether the answer that it was taken from was changed after that. */
  readonly changedThere: boolean
}

/** A print of what is taken over of an answer: level, reasoning and evidence. */
export function answerPrint({
  level,
  reasoning,
  evidenceIds,
}: Pick<Answer, 'level' | 'reasoning' | 'evidenceIds'>): string {
  return textPrint(JSON.stringify(inFixedOrder([level, reasoning, evidenceIds])))
}

/**
 * The answers that are offered for a question: those that the cross-walk joins to it by `sameAnswer`, in either direction, that are
 * given, and that were not declined. A question that has a level of its own is left in peace; one whose answer was taken over is
 * offered the same answer again when that has changed. Each answer is offered once.
 * @param ref the question
 * @param own what is said to it so far
 */
export function sameAnswerOffers(
  links: readonly CrossLink[],
  answers: AnswersByRef,
  ref: PackRef,
  own: Answer | null,
): SameAnswerOffer[] {
  const open = own === null || own.level === 'not-assessed'
  const declined = new Set(own?.declinedRefs)
  const offers = new Map<PackRef, SameAnswerOffer>()
  for (const { from, to, kind, reason } of links) {
    if (kind !== 'sameAnswer' || (from !== ref && to !== ref)) continue
    const other = from === ref ? to : from
    const answer = answers.get(other)
    if (!answer || answer.level === 'not-assessed') continue
    if (offers.has(other) || declined.has(other)) continue
    if (open) offers.set(other, { ref: other, answer, reason, kind: 'new' })
    else if (answerSource(own, answer)?.changedThere)
      offers.set(other, { ref: other, answer, reason, kind: 'changed' })
  }
  return [...offers.values()]
}

/**
 * Where an answer was taken from; null where it was given here, or is not given any more.
 * @param original the answer that may be the one it was taken from, as it is now; null where that is not known
 */
export function answerSource(answer: Answer | null, original: Answer | null): AnswerSource | null {
  const origin = answer?.copiedFrom
  if (!answer || !origin || answer.level === 'not-assessed') return null
  if (original && original.id !== origin.answerId) return null
  const [here, there] = [answerPrint(answer), original && answerPrint(original)]
  // Both may have changed alike, as when a source that both name is deleted.
  if (here === there) return { origin, changedHere: false, changedThere: false }
  return {
    origin,
    changedHere: here !== origin.print,
    changedThere: there !== null && there !== origin.print,
  }
}

/**
 * What an answer says after another was taken over: level, reasoning and evidence of the other, and where they come from. Context
 * factors are those of one benchmark, so they come along only within the same one.
 * @param ref the question that is answered
 * @param other the question whose answer is taken, and its answer
 */
export function takenAnswer(
  ref: PackRef,
  other: { readonly ref: PackRef; readonly answer: Answer },
  at: string,
): Partial<Answer> {
  const { level, reasoning, evidenceIds, contextFactorIds, id } = other.answer
  const samePack = splitPackRef(ref).packId === splitPackRef(other.ref).packId
  return {
    level,
    reasoning,
    evidenceIds,
    ...(samePack ? { contextFactorIds } : {}),
    copiedFrom: { ref: other.ref, answerId: id, at, print: answerPrint(other.answer) },
  }
}
