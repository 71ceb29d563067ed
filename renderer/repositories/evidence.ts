import type { PlanReader } from '#renderer/database/PlanReader'
import { writeChange } from '#renderer/database/session'
import { blankAnswer } from '#shared/assessment/blankAnswer'
import type { Evidence } from '#shared/assessment/Evidence'
import type { Edit } from '#shared/change/Change'
import { addEdit, removeEdit, updateEdit } from '#shared/change/edits'
import type { SavedAttachment } from '#shared/ipc'
import { type AssessmentId, type EvidenceId, newId, type PlanId } from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import { edited } from './edited'
import { updateRecord, type Written } from './updateRecord'

/** Fields of a piece of evidence that are written by hand. A file comes by `attachFile`. */
export type EvidenceFields = Partial<Omit<Evidence, 'id' | 'planId' | 'attachmentId'>>

/** Adds a source, and names it at an answer at once where one is given. */
export async function addEvidence(
  planId: PlanId,
  fields: EvidenceFields,
  linkTo?: { readonly assessmentId: AssessmentId; readonly questionId: string },
): Promise<Result<EvidenceId>> {
  const id = newId<'Evidence'>()
  const evidence: Evidence = {
    kind: 'document',
    title: '',
    note: '',
    on: null,
    address: '',
    confidential: false,
    ...fields,
    id,
    planId,
    attachmentId: null,
  }
  const outcome = await writeChange('addEvidence', planId, async (read) => {
    const added = addEdit('evidenceItems', evidence)
    if (!linkTo) return ok([added])
    const linked = await editLinks(read, linkTo.assessmentId, linkTo.questionId, (ids) => [
      ...ids,
      id,
    ])
    return linked.ok ? ok([added, ...linked.value]) : linked
  })
  return edited(outcome, id)
}

/** Changes what is said about a source. */
export async function updateEvidence(
  planId: PlanId,
  evidenceId: EvidenceId,
  fields: EvidenceFields,
  group?: string,
): Promise<Written> {
  return await updateRecord('updateEvidence', planId, 'evidenceItems', evidenceId, fields, {
    group,
  })
}

/** Removes a source, its file's entry, and every mention of it at answers and milestones. */
export async function removeEvidence(planId: PlanId, evidenceId: EvidenceId): Promise<Written> {
  return await writeChange('removeEvidence', planId, async (read) => {
    const evidence = await read.get('evidenceItems', evidenceId)
    if (!evidence) return ok([])
    const without = (ids: readonly EvidenceId[]) => ids.filter((id) => id !== evidenceId)
    const answers = (await read.naming('answers', 'evidenceIds', [evidenceId])).map((answer) =>
      updateEdit('answers', answer, { evidenceIds: without(answer.evidenceIds) }),
    )
    const milestones = (await read.naming('milestones', 'evidenceIds', [evidenceId])).map(
      (milestone) =>
        updateEdit('milestones', milestone, { evidenceIds: without(milestone.evidenceIds) }),
    )
    const file = await removeFile(read, evidence)
    return ok([...answers, ...milestones, removeEdit('evidenceItems', evidence), file])
  })
}

/** Names a source at an answer. */
export async function linkEvidence(
  planId: PlanId,
  assessmentId: AssessmentId,
  questionId: string,
  evidenceId: EvidenceId,
): Promise<Written> {
  return await writeChange('linkEvidence', planId, async (read) => {
    if (!(await read.get('evidenceItems', evidenceId))) return fail('record.gone')
    return await editLinks(read, assessmentId, questionId, (ids) => [
      ...ids.filter((id) => id !== evidenceId),
      evidenceId,
    ])
  })
}

/** Takes a source away from an answer; the source itself stays. */
export async function unlinkEvidence(
  planId: PlanId,
  assessmentId: AssessmentId,
  questionId: string,
  evidenceId: EvidenceId,
): Promise<Written> {
  return await writeChange('unlinkEvidence', planId, (read) =>
    editLinks(read, assessmentId, questionId, (ids) => ids.filter((id) => id !== evidenceId)),
  )
}

/** Keeps a file with a source. @param file as the main process saved it */
export async function attachFile(
  planId: PlanId,
  evidenceId: EvidenceId,
  file: SavedAttachment,
): Promise<Written> {
  const id = newId<'Attachment'>()
  const addedAt = new Date().toISOString()
  return await writeChange('attachFile', planId, async (read) => {
    const evidence = await read.get('evidenceItems', evidenceId)
    if (!evidence) return fail('record.gone')
    return ok([
      addEdit('attachments', { ...file, id, planId, addedAt }),
      updateEdit('evidenceItems', evidence, { attachmentId: id }),
      await removeFile(read, evidence),
    ])
  })
}

/** Takes the file away from a source. */
export async function detachFile(planId: PlanId, evidenceId: EvidenceId): Promise<Written> {
  return await writeChange('detachFile', planId, async (read) => {
    const evidence = await read.get('evidenceItems', evidenceId)
    if (!evidence) return fail('record.gone')
    return ok([
      updateEdit('evidenceItems', evidence, { attachmentId: null }),
      await removeFile(read, evidence),
    ])
  })
}

async function removeFile(read: PlanReader, evidence: Evidence): Promise<Edit | null> {
  const { attachmentId } = evidence
  if (attachmentId === null) return null
  const others = (await read.list('evidenceItems')).filter(
    (item) => item.attachmentId === attachmentId && item.id !== evidence.id,
  )
  const attachment = await read.get('attachments', attachmentId)
  return attachment && others.length === 0 ? removeEdit('attachments', attachment) : null
}

async function editLinks(
  read: PlanReader,
  assessmentId: AssessmentId,
  questionId: string,
  change: (ids: readonly EvidenceId[]) => EvidenceId[],
): Promise<Result<readonly (Edit | null)[]>> {
  const answer = await read.answer(assessmentId, questionId)
  if (answer)
    return ok([updateEdit('answers', answer, { evidenceIds: change(answer.evidenceIds) })])
  const evidenceIds = change([])
  if (evidenceIds.length === 0) return ok([])
  if (!(await read.get('assessments', assessmentId))) return fail('record.gone')
  const blank = blankAnswer(newId<'Answer'>(), read.planId, assessmentId, questionId)
  return ok([addEdit('answers', { ...blank, evidenceIds })])
}
