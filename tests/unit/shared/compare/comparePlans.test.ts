import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePlans } from '#shared/compare/comparePlans'
import type { Difference, PlanDifference } from '#shared/compare/PlanDifference'
import { daysBetween } from '#shared/lib/dates'
import { recordsAt } from '#shared/planFile/recordsAt'
import { randomCommands } from '../../../helpers/randomCommands'
import { planMadeBy } from '../../../helpers/randomHistory'
import { samplePlan } from '../../../helpers/samplePlan'
import { testSession } from '../../../helpers/testSession'

const plan = await samplePlan()
const today = '2026-11-22'

function stateAt(revision: number, day: string) {
  const records = recordsAt(plan, revision)
  if (!records.ok) throw new Error(records.failure.code)
  return { revision, day, records: records.value }
}

const snapshot = plan.records.snapshots.find(({ title }) => /gap analysis/.test(title))
if (!snapshot) throw new Error('The sample has no such snapshot')
const then = stateAt(snapshot.revision, snapshot.takenAt.slice(0, 10))
const now = stateAt(plan.revision, today)
const since = comparePlans(then, now, plan.changes)

function told<W extends Difference['what']>(
  { differences }: PlanDifference,
  what: W,
  name?: string,
): (Difference & { what: W })[] {
  return differences.filter(
    (one): one is Difference & { what: W } =>
      one.what === what && (name === undefined || one.name === name),
  )
}

/** What is the same seen from the other side, in words that can be compared. */
function mirrored(one: Difference): string {
  const swap = { added: 'removed', removed: 'added' } as Record<string, string>
  const what = swap[one.what] ?? one.what
  if (one.what === 'moved') {
    const { field, from, to, days, moves } = one
    return JSON.stringify([one.recordId, what, field, to, from, -(days ?? 0), moves.length])
  }
  return 'from' in one && 'to' in one
    ? JSON.stringify([one.recordId, what, one.to, one.from])
    : JSON.stringify([one.recordId, what])
}
function plain(one: Difference): string {
  if (one.what === 'moved') {
    const { field, from, to, days, moves } = one
    return JSON.stringify([one.recordId, one.what, field, from, to, (days ?? 0) + 0, moves.length])
  }
  return 'from' in one && 'to' in one
    ? JSON.stringify([one.recordId, one.what, one.from, one.to])
    : JSON.stringify([one.recordId, one.what])
}
// Told from one side only: what becomes late or is reached is not told of what was so before.
const oneSided = new Set<Difference['what']>([
  'reached',
  'reopened',
  'dropped',
  'taken-up',
  'newly-late',
])
const twoSided = ({ differences }: PlanDifference) =>
  differences.filter(({ what }) => !oneSided.has(what))
const normal = (text: string) => text.replaceAll('-0', '0')

describe('the sample since its second snapshot', () => {
  it('tells of a milestone that was moved: by how much, and each step with its reason', () => {
    const [moved] = told(since, 'moved', 'Audit of technical jobs delivered')
    expect(moved).toMatchObject({
      from: '2026-06-30',
      to: '2026-09-30',
      days: 92,
      within: 'Recruitment without barriers, second part',
    })
    expect(moved?.moves.map(({ by, why }) => [by, why])).toEqual([
      ['Integration coordinator', expect.stringContaining('Two technical trades were added')],
    ])
  })

  it('adds up the moves of a milestone that was moved twice since the plan was adopted', () => {
    const adopted = plan.records.snapshots.find(({ title }) => /adopted/.test(title))
    const first = stateAt(adopted?.revision ?? 0, '2025-03-06')
    const [moved] = told(
      comparePlans(first, now, plan.changes),
      'moved',
      'Audit of technical jobs delivered',
    )
    expect(moved?.days).toBe(daysBetween('2026-03-31', '2026-09-30'))
    expect(moved?.moves.map(({ from, to }) => [from, to])).toEqual([
      ['2026-03-31', '2026-06-30'],
      ['2026-06-30', '2026-09-30'],
    ])
  })

  it('tells of a milestone that was moved earlier, and of one that lost its day', () => {
    const adopted = stateAt(14, '2025-01-31')
    const early = comparePlans(adopted, stateAt(plan.revision, today), plan.changes)
    expect(told(early, 'moved', 'First payments made')[0]?.days).toBe(-61)
    expect(told(since, 'moved', "Users' groups formed")[0]).toMatchObject({ to: null, days: null })
  })

  it('tells what was reached, in time or how many days late', () => {
    const reached = told(since, 'reached')
    expect(reached.find(({ name }) => name === 'Twenty visits made')?.daysLate).toBe(0)
    expect(reached.find(({ name }) => name === 'Cases collected at the counters')?.daysLate).toBe(
      -4,
    )
    expect(
      reached.find(({ name }) => name === 'Clause cleared by the legal office')?.daysLate,
    ).toBe(79)
    expect(reached.every(({ steps }) => steps.length > 0)).toBe(true)
  })

  it('tells what became late by the day alone, without a step', () => {
    const late = told(since, 'newly-late')
    expect(late.map(({ name }) => name)).toContain('Legal opinion received')
    expect(late.every(({ steps }) => steps.length === 0)).toBe(true)
    expect(told(since, 'newly-late', 'Legal opinion received')[0]?.days).toBe(22)
  })

  it('tells which targets and baselines were changed, from what to what, and why', () => {
    const [retargeted] = told(since, 'target', 'People born abroad among those hired')
    expect(retargeted).toMatchObject({ from: { value: 30 }, to: { value: 28 } })
    expect(retargeted?.steps[0]?.why).toMatch(/hiring freeze/)
    expect(told(since, 'baseline')).toHaveLength(1)
  })

  it('tells the values that came, and whether they are better by the way that is better', () => {
    const [better] = told(since, 'values', 'Teams that have held their hour on the strategy')
    expect(better).toMatchObject({
      trend: 'better',
      from: { value: 21 },
      to: { value: 47 },
      values: [{ on: '2026-06-30', value: 47 }],
    })
    expect(told(since, 'values', 'Barriers in recruitment still standing')[0]?.trend).toBe('same')
  })

  it('leaves out what was undone: the value typed wrongly shows nowhere', () => {
    const shown = told(since, 'values').flatMap((one) => one.values.map(({ value }) => value))
    expect(shown).not.toContain(74)
    const [values] = told(since, 'values', 'Teams that have held their hour on the strategy')
    expect(values?.steps).toHaveLength(1)
  })

  it('tells of levels with the reason, of factors that follow from them, and of decisions', () => {
    const levels = told(since, 'level')
    expect(levels.find(({ name }) => name.startsWith('F6.Q4'))).toMatchObject({
      from: 'partly',
      to: 'met',
      steps: [{ why: 'The portal and the mediators are now shared by all departments' }],
    })
    expect(told(since, 'decision').map(({ from, to }) => [from, to])).toEqual([
      ['address', 'accept'],
      ['address', 'outside-competence'],
    ])
  })

  it('tells who answers for what instead of whom, and what came and was renamed', () => {
    expect(told(since, 'owner')).toMatchObject([
      {
        from: 'Director, Social services',
        to: null,
        steps: [{ why: expect.stringMatching(/owner is sought/) }],
      },
    ])
    expect(told(since, 'added').map(({ name }) => name)).toContain('A welcoming workplace')
    expect(told(since, 'renamed').length).toBeGreaterThanOrEqual(3)
  })
})

describe('comparing any two states', () => {
  it('finds nothing between a state and itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: plan.revision }), (revision) => {
        const state = stateAt(revision, today)
        expect(comparePlans(state, state, plan.changes).differences).toEqual([])
      }),
    )
  })

  it('tells the same from the other side, turned round', () => {
    const revision = fc.integer({ min: 1, max: plan.revision })
    fc.assert(
      fc.property(revision, revision, (a, b) => {
        const [one, other] = [stateAt(a, today), stateAt(b, today)]
        const there = twoSided(comparePlans(one, other, plan.changes)).map(mirrored)
        const back = twoSided(comparePlans(other, one, plan.changes)).map(plain)
        expect(there.map(normal).sort()).toEqual(back.map(normal).sort())
      }),
    )
  })

  it('gives moves that add up to the whole, and differences with ids of their own, in any plan', async () => {
    await testSession()
    await fc.assert(
      fc.asyncProperty(randomCommands(14), fc.nat(), fc.nat(), async (commands, a, b) => {
        const made = await planMadeBy(commands)
        const revisions = [...made.stood.keys()]
        const states = [a, b].map((choice) => {
          const revision = revisions[choice % revisions.length] ?? 1
          const records = made.stood.get(revision)
          if (!records) throw new Error('No such revision')
          return { revision, day: today, records }
        })
        const [one, other] = states
        if (!one || !other) return
        const found = comparePlans(one, other, made.plan.changes)
        const ids = found.differences.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const moved of told(found, 'moved')) {
          expect(moved.moves[0]?.from).toBe(moved.from)
          expect(moved.moves.at(-1)?.to).toBe(moved.to)
          for (const [index, move] of moved.moves.entries())
            if (index > 0) expect(move.from).toBe(moved.moves[index - 1]?.to)
        }
        const back = comparePlans(other, one, made.plan.changes)
        expect(twoSided(found).map(mirrored).map(normal).sort()).toEqual(
          twoSided(back).map(plain).map(normal).sort(),
        )
      }),
      { numRuns: 40 },
    )
  })

  it('adds up the days of all moves to the days of the whole move', () => {
    const revision = fc.integer({ min: 1, max: plan.revision })
    fc.assert(
      fc.property(revision, revision, (a, b) => {
        const found = comparePlans(stateAt(a, today), stateAt(b, today), plan.changes)
        for (const { days, moves } of told(found, 'moved')) {
          if (days === null || moves.some(({ from, to }) => !from || !to)) continue
          const sum = moves.reduce(
            (all, { from, to }) => all + daysBetween(from ?? '', to ?? ''),
            0,
          )
          expect(sum).toBe(days)
        }
      }),
    )
  })
})
