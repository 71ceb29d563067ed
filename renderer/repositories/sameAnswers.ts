import { useSyncExternalStore } from 'react'
import { writeChange } from '#renderer/database/session'
import { blankAnswer } from '#shared/assessment/blankAnswer'
import { takenAnswer } from '#shared/assessment/sameAnswerOffers'
import { addEdit, updateEdit } from '#shared/change/edits'
import { type AnswerId, type AssessmentId, newId, type PlanId } from '#shared/lib/ids'
import { fail, ok } from '#shared/lib/result'
import type { CrossLink } from '#shared/template/CrossWalk'
import type { PackRef } from '#shared/template/packRef'
import { loadPack } from '#templates/index'
import type { Written } from './updateRecord'

const listeners = new Set<() => void>()
let links: readonly CrossLink[] | undefined
let asked = false

/**
 * The links by which one answer may serve another question; undefined until the cross-walk is read, which is when they are first
 * wanted.
 */
export function useSameAnswerLinks(wanted: boolean): readonly CrossLink[] | undefined {
  return useSyncExternalStore(wanted ? watch : watchNothing, () => links)
}

const watchNothing = () => () => {}

function watch(listener: () => void): () => void {
  listeners.add(listener)
  if (!asked) {
    asked = true
    readLinks().catch(() => {
      // The next who watches tries again.
      asked = false
    })
  }
  return () => listeners.delete(listener)
}

async function readLinks(): Promise<void> {
  const crossWalk = await loadPack('common-ground/cross-walk/1')
  links = (crossWalk?.links ?? []).filter(({ kind }) => kind === 'sameAnswer')
  for (const listener of listeners) listener()
}

/** Takes over for a question what is said to another one, and remembers where it came from. */
export async function takeSameAnswer(
  planId: PlanId,
  assessmentId: AssessmentId,
  question: { readonly id: string; readonly ref: PackRef },
  other: { readonly answerId: AnswerId; readonly ref: PackRef },
): Promise<Written> {
  return await writeChange('takeSameAnswer', planId, async (read) => {
    const [round, answer] = [
      await read.get('assessments', assessmentId),
      await read.get('answers', other.answerId),
    ]
    if (!round || !answer) return fail('record.gone')
    const known = await read.answer(assessmentId, question.id)
    const taken = takenAnswer(question.ref, { ref: other.ref, answer }, new Date().toISOString())
    // Written out, as what is undefined does not reach the journal, and undo would leave the new value there.
    if (known)
      return ok([updateEdit('answers', { ...known, copiedFrom: known.copiedFrom ?? null }, taken)])
    const blank = blankAnswer(newId<'Answer'>(), planId, assessmentId, question.id)
    return ok([addEdit('answers', { ...blank, ...taken })])
  })
}

/** Keeps an answer from being offered for a question any more. */
export async function declineSameAnswer(
  planId: PlanId,
  assessmentId: AssessmentId,
  questionId: string,
  ref: PackRef,
): Promise<Written> {
  return await writeChange('declineSameAnswer', planId, async (read) => {
    if (!(await read.get('assessments', assessmentId))) return fail('record.gone')
    const known = await read.answer(assessmentId, questionId)
    const before = known?.declinedRefs ?? []
    const declinedRefs = [...before.filter((each) => each !== ref), ref]
    if (known)
      return ok([updateEdit('answers', { ...known, declinedRefs: before }, { declinedRefs })])
    const blank = blankAnswer(newId<'Answer'>(), planId, assessmentId, questionId)
    return ok([addEdit('answers', { ...blank, declinedRefs })])
  })
}
