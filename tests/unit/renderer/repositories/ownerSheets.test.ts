import { beforeEach, describe, expect, it } from 'vitest'
import { addAction } from '#renderer/repositories/actions'
import { undo } from '#renderer/repositories/history'
import { addIndicator } from '#renderer/repositories/indicators'
import { addMilestones, removeMilestone } from '#renderer/repositories/milestones'
import { makeSheets, takeSheetAnswers, withdrawSheet } from '#renderer/repositories/ownerSheets'
import { addOwner } from '#renderer/repositories/owners'
import { getSnapshot } from '#renderer/repositories/records'
import {
  type IndicatorId,
  type MilestoneId,
  newId,
  type PlanId,
  type SheetRequestId,
} from '#shared/lib/ids'
import { aPlan, given, testSession } from '../../../helpers/testSession'

let planId: PlanId
let milestoneId: MilestoneId
let indicatorId: IndicatorId
let requestId: SheetRequestId
const on = '2026-06-30'

const records = async () => (await getSnapshot(planId)).records
const parts = { value: 3, numerator: null, denominator: null, comparedValue: null } as const

beforeEach(async () => {
  await testSession()
  planId = await aPlan()
  const ownerId = given(await addOwner(planId, { role: 'Head of housing' }))
  const actionId = given(await addAction(planId, {}))
  const [made] = given(await addMilestones(planId, actionId, [{ title: 'Rooms', dueOn: on }]))
  if (!made) throw new Error('No milestone')
  milestoneId = made
  indicatorId = given(await addIndicator(planId, { name: 'Rooms let' }))
  requestId = newId()
  const { revision } = await getSnapshot(planId)
  await makeSheets(planId, [
    {
      id: requestId,
      planId,
      ownerId,
      madeAt: '2026-11-22T10:00:00.000Z',
      revision,
      answerBy: null,
      milestoneIds: [milestoneId],
      indicatorIds: [indicatorId],
      returnedAt: null,
    },
  ])
})

describe('taking answers of a sheet', () => {
  it('is one step with its reason, which one undo takes back', async () => {
    const before = await getSnapshot(planId)
    const written = await takeSheetAnswers(
      planId,
      requestId,
      [
        { kind: 'milestone', milestoneId, fields: { status: 'reached' } },
        { kind: 'milestone', milestoneId, fields: { reachedOn: '2026-11-01' } },
        { kind: 'value', indicatorId, on, fields: { ...parts, quality: 'estimated', note: '' } },
      ],
      'Sheet of Head of housing, 22 November 2026',
    )
    expect(written).toEqual({ ok: true, value: before.revision + 1 })
    const { records: after, changes } = await getSnapshot(planId)
    expect(after.milestones).toMatchObject([{ status: 'reached', reachedOn: '2026-11-01' }])
    expect(after.measurements).toMatchObject([{ indicatorId, on, value: 3, quality: 'estimated' }])
    expect(after.sheetRequests[0]?.returnedAt).not.toBeNull()
    expect(changes.at(-1)).toMatchObject({
      command: 'takeSheetAnswers',
      why: 'Sheet of Head of housing, 22 November 2026',
    })
    await undo(planId)
    expect(await records()).toEqual(before.records)
  })

  it('takes the day away from a milestone that is reached no more', async () => {
    const take = (fields: object) =>
      takeSheetAnswers(planId, requestId, [{ kind: 'milestone', milestoneId, fields }], '')
    await take({ status: 'reached', reachedOn: '2026-11-01' })
    await take({ status: 'underway' })
    expect((await records()).milestones).toMatchObject([{ status: 'underway', reachedOn: null }])
  })

  it('only notes the answer where nothing is taken', async () => {
    const before = await records()
    await takeSheetAnswers(planId, requestId, [], '')
    const after = await records()
    expect(after.sheetRequests[0]?.returnedAt).not.toBeNull()
    expect({ ...after, sheetRequests: [] }).toEqual({ ...before, sheetRequests: [] })
  })

  it('takes nothing at all where one of the records is gone', async () => {
    await removeMilestone(planId, milestoneId)
    const before = await records()
    const written = await takeSheetAnswers(
      planId,
      requestId,
      [
        { kind: 'value', indicatorId, on, fields: { ...parts, quality: 'sound', note: '' } },
        { kind: 'milestone', milestoneId, fields: { status: 'reached' } },
      ],
      '',
    )
    expect(written).toMatchObject({ ok: false, failure: { code: 'record.gone' } })
    expect(await records()).toEqual(before)
  })

  it('takes the answers of a sheet that was withdrawn', async () => {
    await withdrawSheet(planId, requestId)
    expect((await records()).sheetRequests).toEqual([])
    const take = { kind: 'milestone', milestoneId, fields: { note: 'From the sheet' } } as const
    expect((await takeSheetAnswers(planId, requestId, [take], '')).ok).toBe(true)
    expect((await records()).milestones).toMatchObject([{ note: 'From the sheet' }])
  })
})
