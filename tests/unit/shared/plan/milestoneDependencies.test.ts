import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MilestoneId } from '#shared/lib/ids'
import type { Milestone } from '#shared/plan/Milestone'
import {
  dependencyConflicts,
  findCycle,
  milestoneGraph,
  unmetDependencies,
} from '#shared/plan/milestoneDependencies'
import { aMilestone, anId } from '../../../helpers/builders'

const named = (name: string, dependsOn: string[] = [], fields: Partial<Milestone> = {}) =>
  aMilestone({
    id: anId(name),
    dependsOnIds: dependsOn.map((id) => anId<'Milestone'>(id)),
    ...fields,
  })
const ids = (milestones: readonly Milestone[] | undefined) => milestones?.map(({ id }) => id)

describe('milestoneGraph', () => {
  it('knows who waits for whom, and passes over links that lead nowhere', () => {
    const { waiting } = milestoneGraph([
      named('c', ['a', 'gone', 'a']),
      named('b', ['a']),
      named('a'),
    ])
    expect(ids(waiting.get(anId('a')))).toEqual(['b', 'c'])
    expect(waiting.has(anId('gone'))).toBe(false)
  })
})

describe('unmetDependencies', () => {
  it('are those not reached; a reached or dropped milestone waits for nothing', () => {
    const before = [
      named('a', [], { status: 'reached' }),
      named('b'),
      named('c', [], { status: 'dropped' }),
    ]
    const waits = named('d', ['a', 'b', 'c'])
    expect(ids(unmetDependencies(waits, milestoneGraph([...before, waits])))).toEqual(['b', 'c'])
    for (const status of ['reached', 'dropped'] as const)
      expect(unmetDependencies({ ...waits, status }, milestoneGraph(before))).toEqual([])
  })
})

describe('dependencyConflicts', () => {
  const conflicts = (on: Partial<Milestone>, dueOn: string | null) => {
    const before = named('a', [], on)
    return dependencyConflicts(named('b', ['a'], { dueOn }), milestoneGraph([before])).map(
      ({ kind }) => kind,
    )
  }
  it.each([
    [{ dueOn: '2027-01-02' }, '2027-01-01', ['later']],
    [{ dueOn: '2027-01-01' }, '2027-01-01', []],
    [{ dueOn: '2027-01-02' }, null, []],
    [{ dueOn: null }, '2027-01-01', ['undated']],
    [{ dueOn: null }, null, []],
    [{ dueOn: '2026-01-01', status: 'dropped' }, '2027-01-01', ['dropped']],
    [{ dueOn: '2028-01-01', status: 'reached' }, '2027-01-01', []],
  ] as const)('of one that comes after %j and is due %s are %j', (on, dueOn, expected) => {
    expect(conflicts(on, dueOn)).toEqual(expected)
  })
})

describe('findCycle', () => {
  const chain = milestoneGraph([named('a'), named('b', ['a']), named('c', ['b'])])
  const dependsOn = (id: MilestoneId) => chain.byId.get(id)?.dependsOnIds ?? []

  it('tells the way back', () => {
    expect(findCycle(anId('a'), [anId('c')], dependsOn)).toEqual(['c', 'b', 'a'])
    expect(findCycle(anId('a'), [anId('a')], dependsOn)).toEqual(['a'])
    expect(findCycle(anId('c'), [anId('a'), anId('gone')], dependsOn)).toBeNull()
  })

  it('keeps any plan free of circles, when each link is refused that would close one', () => {
    const link = fc.tuple(fc.nat(9), fc.nat(9))
    fc.assert(
      fc.property(fc.array(link, { maxLength: 60 }), (links) => {
        const held = new Map<string, MilestoneId[]>()
        const on = (id: MilestoneId) => held.get(id) ?? []
        for (const [from, to] of links) {
          const [milestone, other] = [anId<'Milestone'>(`m${from}`), anId<'Milestone'>(`m${to}`)]
          const path = findCycle(milestone, [other], on)
          if (path === null) held.set(milestone, [...on(milestone), other])
          else {
            expect([path[0], path.at(-1)]).toEqual([other, milestone])
            for (const [index, id] of path.entries())
              if (index > 0) expect(on(path[index - 1] ?? anId(''))).toContain(id)
          }
        }
        // Taking away all that waits for nothing left must empty the plan: then, and only then, there is no circle.
        const left = new Set(held.keys())
        for (let round = 0; round < 10; round += 1)
          for (const id of left)
            if (!on(anId(id)).some((before) => left.has(before))) left.delete(id)
        expect([...left]).toEqual([])
      }),
    )
  })

  it('says the same whatever the order of the links, also in a plan that came with a circle', () => {
    const links = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 30 })
    const found = (all: readonly (readonly [number, number])[]) =>
      findCycle(anId('m0'), [anId('m1'), anId('m2')], (id) =>
        all.filter(([from]) => `m${from}` === id).map(([, to]) => anId<'Milestone'>(`m${to}`)),
      ) !== null
    fc.assert(
      fc.property(links, (all) => {
        expect(found([...all].reverse())).toBe(found(all))
      }),
    )
  })
})
