import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '#shared/lib/dates'
import type { Action } from '#shared/plan/Action'
import type { Milestone } from '#shared/plan/Milestone'
import { milestoneStanding } from '#shared/plan/milestoneStanding'
import { subjectKey } from '#shared/review/agendaSubject'
import { type AgendaRecords, type AgendaTime, proposeAgenda } from '#shared/review/proposeAgenda'
import type { ReviewItem } from '#shared/review/Review'
import {
  aBaseline,
  aMilestone,
  anAction,
  anId,
  anIndicator,
  anOwner,
  aReview,
  aReviewItem,
} from '../../../helpers/builders'

const today = '2026-11-22'
const time: AgendaTime = {
  today,
  heldOn: today,
  nextOn: null,
  period: { from: '2025-01-01', to: '2028-12-31' },
}
const nothing: AgendaRecords = {
  actions: [],
  milestones: [],
  indicators: [],
  baselines: [],
  targets: [],
  measurements: [],
  gaps: [],
  earlier: [],
  reviewItems: [],
}
const inWords = (records: Partial<AgendaRecords>, at: Partial<AgendaTime> = {}) =>
  proposeAgenda({ ...nothing, ...records }, { ...time, ...at }).map(
    (item) => `${item.reason}: ${item.subject}`,
  )
const owned = anOwner({ id: anId('o') })
const actionId = anId<'Action'>('a')
const action = anAction({ id: actionId, ownerId: owned.id })

describe('the agenda of a review', () => {
  it('is empty where nothing asks for attention', () => {
    expect(inWords({ actions: [action] })).toEqual([])
  })

  it('holds late milestones by day, then those due within 30 days', () => {
    const milestones = [
      aMilestone({ actionId, title: 'soon', dueOn: '2026-12-22' }),
      aMilestone({ actionId, title: 'later', dueOn: '2026-12-23' }),
      aMilestone({ actionId, title: 'late', dueOn: '2026-11-21' }),
      aMilestone({ actionId, title: 'very late', dueOn: '2026-01-01' }),
      aMilestone({ actionId, title: 'reached', dueOn: '2026-01-01', status: 'reached' }),
      aMilestone({ actionId, title: 'draft', dueOn: '2026-01-01', draft: true }),
      aMilestone({ actionId, title: 'undated' }),
    ]
    expect(inWords({ actions: [action], milestones })).toEqual([
      'late: very late',
      'late: late',
      'due-soon: soon',
    ])
  })

  it('looks as far as the next review, where its day is known', () => {
    const milestones = [aMilestone({ actionId, title: 'in spring', dueOn: '2027-03-01' })]
    expect(inWords({ milestones }, { nextOn: '2027-02-28' })).toEqual([])
    expect(inWords({ milestones }, { nextOn: '2027-03-01' })).toEqual(['due-soon: in spring'])
  })

  it('leaves milestones of a dropped action aside', () => {
    const milestones = [aMilestone({ actionId, dueOn: '2026-01-01' })]
    expect(inWords({ actions: [{ ...action, status: 'dropped' }], milestones })).toEqual([])
  })

  it('holds indicators that are late, slip or have no data, and not those the city does not collect', () => {
    const indicators = [
      anIndicator({ id: anId('none'), name: 'silent', frequency: 'annual' }),
      anIndicator({ id: anId('not'), name: 'left', frequency: 'annual', notCollected: 'No law' }),
      anIndicator({ id: anId('slow'), name: 'behind', frequency: 'annual' }),
    ]
    const baselines = [aBaseline({ indicatorId: anId('slow'), value: 0, on: '2025-01-01' })]
    const targets = [
      {
        id: anId<'Target'>('t'),
        planId: anId<'Plan'>('plan'),
        indicatorId: anId<'Indicator'>('slow'),
        value: 100,
        upTo: null,
        on: '2027-01-01',
        note: '',
      },
    ]
    const measurements = [
      {
        id: anId<'Measurement'>('m'),
        planId: anId<'Plan'>('plan'),
        indicatorId: anId<'Indicator'>('slow'),
        value: 30,
        numerator: null,
        denominator: null,
        comparedValue: null,
        on: '2026-01-01',
        breakdownValues: [],
        quality: 'sound' as const,
        note: '',
      },
    ]
    expect(inWords({ indicators, baselines, targets, measurements })).toEqual([
      'slipping: behind',
      'no-data: silent',
    ])
  })

  it('ends with actions that nobody answers for, unless they are over', () => {
    const actions = [
      anAction({ title: 'unowned' }),
      anAction({ title: 'over', status: 'completed' }),
      anAction({ title: 'draft', draft: true }),
      action,
    ]
    expect(inWords({ actions })).toEqual(['undecided: unowned'])
  })

  it('begins with what was decided last time and is open, once, even where it is late too', () => {
    const earlier = aReview({ closedAt: '2026-10-01T12:00:00.000Z' })
    const milestone = aMilestone({ actionId, title: 'desk', dueOn: '2026-01-01' })
    const decided = aReviewItem({
      reviewId: earlier.id,
      milestoneId: milestone.id,
      subject: 'desk',
      decision: 'support',
    })
    const records = {
      actions: [action],
      milestones: [aMilestone({ actionId, title: 'older', dueOn: '2025-01-01' }), milestone],
      earlier: [earlier],
      reviewItems: [decided],
    }
    expect(inWords(records)).toEqual(['follow-up: desk', 'late: older'])
    const [followUp] = proposeAgenda({ ...nothing, ...records }, time)
    expect(followUp).toMatchObject({ followsItemId: decided.id, milestoneId: milestone.id })
    expect(followUp?.decidedLast).toEqual({ item: decided, review: earlier })
  })

  it('leaves an open decision aside whose milestone or action is over', () => {
    const earlier = aReview({ closedAt: '2026-10-01T12:00:00.000Z' })
    const milestone = aMilestone({ actionId, status: 'reached', dueOn: '2026-01-01' })
    const over = { ...action, status: 'completed' as const }
    const asked = { reviewId: earlier.id, decision: 'support' as const }
    const reviewItems = [
      aReviewItem({ ...asked, milestoneId: milestone.id }),
      aReviewItem({ ...asked, actionId }),
    ]
    const records = { actions: [over], milestones: [milestone], earlier: [earlier], reviewItems }
    expect(inWords(records)).toEqual([])
  })

  it('puts what was decided last time beside what is late again', () => {
    const earlier = aReview({ closedAt: '2026-10-01T12:00:00.000Z' })
    const milestone = aMilestone({ actionId, dueOn: '2026-11-01' })
    const moved = aReviewItem({
      reviewId: earlier.id,
      milestoneId: milestone.id,
      decision: 'new-date',
      dueOnBefore: '2026-09-01',
      newDueOn: '2026-11-01',
    })
    const [late] = proposeAgenda(
      { ...nothing, milestones: [milestone], earlier: [earlier], reviewItems: [moved] },
      time,
    )
    expect(late?.reason).toBe('late')
    expect(late?.decidedLast?.item).toBe(moved)
  })
})

const day = fc.integer({ min: -400, max: 400 }).map((days): Day => addDays(today, days))
const plans = fc
  .record({
    actions: fc.array(
      fc.record({
        status: fc.constantFrom<Action['status'][]>('planned', 'underway', 'completed', 'dropped'),
        owned: fc.boolean(),
        draft: fc.boolean(),
      }),
      { maxLength: 5 },
    ),
    milestones: fc.array(
      fc.record({
        of: fc.nat(4),
        dueOn: fc.option(day),
        status: fc.constantFrom<Milestone['status'][]>('planned', 'underway', 'reached', 'dropped'),
        draft: fc.boolean(),
      }),
      { maxLength: 20 },
    ),
    items: fc.array(
      fc.record({
        of: fc.option(fc.nat(19)),
        follows: fc.option(fc.nat(9)),
        review: fc.nat(1),
        decision: fc.constantFrom<ReviewItem['decision'][]>(null, 'go-on', 'support', 'new-date'),
        doneOn: fc.option(day),
      }),
      { maxLength: 10 },
    ),
    nextOn: fc.option(day),
  })
  .map(({ actions, milestones, items, nextOn }) => {
    const earlier = [0, 1].map((index) =>
      aReview({
        id: anId(`r${index}`),
        heldOn: addDays(today, index - 100),
        closedAt: '2026-09-01T12:00:00.000Z',
      }),
    )
    const made = milestones.map(({ of, ...fields }, index) =>
      aMilestone({ id: anId(`m${index}`), actionId: anId(`a${of}`), ...fields }),
    )
    return {
      records: {
        ...nothing,
        actions: actions.map(({ owned: isOwned, ...fields }, index) =>
          anAction({
            id: anId(`a${index}`),
            ownerId: isOwned ? anId('o') : null,
            order: `a${index}`,
            ...fields,
          }),
        ),
        milestones: made,
        earlier,
        reviewItems: items.map(({ of, follows, review, decision, doneOn }, index) =>
          aReviewItem({
            id: anId(`i${index}`),
            order: `a${index}`,
            reviewId: anId(`r${review}`),
            milestoneId: of === null ? null : (made[of]?.id ?? null),
            followsItemId: follows !== null && follows < index ? anId(`i${follows}`) : null,
            decision,
            doneOn,
          }),
        ),
      } satisfies AgendaRecords,
      at: { ...time, nextOn },
    }
  })

describe('any agenda', () => {
  it('names each thing once', () => {
    fc.assert(
      fc.property(plans, ({ records, at }) => {
        const keys = proposeAgenda(records, at).map(
          (item) => subjectKey(item) ?? `item ${item.followsItemId}`,
        )
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  it('is the same in whatever order the records come', () => {
    fc.assert(
      fc.property(plans, ({ records, at }) => {
        const turned = {
          ...records,
          actions: [...records.actions].reverse(),
          milestones: [...records.milestones].reverse(),
          reviewItems: [...records.reviewItems].reverse(),
        }
        expect(proposeAgenda(turned, at)).toEqual(proposeAgenda(records, at))
      }),
    )
  })

  it('misses no late milestone of an action that goes on, and holds none that is over', () => {
    fc.assert(
      fc.property(plans, ({ records, at }) => {
        const proposed = proposeAgenda(records, at)
        const ids = new Set<string | null>(proposed.map(({ milestoneId }) => milestoneId))
        const dropped = records.actions.filter(({ status }) => status === 'dropped')
        for (const milestone of records.milestones) {
          const isDropped = dropped.some(({ id }) => id === milestone.actionId)
          const isLate = milestoneStanding(milestone, today) === 'late'
          if (isLate && !milestone.draft && !isDropped) expect(ids).toContain(milestone.id)
        }
        const fresh = proposed.filter(({ reason }) => reason === 'late' || reason === 'due-soon')
        for (const { milestoneId } of fresh) {
          const found = records.milestones.find(({ id }) => id === milestoneId)
          expect(['planned', 'underway']).toContain(found?.status)
        }
      }),
    )
  })

  it('puts open decisions first and never one that is done', () => {
    fc.assert(
      fc.property(plans, ({ records, at }) => {
        const proposed = proposeAgenda(records, at)
        const follows = proposed.map(({ followsItemId }) => followsItemId !== null)
        expect(follows).toEqual([...follows].sort((a, b) => Number(b) - Number(a)))
        for (const { decidedLast, followsItemId } of proposed)
          if (followsItemId) expect(decidedLast?.item.doneOn).toBeNull()
      }),
    )
  })
})
