import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '#shared/change/Change'
import { addEdit, applyEdits, removeEdit, updateEdit } from '#shared/change/edits'
import { compareAnswers } from '#shared/compare/ownerSheet/compareAnswers'
import type { MilestoneAnswer, ValueAnswer } from '#shared/compare/ownerSheet/SheetAnswers'
import { takeOf } from '#shared/compare/ownerSheet/takeOf'
import { type Milestone, milestoneStatuses } from '#shared/plan/Milestone'
import { askedPlan, today } from '../../../../helpers/askedPlan'
import { aMeasurement, anId } from '../../../../helpers/builders'

const asked = askedPlan()
const { mark } = asked.sheet
const [first] = asked.records.milestones
const [indicator] = asked.records.indicators
if (!first || !indicator) throw new Error('The plan asks for nothing')

/** The plan after some edits since the sheet was made. */
function planAfter(edits: readonly (Change['edits'][number] | null)[]) {
  const real = edits.filter((edit) => edit !== null)
  const change: Change = {
    id: anId('change'),
    planId: mark.planId,
    revision: mark.revision + 1,
    at: '2026-11-20T08:00:00.000Z',
    by: 'Ben',
    command: 'updateMilestone',
    why: 'The tender was late',
    group: null,
    reverts: null,
    edits: real,
  }
  return real.length === 0
    ? { records: asked.records, revision: mark.revision, changes: [] }
    : { records: applyEdits(asked.records, real), revision: mark.revision + 1, changes: [change] }
}

const compared = (
  answers: { milestones?: readonly MilestoneAnswer[]; values?: readonly ValueAnswer[] },
  plan = planAfter([]),
) => compareAnswers({ mark, milestones: [], values: [], ...answers }, plan, today)

const value = (parts: Partial<ValueAnswer['parts']>, isNoteOnly = false): ValueAnswer => ({
  indicatorId: indicator.id,
  on: '2025-12-31',
  isNoteOnly,
  parts: {
    value: null,
    numerator: null,
    denominator: null,
    comparedValue: null,
    quality: 'sound',
    note: '',
    ...parts,
  },
})

describe('holding answers against the plan', () => {
  it('leaves out what the owner left as it was, even where the plan has changed', () => {
    const unchanged = { milestoneId: first.id, status: first.status, note: first.note }
    const moved = planAfter([updateEdit('milestones', first, { status: 'underway', note: 'New' })])
    expect(compared({ milestones: [unchanged] }).differences).toEqual([])
    expect(compared({ milestones: [unchanged] }, moved).differences).toEqual([])
  })

  it('shows a difference with what the sheet said and what the plan says', () => {
    const { differences } = compared({
      milestones: [{ milestoneId: first.id, dueOn: ['2027-06-30'] }],
    })
    expect(differences).toMatchObject([
      { field: 'dueOn', said: '2026-10-01', wrote: ['2027-06-30'], now: '2026-10-01' },
    ])
    expect(differences[0]).toMatchObject({ isConflict: false, since: null, follows: false })
  })

  it('marks a conflict, with who changed it, when and why', () => {
    const plan = planAfter([updateEdit('milestones', first, { status: 'dropped' })])
    const { differences } = compared(
      { milestones: [{ milestoneId: first.id, status: 'underway', note: 'Ours' }] },
      plan,
    )
    expect(differences).toMatchObject([
      {
        field: 'status',
        isConflict: true,
        said: 'planned',
        now: 'dropped',
        since: { by: 'Ben', why: 'The tender was late', at: '2026-11-20T08:00:00.000Z' },
      },
      { field: 'note', isConflict: false, since: null },
    ])
  })

  it('leaves out what the plan says already', () => {
    const plan = planAfter([updateEdit('milestones', first, { status: 'underway' })])
    const answer = { milestoneId: first.id, status: 'underway' as const }
    expect(compared({ milestones: [answer] }, plan).differences).toEqual([])
  })

  it('says what follows: a day makes it reached, and being reached needs a day', () => {
    const byDay = compared({ milestones: [{ milestoneId: first.id, reachedOn: ['2026-11-01'] }] })
    expect(byDay.differences).toMatchObject([
      { field: 'status', wrote: ['reached'], follows: true },
      { field: 'reachedOn', wrote: ['2026-11-01'], follows: false },
    ])
    const byStatus = compared({ milestones: [{ milestoneId: first.id, status: 'reached' }] })
    expect(byStatus.differences).toMatchObject([
      { field: 'status', follows: false },
      { field: 'reachedOn', wrote: [today], follows: true },
    ])
    // A day that could not be read is asked for, not made up.
    const unread = { milestoneId: first.id, status: 'reached' as const, reachedOn: [] }
    expect(compared({ milestones: [unread] }).differences).toHaveLength(1)
  })

  it('sees a note that was emptied, and none in other line ends and spaces', () => {
    const [, second] = asked.records.milestones
    if (!second) throw new Error('There is no second milestone')
    const emptied = compared({ milestones: [{ milestoneId: second.id, note: '' }] })
    expect(emptied.differences).toMatchObject([
      { field: 'note', wrote: [''], now: '@home\n-5 beds' },
    ])
    const same = compared({ milestones: [{ milestoneId: second.id, note: '@home \r\n -5\tbeds' }] })
    expect(same.differences).toEqual([])
  })

  it('names answers to what was deleted, unless they said nothing', () => {
    const plan = planAfter([removeEdit('milestones', first)])
    const answered = compared({ milestones: [{ milestoneId: first.id, status: 'reached' }] }, plan)
    expect(answered).toMatchObject({
      differences: [],
      gone: [{ title: 'Rooms found', since: { by: 'Ben' } }],
    })
    const silent = { milestoneId: first.id, status: first.status, note: first.note }
    expect(compared({ milestones: [silent] }, plan).gone).toEqual([])
  })

  it('shows a value beside one that was entered meanwhile, and leaves out the same', () => {
    const there = aMeasurement({ indicatorId: indicator.id, on: '2025-12-31', value: 4 })
    const plan = planAfter([addEdit('measurements', there)])
    expect(
      compared({ values: [value({ value: 4, note: there.note, quality: there.quality })] }, plan)
        .differences,
    ).toEqual([])
    expect(compared({ values: [value({ value: 5 })] }, plan).differences).toMatchObject([
      { kind: 'value', isConflict: true, now: { value: 4 }, since: { by: 'Ben' } },
    ])
    expect(compared({ values: [value({ value: 5 })] }).differences).toMatchObject([
      { isConflict: false, now: null },
    ])
  })

  it('compares with today alone where the history does not reach back', () => {
    const plan = { records: asked.records, revision: mark.revision + 5, changes: [] }
    const found = compared({ milestones: [{ milestoneId: first.id, status: 'underway' }] }, plan)
    expect(found.isHistoryKnown).toBe(false)
    expect(found.differences).toMatchObject([{ said: undefined, isConflict: false }])
  })

  it('shows exactly what would change, whatever was asked, answered and changed since', () => {
    const status = fc.constantFrom(...milestoneStatuses)
    const answer = fc.record({ status, note: fc.constantFrom('', 'a', 'b') })
    fc.assert(
      fc.property(answer, answer, answer, (said, wrote, now) => {
        const before: Milestone = { ...first, ...said }
        const start = { ...asked.records, milestones: [before] }
        const edit = updateEdit('milestones', before, now)
        const after = planAfter([edit])
        const plan = { ...after, records: applyEdits(start, edit ? [edit] : []) }
        const { differences } = compared(
          { milestones: [{ milestoneId: first.id, ...wrote, reachedOn: [] }] },
          plan,
        )
        for (const field of ['status', 'note'] as const) {
          const found = differences.find(
            (each) => each.kind === 'milestone' && each.field === field,
          )
          const isNews = wrote[field] !== said[field] && wrote[field] !== now[field]
          expect(found !== undefined).toBe(isNews)
          if (found) expect(found.isConflict).toBe(said[field] !== now[field])
        }
      }),
    )
  })
})

describe('taking an answer', () => {
  it('needs to know which of two days is meant', () => {
    const { differences } = compared({
      milestones: [{ milestoneId: first.id, dueOn: ['2027-04-03', '2027-03-04'] }],
    })
    const [difference] = differences
    if (!difference) throw new Error('There is no difference')
    expect(takeOf(difference)).toBeNull()
    expect(takeOf(difference, '2026-01-01')).toBeNull()
    expect(takeOf(difference, '2027-03-04')).toMatchObject({ fields: { dueOn: '2027-03-04' } })
  })

  it('adds a note alone to a value that stands, and leaves the value', () => {
    const there = aMeasurement({ indicatorId: indicator.id, on: '2025-12-31', value: 4 })
    const plan = planAfter([addEdit('measurements', there)])
    const [difference] = compared({ values: [value({ note: 'Late' }, true)] }, plan).differences
    expect(difference && takeOf(difference)).toMatchObject({ fields: { note: 'Late' } })
    expect(difference && takeOf(difference)).not.toHaveProperty('fields.value')
  })
})
