import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/lib/dates'
import { dueCount, dueGroups, dueNow } from '#shared/monitoring/dueNow'
import { groupMilestones } from '#shared/plan/groupMilestones'
import { isClosed } from '#shared/plan/milestoneStanding'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { anyMonitoredPlan, middleDay, reordered } from '../../../helpers/anyRecords'
import {
  aMeasurement,
  aMilestone,
  anAction,
  anId,
  anIndicator,
  aPlan,
  aSheetRequest,
  recordsWith,
} from '../../../helpers/builders'

const today = '2026-11-22'
const [lead, deputy, clerk] = [
  anId<'Owner'>('lead'),
  anId<'Owner'>('deputy'),
  anId<'Owner'>('clerk'),
]
const action = anAction({ id: anId('a'), ownerId: lead, deputyId: deputy })
const plan = aPlan({ periodFrom: '2025-01-01', periodTo: '2028-12-31' })

const due = (tables: Partial<PlanRecords>, day = today) =>
  dueNow(recordsWith({ plans: [plan], actions: [action], ...tables }), {
    today: day,
    staleMonths: 6,
    changedAt: null,
  })
const keys = (tables: Partial<PlanRecords>, day = today) =>
  Object.fromEntries(
    Object.entries(due(tables, day)).flatMap(([group, entries]) =>
      entries.length > 0 ? [[group, entries.map(({ key }) => key)]] : [],
    ),
  )
const mine = (id: string, dueOn: string | null, fields = {}) =>
  aMilestone({ id: anId(id), actionId: action.id, dueOn, ...fields })

describe('dueNow', () => {
  it('gives empty groups for an empty plan, and for no plan at all', () => {
    expect(keys({ actions: [] })).toEqual({})
    expect(keys({ plans: [], actions: [] })).toEqual({})
  })

  it('puts the longest late first, and draws the line at today and at 30 days', () => {
    const milestones = [
      mine('yesterday', '2026-11-21'),
      mine('today', today),
      mine('in 30 days', '2026-12-22'),
      mine('in 31 days', '2026-12-23'),
      mine('last year', '2025-12-31'),
      mine('undated', null),
      mine('done', '2026-01-01', { status: 'reached' }),
      mine('dropped', '2026-01-01', { status: 'dropped' }),
    ]
    expect(keys({ milestones })).toEqual({
      late: ['milestone last year', 'milestone yesterday'],
      'due-soon': ['milestone today', 'milestone in 30 days'],
    })
  })

  it('names owner and deputy: those of the action, the milestone’s own owner before them', () => {
    const [first, second] = due({
      milestones: [mine('x', '2026-01-01'), mine('y', '2026-01-02', { ownerId: clerk })],
    }).late
    expect(first).toMatchObject({ ownerId: lead, deputyId: deputy })
    expect(second).toMatchObject({ ownerId: clerk, deputyId: deputy })
    const [third] = due({ milestones: [mine('z', '2026-01-01', { ownerId: deputy })] }).late
    expect(third).toMatchObject({ ownerId: deputy, deputyId: null })
  })

  it('asks for the value of a period that is over, and calls it late after the days of grace', () => {
    const tables = {
      indicators: [anIndicator({ id: anId('i'), actionIds: [action.id], frequency: 'quarterly' })],
      measurements: [aMeasurement({ indicatorId: anId('i'), on: '2026-06-30' })],
    }
    expect(keys(tables, '2026-09-30')).toEqual({})
    expect(keys(tables, '2026-10-01')).toEqual({ measurements: ['measurement i'] })
    expect(keys(tables, '2026-12-29')).toEqual({ measurements: ['measurement i'] })
    expect(keys(tables, '2026-12-30')).toEqual({ late: ['measurement i'] })
    expect(due(tables, '2026-12-30').late[0]).toMatchObject({ dueOn: '2026-09-30', ownerId: lead })
  })

  it('asks for the value of a February that had 29 days on 1 March', () => {
    const indicators = [
      anIndicator({ id: anId('i'), actionIds: [action.id], frequency: 'monthly' }),
    ]
    const measurements = [aMeasurement({ indicatorId: anId('i'), on: '2028-01-31' })]
    expect(keys({ indicators, measurements }, '2028-02-29')).toEqual({})
    expect(due({ indicators, measurements }, '2028-03-01').measurements[0]?.dueOn).toBe(
      '2028-02-29',
    )
  })

  it('counts a sheet as late from the day after its date, until it is back', () => {
    const sheet = aSheetRequest({ id: anId('s'), ownerId: clerk, answerBy: today })
    expect(keys({ sheetRequests: [sheet] })).toEqual({})
    expect(keys({ sheetRequests: [sheet] }, '2026-11-23')).toEqual({ late: ['answer s'] })
    const back = { ...sheet, returnedAt: '2026-11-25T08:00:00.000Z' }
    expect(keys({ sheetRequests: [back] }, '2026-12-01')).toEqual({})
    const open = aSheetRequest({ answerBy: null })
    expect(keys({ sheetRequests: [open] }, '2028-01-01')).toEqual({})
  })

  it('tells once that an action has no owner, and not again for each milestone', () => {
    const lonely = anAction({ id: anId('b'), endsOn: '2028-01-01' })
    const tables = {
      actions: [lonely, anAction({ status: 'dropped' }), anAction({ draft: true })],
      milestones: [
        aMilestone({ id: anId('later'), actionId: lonely.id, dueOn: '2028-01-01' }),
        aMilestone({ id: anId('late'), actionId: lonely.id, dueOn: '2026-01-01' }),
      ],
      indicators: [
        anIndicator({ id: anId('i'), actionIds: [lonely.id] }),
        anIndicator({ id: anId('not'), notCollected: 'No register' }),
      ],
    }
    expect(keys(tables)).toEqual({
      late: ['milestone late'],
      unowned: ['action b', 'measurement i'],
    })
    expect(due(tables).unowned[0]).toMatchObject({ open: 2 })
  })

  it('lists what waits for others, held up ones first, and forgets what was dropped or reached', () => {
    const milestones = [
      mine('late', '2026-01-01'),
      mine('next', '2027-06-30'),
      mine('reached', '2026-01-01', { status: 'reached' }),
      mine('dropped', '2026-01-01', { status: 'dropped' }),
      mine('patient', '2027-12-31', { dependsOnIds: [anId('next')] }),
      mine('held up', '2028-12-31', { dependsOnIds: [anId('late'), anId('next')] }),
      mine('too early', '2027-01-31', { dependsOnIds: [anId('next')] }),
      mine('free', '2027-12-31', {
        dependsOnIds: [anId('reached'), anId('dropped'), anId('gone')],
      }),
    ]
    expect(keys({ milestones }).waiting).toEqual([
      'milestone too early',
      'milestone held up',
      'milestone patient',
    ])
  })

  it('counts what asks by its date', () => {
    const tables = {
      milestones: [mine('late', '2026-01-01'), mine('soon', today), mine('far', '2028-01-01')],
      indicators: [anIndicator({ actionIds: [action.id], frequency: 'annual' })],
    }
    expect(dueCount(due(tables))).toBe(3)
  })

  it('has every milestone late or due soon that the list of milestones has there, on any day', () => {
    fc.assert(
      fc.property(anyMonitoredPlan, fc.integer({ min: -400, max: 400 }), (records, shift) => {
        const day = addDays(middleDay, shift)
        const now = dueNow(records, { today: day, staleMonths: 6, changedAt: null })
        const groups = groupMilestones(records.milestones, day)
        for (const kind of ['late', 'due-soon'] as const) {
          const there = groups.find((group) => group.kind === kind)?.milestones ?? []
          const here = now[kind].flatMap((entry) =>
            entry.kind === 'milestone' ? [entry.milestone.id] : [],
          )
          expect([...here].sort()).toEqual(there.map(({ id }) => id).sort())
        }
      }),
    )
  })

  it('puts nothing twice, nothing closed anywhere, and does not mind the order of the records', () => {
    fc.assert(
      fc.property(anyMonitoredPlan, (records) => {
        const options = {
          today: middleDay,
          staleMonths: 6,
          changedAt: () => '2020-01-01T00:00:00.000Z',
        }
        const now = dueNow(records, options)
        const all = dueGroups.flatMap((group) => now[group])
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
        for (const entry of all) {
          if (entry.kind === 'milestone') expect(isClosed(entry.milestone)).toBe(false)
          if (entry.kind === 'measurement') expect(entry.indicator.notCollected).toBeNull()
          expect(entry.deputyId === null || entry.deputyId !== entry.ownerId).toBe(true)
        }
        const order = (of: typeof now) => dueGroups.map((group) => of[group].map(({ key }) => key))
        expect(order(dueNow(reordered(records), options))).toEqual(order(now))
      }),
    )
  })

  it('finds somebody for all but the unowned once every action has an owner', () => {
    fc.assert(
      fc.property(anyMonitoredPlan, (records) => {
        const now = dueNow(
          { ...records, actions: records.actions.map((one) => ({ ...one, ownerId: lead })) },
          { today: middleDay, staleMonths: 6, changedAt: null },
        )
        expect(now.unowned.filter(({ kind }) => kind === 'action')).toEqual([])
      }),
    )
  })
})
