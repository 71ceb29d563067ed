import { describe, expect, it } from 'vitest'
import type { Evidence } from '#shared/assessment/Evidence'
import { publicEvidence } from '#shared/report/disclosure/publicEvidence'
import { publicOwner } from '#shared/report/disclosure/publicOwner'
import { publicRecords } from '#shared/report/disclosure/publicRecords'
import {
  aMilestone,
  anAnswer,
  anId,
  anOwner,
  aReview,
  recordsWith,
} from '../../../../helpers/builders'

const evidence = (name: string, confidential: boolean): Evidence => ({
  id: anId(name),
  planId: anId('plan'),
  kind: 'document',
  title: name,
  note: '',
  on: null,
  address: '',
  attachmentId: anId(`file of ${name}`),
  confidential,
})
const attachment = (name: string) => ({
  id: anId<'Attachment'>(name),
  planId: anId<'Plan'>('plan'),
  name: `${name}.pdf`,
  mediaType: 'application/pdf',
  byteLength: 10,
  sha256: '0'.repeat(64),
  addedAt: '2026-11-20T09:00:00.000Z',
})

describe('the public sees', () => {
  it('owners by role and department', () => {
    const owner = anOwner({ person: 'Mara Lindqvist' })
    expect(publicOwner(owner)).toEqual({ ...owner, person: '' })
  })

  it('no evidence that is confidential', () => {
    const all = [evidence('Complaints', true), evidence('Survey', false)]
    expect(publicEvidence(all).map(({ title }) => title)).toEqual(['Survey'])
  })

  it('no trace of confidential evidence or of persons in any table', () => {
    const records = publicRecords(
      recordsWith({
        owners: [anOwner({ person: 'Mara Lindqvist' })],
        evidenceItems: [evidence('Complaints', true), evidence('Survey', false)],
        attachments: [attachment('file of Complaints'), attachment('file of Survey')],
        answers: [anAnswer({ evidenceIds: [anId('Complaints'), anId('Survey')] })],
        milestones: [aMilestone({ evidenceIds: [anId('Complaints')] })],
        reviews: [
          aReview({
            participants: 'Mara Lindqvist',
            signOffs: [{ role: 'Mayor', name: 'Mara Lindqvist', at: '2026-11-20T09:00:00.000Z' }],
          }),
        ],
      }),
    )
    expect(JSON.stringify(records)).not.toMatch(/Complaints|Lindqvist/)
    expect(records.answers[0]?.evidenceIds).toEqual(['Survey'])
    expect(records.attachments.map(({ name }) => name)).toEqual(['file of Survey.pdf'])
    expect(records.reviews[0]?.signOffs[0]?.role).toBe('Mayor')
  })
})
