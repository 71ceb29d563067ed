import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/lib/dates'
import { dueNow } from '#shared/monitoring/dueNow'
import { ownerHealth } from '#shared/monitoring/ownerHealth'
import { ownerDuties } from '#shared/plan/ownerDuties'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { anyMonitoredPlan, middleDay, reordered } from '../../../helpers/anyRecords'
import {
  aMeasurement,
  aMilestone,
  anAction,
  anId,
  anIndicator,
  anOwner,
  aPlan,
  aSheetRequest,
  recordsWith,
} from '../../../helpers/builders'

const today = '2026-11-22'
const owners = ['lead', 'deputy', 'idle'].map((name) => anOwner({ id: anId(name) }))
const action = anAction({ id: anId('a'), ownerId: anId('lead'), deputyId: anId('deputy') })
const plans = [aPlan({ periodFrom: '2025-01-01', periodTo: '2028-12-31' })]
const options = { today, staleMonths: 6, changedAt: null }
const health = (tables: Partial<PlanRecords>, given = {}) => {
  const all = ownerHealth(recordsWith({ plans, owners, actions: [action], ...tables }), {
    ...options,
    ...given,
  })
  return (name: string) => all.find(({ ownerId }) => ownerId === name)
}

describe('ownerHealth', () => {
  it('gives every owner of the plan, and says who answers for nothing', () => {
    const of = health({})
    expect(of('lead')).toMatchObject({
      actions: 1,
      withoutDeputy: 0,
      isIdle: false,
      loadWord: 'none',
    })
    expect(of('deputy')).toMatchObject({ actions: 0, deputyOf: 1, isIdle: false })
    expect(of('idle')).toMatchObject({ actions: 0, deputyOf: 0, isIdle: true, isStale: false })
    expect(ownerHealth(recordsWith({ plans, owners: [] }), options)).toEqual([])
  })

  it('counts an action without deputy, or with its owner as deputy, and no action that is over', () => {
    const of = health({
      actions: [
        anAction({ ownerId: anId('lead') }),
        anAction({ ownerId: anId('lead'), deputyId: anId('lead') }),
        anAction({ ownerId: anId('lead'), status: 'completed' }),
      ],
    })
    expect(of('lead')).toMatchObject({ actions: 2, withoutDeputy: 2 })
  })

  it('counts what was reached in time only where both days are known', () => {
    const reached = (dueOn: string | null, reachedOn: string | null) =>
      aMilestone({ actionId: action.id, status: 'reached', dueOn, reachedOn })
    const of = health({
      milestones: [
        reached('2026-06-30', '2026-06-30'),
        reached('2026-06-30', '2026-07-01'),
        reached(null, '2026-07-01'),
        reached('2026-06-30', null),
      ],
    })
    expect(of('lead')).toMatchObject({ reached: 2, reachedInTime: 1, open: 0 })
  })

  it('loads an owner with what is late, due within 90 days, or owed', () => {
    const inDays = (days: number) =>
      aMilestone({ actionId: action.id, dueOn: addDays(today, days) })
    const of = health({
      milestones: [
        inDays(-400),
        inDays(0),
        inDays(90),
        inDays(91),
        aMilestone({ actionId: action.id }),
      ],
      indicators: [anIndicator({ id: anId('i'), actionIds: [action.id], frequency: 'annual' })],
      sheetRequests: [aSheetRequest({ ownerId: anId('lead'), answerBy: '2026-11-21' })],
    })
    expect(of('lead')).toMatchObject({
      open: 5,
      late: 1,
      dueSoon: 1,
      load: 4,
      valuesDue: 1,
      valuesLate: 1,
      answersLate: 1,
    })
  })

  it('holds a load against what the others carry', () => {
    const names = ['x', 'y', 'z']
    const tables = {
      owners: names.map((name) => anOwner({ id: anId(name) })),
      actions: names.map((name) => anAction({ id: anId(`of ${name}`), ownerId: anId(name) })),
      milestones: [5, 2, 1].flatMap((count, index) =>
        Array.from({ length: count }, () =>
          aMilestone({ actionId: anId(`of ${names[index]}`), dueOn: today }),
        ),
      ),
    }
    const of = health(tables)
    expect(of('x')).toMatchObject({ load: 5, usualLoad: 1.5, loadWord: 'too-much' })
    expect(of('z')).toMatchObject({ load: 1, usualLoad: 3.5, loadWord: 'fair' })
  })

  it('takes the last change to anything they answer for, values too', () => {
    const tables = {
      milestones: [aMilestone({ id: anId('m'), actionId: action.id })],
      indicators: [anIndicator({ id: anId('i'), actionIds: [action.id] })],
      measurements: [aMeasurement({ id: anId('v'), indicatorId: anId('i') })],
    }
    const changedAt = (id: string) =>
      id === 'v' ? '2026-05-30T08:00:00.000Z' : '2026-01-01T08:00:00.000Z'
    expect(health(tables, { changedAt })('lead')).toMatchObject({
      changedAt: '2026-05-30T08:00:00.000Z',
      isStale: false,
    })
    expect(health(tables, { changedAt, staleMonths: 5 })('lead')?.isStale).toBe(true)
    const over = {
      ...tables,
      actions: [{ ...action, status: 'completed' as const }],
      milestones: [],
      indicators: [],
    }
    expect(health(over, { changedAt })('lead')?.isStale).toBe(false)
  })

  it('counts as the list of owners and as Due now do, whatever the order of the records', () => {
    fc.assert(
      fc.property(anyMonitoredPlan, (records) => {
        const given = { today: middleDay, staleMonths: 6, changedAt: null }
        const all = ownerHealth(records, given)
        const duties = ownerDuties(records.actions, records.milestones, middleDay)
        const due = dueNow(records, given)
        for (const one of all) {
          const { open = 0, late = 0 } = duties.get(one.ownerId) ?? {}
          expect([one.open, one.late]).toEqual([open, late])
          const count = (group: 'late' | 'due-soon' | 'measurements', kind: string) =>
            due[group].filter((entry) => entry.kind === kind && entry.ownerId === one.ownerId)
              .length
          expect(one.late).toBe(count('late', 'milestone'))
          expect(one.dueSoon).toBe(count('due-soon', 'milestone'))
          expect(one.valuesLate).toBe(count('late', 'measurement'))
          expect(one.valuesDue).toBe(one.valuesLate + count('measurements', 'measurement'))
          expect(one.answersLate).toBe(count('late', 'answer'))
          expect(one.reachedInTime).toBeLessThanOrEqual(one.reached)
        }
        expect([...ownerHealth(reordered(records), given)].reverse()).toEqual(all)
      }),
    )
  })
})
