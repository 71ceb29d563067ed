import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noChanges, withLastChanges } from '#shared/change/lastChanges'
import { newId } from '#shared/lib/ids'
import { createTranslator } from '#shared/messages/createTranslator'
import { pseudoLanguage } from '#shared/messages/pseudo'
import { dueNow } from '#shared/monitoring/dueNow'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { calendarEntries } from '#shared/report/calendar/calendarEntries'
import type { CalendarChoice } from '#shared/report/calendar/calendarWriting'
import type { Review, ReviewItem } from '#shared/review/Review'
import { anyMonitoredPlan, middleDay } from '../../../../helpers/anyRecords'
import {
  aMeasurement,
  aMilestone,
  anAction,
  anId,
  anIndicator,
  anOwner,
  aPlan,
  recordsWith,
} from '../../../../helpers/builders'

const today = '2026-11-22'
const options = { today, t: createTranslator('en'), changes: noChanges }
const everything: CalendarChoice = {
  ownerId: null,
  asDeputy: true,
  milestones: true,
  values: true,
  reviews: true,
  remindBefore: 7,
  withPersons: false,
}
const lead = anOwner({ id: anId('lead'), role: 'Head', department: 'Schools', person: 'Ada Ash' })
const deputy = anOwner({
  id: anId('deputy'),
  role: 'Clerk',
  department: 'Schools',
  person: 'Bo Birch',
})
const action = anAction({ id: anId('a'), ownerId: lead.id, deputyId: deputy.id })
const mine = (id: string, dueOn: string | null, fields = {}) =>
  aMilestone({ id: anId(id), actionId: action.id, title: `Title of ${id}`, dueOn, ...fields })
const made = (tables: Partial<PlanRecords>, choice: Partial<CalendarChoice> = {}, more = {}) =>
  calendarEntries(
    recordsWith({ owners: [lead, deputy], actions: [action], ...tables }),
    { ...everything, ...choice },
    { ...options, ...more },
  )
const ids = (calendar: ReturnType<typeof made>) => calendar.entries.map(({ id }) => id)

const aReview = (fields: Partial<Review>): Review => ({
  id: newId(),
  planId: anId('plan'),
  title: 'Autumn review',
  heldOn: '2026-10-01',
  place: '',
  chair: '',
  participants: '',
  notes: '',
  nextOn: null,
  signOffs: [],
  closedAt: null,
  ...fields,
})
const anItem = (fields: Partial<ReviewItem>): ReviewItem => ({
  id: newId(),
  planId: anId('plan'),
  reviewId: anId('r'),
  order: 'a0',
  actionId: null,
  milestoneId: null,
  indicatorId: null,
  gapRef: null,
  followsItemId: null,
  subject: 'Find a room',
  reason: 'chosen',
  decision: 'support',
  comment: '',
  dueOnBefore: null,
  newDueOn: null,
  newOwnerId: null,
  responsibleId: null,
  ownerBeforeId: null,
  statusBefore: null,
  followUpOn: null,
  doneOn: null,
  ...fields,
})

describe('calendarEntries', () => {
  it('gives open milestones with a date, in the order of their days', () => {
    const calendar = made({
      milestones: [
        mine('next', '2027-03-31'),
        mine('late', '2026-01-31'),
        mine('undated', null),
        mine('reached', '2027-01-01', { status: 'reached' }),
        mine('dropped', '2027-01-01', { status: 'dropped' }),
        mine('draft', '2027-01-01', { draft: true }),
      ],
    })
    expect(ids(calendar)).toEqual(['late', 'next'])
    expect(calendar.entries[1]).toMatchObject({
      on: '2027-03-31',
      title: 'Milestone: Title of next',
      category: 'Milestone',
      description: [
        'Action 1: Open a welcome desk',
        'Owner: Head, Schools',
        'Deputy: Clerk, Schools',
        'From the plan “City for all”, Lindhaven.',
      ],
    })
  })

  it('reminds only where the day of the reminder is still to come', () => {
    const calendar = made({
      milestones: [mine('a', '2026-11-28'), mine('b', '2026-11-29'), mine('c', '2026-01-01')],
    })
    expect(calendar.entries.map(({ id, remind }) => [id, remind])).toEqual([
      ['c', []],
      ['a', []],
      ['b', [7]],
    ])
    expect(
      made({ milestones: [mine('b', '2027-01-01')] }, { remindBefore: null }).entries[0]?.remind,
    ).toEqual([])
  })

  it('names persons only where that is chosen', () => {
    const tables = { milestones: [mine('m', '2027-03-31')] }
    expect(JSON.stringify(made(tables))).not.toMatch(/Ada|Ash|Bo|Birch/)
    expect(JSON.stringify(made(tables, { ownerId: lead.id }))).not.toMatch(/Ada|Ash|Bo|Birch/)
    expect(made(tables, { withPersons: true }).entries[0]?.description).toContain(
      'Owner: Head, Schools (Ada Ash)',
    )
    const nameless = anOwner({ id: lead.id, role: '', department: '', person: 'Ada Ash' })
    expect(made({ ...tables, owners: [nameless] }).entries[0]?.description).toContain(
      'Owner: role not named',
    )
  })

  it('gives an owner what they answer for, and what they stand in for where that is wanted', () => {
    const tables = {
      milestones: [
        mine('of lead', '2027-01-01'),
        mine('of deputy', '2027-02-01', { ownerId: deputy.id }),
      ],
    }
    expect(ids(made(tables, { ownerId: lead.id }))).toEqual(['of lead'])
    expect(ids(made(tables, { ownerId: deputy.id, asDeputy: false }))).toEqual(['of deputy'])
    expect(ids(made(tables, { ownerId: deputy.id }))).toEqual(['of lead', 'of deputy'])
    expect(made(tables, { ownerId: lead.id }).name).toBe('City for all, Lindhaven: Head, Schools')
  })

  it('asks for the value that is owed, and for those of the coming year that are not there yet', () => {
    const tables = {
      plans: [aPlan({ periodFrom: '2026-01-01', periodTo: '2028-12-31' })],
      indicators: [anIndicator({ id: anId('i'), actionIds: [action.id], frequency: 'quarterly' })],
      measurements: [aMeasurement({ indicatorId: anId('i'), on: '2026-06-30' })],
    }
    const days = ['i-2026-09-30', 'i-2026-12-31', 'i-2027-03-31', 'i-2027-06-30', 'i-2027-09-30']
    expect(ids(made(tables))).toEqual(days)
    const measured = [
      ...tables.measurements,
      aMeasurement({ indicatorId: anId('i'), on: '2026-11-02' }),
    ]
    expect(ids(made({ ...tables, measurements: measured }))).toEqual(days.slice(2))
  })

  it('holds the next review that was agreed on, until it is planned as one of its own', () => {
    const last = aReview({ id: anId('r'), heldOn: '2026-10-01', nextOn: '2027-04-01' })
    const earlier = aReview({ id: anId('q'), heldOn: '2026-04-01', nextOn: '2027-01-01' })
    expect(ids(made({ reviews: [earlier, last] }))).toEqual(['r-next'])
    const planned = aReview({ id: anId('s'), heldOn: '2027-04-08' })
    expect(ids(made({ reviews: [earlier, last, planned] }))).toEqual(['s'])
    expect(ids(made({ reviews: [earlier, last, planned] }, { ownerId: lead.id }))).toEqual([])
  })

  it('holds a decision until it is carried out, for whoever carries it out', () => {
    const reviews = [aReview({ id: anId('r') })]
    const reviewItems = [
      anItem({ id: anId('open'), followUpOn: '2027-01-15', responsibleId: deputy.id }),
      anItem({ id: anId('done'), followUpOn: '2027-01-15', doneOn: '2026-11-01' }),
      anItem({ id: anId('undated') }),
    ]
    expect(ids(made({ reviews, reviewItems }))).toEqual(['open'])
    expect(ids(made({ reviews, reviewItems }, { ownerId: deputy.id }))).toEqual(['open'])
    expect(ids(made({ reviews, reviewItems }, { ownerId: lead.id }))).toEqual([])
    expect(ids(made({ reviews, reviewItems }, { reviews: false }))).toEqual([])
  })

  it('keeps the id of an entry and raises its number when the record changes', () => {
    const change = (revision: number, recordId: string) => ({
      id: newId<'Change'>(),
      planId: newId<'Plan'>(),
      revision,
      at: `2026-11-${10 + revision}T08:00:00.000Z`,
      by: '',
      command: 'updateMilestone',
      why: '',
      group: null,
      reverts: null,
      edits: [{ table: 'milestones', recordId, before: {}, after: {} }],
    })
    const early = withLastChanges(noChanges, [change(2, 'm'), change(3, 'other')])
    const late = withLastChanges(early, [change(5, 'm')])
    const entry = (dueOn: string, changes: typeof early) =>
      made({ milestones: [mine('m', dueOn)] }, {}, { changes }).entries[0]
    const [before, after] = [entry('2027-03-31', early), entry('2027-05-31', late)]
    expect(after?.id).toBe(before?.id)
    expect([before?.sequence, after?.sequence]).toEqual([2, 5])
    expect(after?.changedAt).toBe('2026-11-15T08:00:00.000Z')
  })

  it('says every word in the language of the plan', () => {
    const { entries } = made(
      {
        milestones: [mine('m', '2027-03-31')],
        indicators: [anIndicator({ frequency: 'annual' })],
        reviews: [aReview({ nextOn: '2027-01-01' })],
      },
      {},
      { t: createTranslator(pseudoLanguage) },
    )
    expect(entries.length).toBeGreaterThanOrEqual(3)
    for (const { title, description, category } of entries)
      for (const text of [title, category, ...description]) expect(text).toMatch(/⟦.+⟧/)
  })

  it('has no two entries of one id, and every milestone that Due now has, for any plan', () => {
    fc.assert(
      fc.property(anyMonitoredPlan, (records) => {
        const { entries } = calendarEntries(records, everything, { ...options, today: middleDay })
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
        const now = dueNow(records, { today: middleDay, staleMonths: 6, changedAt: null })
        const there = new Set(entries.map(({ id }) => id))
        for (const due of [...now.late, ...now['due-soon'], ...now.measurements]) {
          if (due.kind === 'milestone' && !due.milestone.draft)
            expect(there).toContain(due.milestone.id)
          if (due.kind === 'measurement')
            expect(there).toContain(`${due.indicator.id}-${due.dueOn}`)
        }
      }),
    )
  })
})
