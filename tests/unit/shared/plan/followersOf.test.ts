import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/lib/dates'
import { followersOf } from '#shared/plan/followersOf'
import type { Milestone } from '#shared/plan/Milestone'
import { milestoneGraph } from '#shared/plan/milestoneDependencies'
import { aMilestone, anId } from '../../../helpers/builders'

const named = (
  name: string,
  dueOn: string | null,
  dependsOn: string[] = [],
  fields: Partial<Milestone> = {},
) =>
  aMilestone({
    id: anId(name),
    dueOn,
    dependsOnIds: dependsOn.map((id) => anId<'Milestone'>(id)),
    ...fields,
  })
const follow = (milestones: readonly Milestone[], from: string | null, to: string | null) =>
  followersOf(anId('a'), from, to, milestoneGraph(milestones)).map(({ milestone, dueOn }) => [
    milestone.id,
    dueOn,
  ])

describe('followersOf', () => {
  const chain = [
    named('a', '2027-01-31'),
    named('b', '2027-02-10', ['a']),
    named('c', '2027-02-20', ['b']),
    named('d', '2027-12-31', ['b']),
  ]

  it('moves those that are overtaken by as much, and those that they overtake in turn', () => {
    expect(follow(chain, '2027-01-31', '2027-02-28')).toEqual([
      ['b', '2027-03-10'],
      ['c', '2027-03-20'],
    ])
  })

  it('leaves alone what has room enough, and everything where nothing moved later', () => {
    expect(follow(chain, '2027-01-31', '2027-02-10')).toEqual([])
    expect(follow(chain, '2027-01-31', '2026-12-31')).toEqual([])
    expect(follow(chain, null, '2027-12-31')).toEqual([])
    expect(follow(chain, '2027-01-31', null)).toEqual([])
  })

  it('leaves alone what is reached, dropped, undated, or was too early before', () => {
    const others = [
      named('a', '2027-01-31'),
      named('b', '2027-02-01', ['a'], { status: 'reached' }),
      named('c', '2027-02-01', ['a'], { status: 'dropped' }),
      named('d', null, ['a']),
      named('e', '2027-01-30', ['a']),
    ]
    expect(follow(others, '2027-01-31', '2027-12-31')).toEqual([])
  })

  it('carries the end of February over a leap day', () => {
    const pair = [named('a', '2028-02-28'), named('b', '2028-02-29', ['a'])]
    expect(follow(pair, '2028-02-28', '2028-03-01')).toEqual([['b', '2028-03-02']])
  })

  it('leaves no new conflict, whatever the plan, its circles and its order', () => {
    const milestones = fc
      .array(fc.record({ due: fc.option(fc.nat(60)), on: fc.array(fc.nat(8), { maxLength: 4 }) }), {
        minLength: 1,
        maxLength: 9,
      })
      .map((all) =>
        all.map(({ due, on }, index) =>
          named(
            index === 0 ? 'a' : `m${index}`,
            index === 0 ? '2027-01-01' : due === null ? null : addDays('2027-01-01', due),
            on.map((other) => (other === 0 ? 'a' : `m${other}`)),
          ),
        ),
      )
    fc.assert(
      fc.property(milestones, fc.integer({ min: 1, max: 40 }), (all, days) => {
        const to = addDays('2027-01-01', days)
        const moves = follow(all, '2027-01-01', to)
        expect(follow([...all].reverse(), '2027-01-01', to)).toEqual(moves)
        const later = new Map([['a', to], ...moves] as [string, string][])
        for (const { id, dueOn, dependsOnIds } of all)
          for (const on of dependsOnIds) {
            const before = all.find((one) => one.id === on)?.dueOn
            if (id === 'a' || dueOn === null || !before || dueOn < before) continue
            expect((later.get(id) ?? dueOn) >= (later.get(on) ?? before)).toBe(true)
          }
      }),
    )
  })
})
