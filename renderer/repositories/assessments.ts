import type { PlanReader } from '#renderer/database/PlanReader'
import { writeChange } from '#renderer/database/session'
import type { Answer } from '#shared/assessment/Answer'
import type { Assessment } from '#shared/assessment/Assessment'
import { blankAnswer } from '#shared/assessment/blankAnswer'
import type { FactorJudgement } from '#shared/assessment/FactorJudgement'
import type { AnswerLevel } from '#shared/assessment/levels'
import type { Edit } from '#shared/change/Change'
import { addEdit, removeEdit, updateEdit } from '#shared/change/edits'
import { type AssessmentId, newId, type PlanId, type PlanPackId } from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import type { RichText } from '#shared/richText/RichText'
import { updateRecord, type Written } from './updateRecord'

/** Sets what the city says to a guide question. A level that replaces an earlier one may come with the reason why. */
export async function setAnswerLevel(
  planId: PlanId,
  assessmentId: AssessmentId,
  questionId: string,
  level: AnswerLevel,
  why?: string,
): Promise<Written> {
  return await writeChange(
    'setAnswerLevel',
    planId,
    (read) => editAnswer(read, assessmentId, questionId, { level }),
    { why },
  )
}

/** Sets the reasoning of an answer. @param group the stretch of typing to which this belongs */
export async function setAnswerReasoning(
  planId: PlanId,
  assessmentId: AssessmentId,
  questionId: string,
  reasoning: RichText | null,
  group?: string,
): Promise<Written> {
  return await writeChange(
    'setAnswerReasoning',
    planId,
    (read) => editAnswer(read, assessmentId, questionId, { reasoning }),
    { group },
  )
}

/** Names the context factors that explain an answer. */
export async function setAnswerContextFactors(
  planId: PlanId,
  assessmentId: AssessmentId,
  questionId: string,
  contextFactorIds: readonly string[],
): Promise<Written> {
  const fields = { contextFactorIds: [...new Set(contextFactorIds)] }
  return await writeChange('setAnswerContextFactors', planId, (read) =>
    editAnswer(read, assessmentId, questionId, fields),
  )
}

/** Judges a critical factor otherwise than its answers give. */
export async function judgeFactor(
  planId: PlanId,
  assessmentId: AssessmentId,
  factorId: string,
  level: AnswerLevel,
  reason: string,
  group?: string,
): Promise<Written> {
  return await writeChange(
    'judgeFactor',
    planId,
    async (read) => {
      if (!(await read.get('assessments', assessmentId))) return fail('record.gone')
      const judgement = await findJudgement(read, assessmentId, factorId)
      if (judgement) return ok([updateEdit('factorJudgements', judgement, { level, reason })])
      const id = newId<'FactorJudgement'>()
      return ok([
        addEdit('factorJudgements', { id, planId, assessmentId, factorId, level, reason }),
      ])
    },
    { group },
  )
}

/** Takes a judgement back: the level derived from the answers counts again. */
export async function withdrawJudgement(
  planId: PlanId,
  assessmentId: AssessmentId,
  factorId: string,
): Promise<Written> {
  return await writeChange('withdrawJudgement', planId, async (read) => {
    const judgement = await findJudgement(read, assessmentId, factorId)
    return ok([judgement ? removeEdit('factorJudgements', judgement) : null])
  })
}

/** Sets how one of the benchmark's context factors bears on the city. An emptied note is removed. */
export async function setContextNote(
  planId: PlanId,
  packId: PlanPackId,
  contextFactorId: string,
  note: string,
  group?: string,
): Promise<Written> {
  return await writeChange(
    'setContextNote',
    planId,
    async (read) => {
      const notes = await read.list('contextNotes')
      const known = notes.find(
        (item) => item.packId === packId && item.contextFactorId === contextFactorId,
      )
      if (known)
        return ok([
          note.trim() === ''
            ? removeEdit('contextNotes', known)
            : updateEdit('contextNotes', known, { note }),
        ])
      if (note.trim() === '') return ok([])
      if (!(await read.get('planPacks', packId))) return fail('record.gone')
      const id = newId<'ContextNote'>()
      return ok([addEdit('contextNotes', { id, planId, packId, contextFactorId, note })])
    },
    { group },
  )
}

/** Changes when a round began or who took part. */
export async function updateAssessment(
  planId: PlanId,
  assessmentId: AssessmentId,
  fields: Partial<Pick<Assessment, 'kind' | 'startedOn' | 'participants'>>,
  group?: string,
): Promise<Written> {
  return await updateRecord('updateAssessment', planId, 'assessments', assessmentId, fields, {
    group,
  })
}

/** The edit that changes an answer; the first word to a question makes its answer. */
export async function editAnswer(
  read: PlanReader,
  assessmentId: AssessmentId,
  questionId: string,
  fields: Partial<Answer>,
): Promise<Result<readonly (Edit | null)[]>> {
  const answer = await read.answer(assessmentId, questionId)
  if (answer) return ok([updateEdit('answers', answer, fields)])
  if (!(await read.get('assessments', assessmentId))) return fail('record.gone')
  const blank = blankAnswer(newId<'Answer'>(), read.planId, assessmentId, questionId)
  const says = updateEdit('answers', blank, fields) !== null
  return ok(says ? [addEdit('answers', { ...blank, ...fields })] : [])
}

async function findJudgement(
  read: PlanReader,
  assessmentId: AssessmentId,
  factorId: string,
): Promise<FactorJudgement | undefined> {
  const judgements = await read.list('factorJudgements')
  return judgements.find(
    (judgement) => judgement.assessmentId === assessmentId && judgement.factorId === factorId,
  )
}
