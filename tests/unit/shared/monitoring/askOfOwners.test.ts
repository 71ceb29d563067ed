import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/lib/dates'
import type { AskOptions } from '#shared/monitoring/askOfOwners'
import { askOfOwners } from '#shared/monitoring/askOfOwners'
import type { DueRecords } from '#shared/monitoring/DueEntry'
import {
  aMeasurement,
  aMilestone,
  anAction,
  anId,
  anIndicator,
  anOwner,
  aPlan,
} from '../../../helpers/builders'

const today = '2026-11-22'
const options: AskOptions = { today, horizonDays: 90, asDeputy: false }
const [ana, ben] = [anOwner(), anOwner()]
const action = anAction({ id: anId('action'), ownerId: ana.id, deputyId: ben.id })
const records = (more: Partial<DueRecords>): DueRecords => ({
  plans: [aPlan({ periodFrom: '2025-01-01' })],
  actions: [action],
  milestones: [],
  indicators: [],
  measurements: [],
  sheetRequests: [],
  ...more,
})
const titlesOf = (found: ReturnType<typeof askOfOwners>, owner: typeof ana) =>
  (found.get(owner.id)?.milestones ?? []).map(({ milestone }) => milestone.title)

describe('what owners are asked', () => {
  it('is what is late or due within the horizon, earliest first, and nothing else', () => {
    const milestones = [
      aMilestone({ title: 'far', dueOn: '2027-02-21' }),
      aMilestone({ title: 'last day', dueOn: '2027-02-20' }),
      aMilestone({ title: 'late', dueOn: '2026-11-21' }),
      aMilestone({ title: 'undated' }),
      aMilestone({ title: 'reached', dueOn: '2026-10-01', status: 'reached' }),
      aMilestone({ title: 'dropped', dueOn: '2026-10-01', status: 'dropped' }),
      aMilestone({ title: 'draft', dueOn: '2026-10-01', draft: true }),
    ]
    const found = askOfOwners(records({ milestones }), options)
    expect(titlesOf(found, ana)).toEqual(['late', 'last day'])
    expect(found.get(ana.id)?.milestones.map(({ isLate }) => isLate)).toEqual([true, false])
    const all = askOfOwners(records({ milestones }), { ...options, horizonDays: null })
    expect(titlesOf(all, ana)).toEqual(['late', 'last day', 'far', 'undated'])
  })

  it('goes to the milestone’s own owner before the action’s, and to deputies only if wished', () => {
    const milestones = [
      aMilestone({ title: 'of the action', dueOn: today }),
      aMilestone({ title: 'of Ben', dueOn: today, ownerId: ben.id }),
    ]
    const found = askOfOwners(records({ milestones }), options)
    expect(titlesOf(found, ana)).toEqual(['of the action'])
    expect(titlesOf(found, ben)).toEqual(['of Ben'])
    const withDeputies = askOfOwners(records({ milestones }), { ...options, asDeputy: true })
    expect(titlesOf(withDeputies, ben).sort()).toEqual(['of Ben', 'of the action'])
  })

  it('leaves out milestones of dropped actions, and owners of whom nothing is asked', () => {
    const dropped = { ...action, status: 'dropped' as const }
    const milestones = [aMilestone({ dueOn: today })]
    expect(askOfOwners(records({ actions: [dropped], milestones }), options).size).toBe(0)
    expect(askOfOwners(records({ milestones }), options).has(ben.id)).toBe(false)
  })

  it('asks for the value of the last period without one, with the last value there is', () => {
    const indicator = anIndicator({ frequency: 'annual', actionIds: [action.id] })
    const old = aMeasurement({ indicatorId: indicator.id, on: '2024-12-31', value: 4 })
    const given = aMeasurement({ indicatorId: indicator.id, on: '2025-12-31', value: 5 })
    const of = (measurements: DueRecords['measurements']) =>
      askOfOwners(records({ indicators: [indicator], measurements }), options).get(ana.id)?.values
    expect(of([old])).toEqual([{ indicator, on: '2025-12-31', isLate: true, latest: old }])
    expect(of([old, given])).toBeUndefined()
  })

  it('asks for every open milestone of an owner exactly once, whatever the horizon', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -800, max: 800 }), { maxLength: 30 }),
        fc.integer({ min: 0, max: 400 }),
        (days, horizonDays) => {
          const milestones = days.map((day) => aMilestone({ dueOn: addDays(today, day) }))
          const asked = askOfOwners(records({ milestones }), { ...options, horizonDays })
          expect(asked.get(ana.id)?.milestones.length ?? 0).toBe(
            days.filter((day) => day <= horizonDays).length,
          )
        },
      ),
    )
  })
})
