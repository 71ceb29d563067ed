import { expect, it } from 'vitest'
import { addDays } from '#shared/lib/dates'
import { anId, anOwner } from '../../../helpers/builders'
import { soundDay, soundPlan, spoil } from '../../../helpers/soundPlan'
import { ends, expectOnly } from './rulesBothWays'

it('finds an owner who answers for nothing', async () => {
  const sound = await soundPlan()
  const idle = { ...sound, owners: [...sound.owners, anOwner({ id: anId('idle') })] }
  expectOnly('ownerWithoutDuty', idle, { stage: 'owners', id: 'idle' }, [
    sound,
    spoil(idle, 'milestones', { ownerId: anId('idle') }),
    spoil(idle, 'indicators', { ownerId: anId('idle') }),
  ])
})

it('finds an owner known by name alone', async () => {
  const sound = await soundPlan()
  const named = spoil(sound, 'owners', { role: '', department: ' ', person: 'A. Example' })
  expectOnly('ownerWithoutRole', named, { stage: 'owners', id: 'lead' }, [
    sound,
    spoil(sound, 'owners', { role: '' }),
    spoil(sound, 'owners', { department: '' }),
  ])
})

it('finds a sheet that should have come back', async () => {
  const sound = await soundPlan()
  const sheet = {
    id: anId<'SheetRequest'>('sheet'),
    planId: anId<'Plan'>('plan'),
    ownerId: anId<'Owner'>('lead'),
    madeAt: '2026-10-01T09:00:00.000Z',
    revision: 1,
    answerBy: addDays(soundDay, -1) as string | null,
    milestoneIds: [],
    indicatorIds: [],
    returnedAt: null as string | null,
  }
  const sent = (fields: Partial<typeof sheet>) => ({
    ...sound,
    sheetRequests: [{ ...sheet, ...fields }],
  })
  expectOnly('sheetNotAnswered', sent({}), { stage: 'sheets', id: 'sheet' }, [
    sent({ answerBy: soundDay }),
    sent({ answerBy: null }),
    sent({ returnedAt: '2026-10-20T09:00:00.000Z' }),
  ])
  expect(ends('sheetNotAnswered', sent({}))).toMatchObject([
    { values: { owner: 'Head of unit, Integration' } },
  ])
})
