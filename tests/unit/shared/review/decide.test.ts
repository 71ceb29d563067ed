import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DecidedRecord, type Decision, decide, decisionsOn } from '#shared/review/decide'
import type { ReviewItem } from '#shared/review/Review'
import { aMilestone, anAction, anId, anIndicator, aReviewItem } from '../../../helpers/builders'

const milestone = aMilestone({ dueOn: '2026-09-01', ownerId: anId('before'), status: 'underway' })
const about: DecidedRecord = { table: 'milestones', record: milestone }
const wanted = (fields: Partial<Decision>): Decision => ({
  decision: null,
  newDueOn: null,
  newOwnerId: null,
  ...fields,
})

function given(item: ReviewItem, on: DecidedRecord, decision: Decision) {
  const outcome = decide(item, on, decision)
  if (!outcome.ok) throw new Error(outcome.failure.code)
  return {
    item: { ...item, ...outcome.value.item },
    about: { ...on, record: { ...on.record, ...outcome.value.record } } as DecidedRecord,
    changed: outcome.value.record,
  }
}

describe('a decision', () => {
  it('for a new date moves the milestone, and remembers from where', () => {
    const { item, changed } = given(
      aReviewItem(),
      about,
      wanted({ decision: 'new-date', newDueOn: '2027-01-31' }),
    )
    expect(changed).toEqual({ dueOn: '2027-01-31' })
    expect(item).toMatchObject({ dueOnBefore: '2026-09-01', newDueOn: '2027-01-31' })
  })

  it('for a new date moves the end of an action', () => {
    const action: DecidedRecord = { table: 'actions', record: anAction({ endsOn: '2026-12-31' }) }
    const { changed } = given(
      aReviewItem(),
      action,
      wanted({ decision: 'new-date', newDueOn: '2027-06-30' }),
    )
    expect(changed).toEqual({ endsOn: '2027-06-30' })
  })

  it('changes nothing while its date or owner is not named', () => {
    for (const decision of ['new-date', 'new-owner'] as const) {
      const { item, changed } = given(aReviewItem(), about, wanted({ decision }))
      expect(changed).toEqual({})
      expect(item.decision).toBe(decision)
    }
  })

  it('for another owner gives it to them, an indicator too', () => {
    const decision = wanted({ decision: 'new-owner', newOwnerId: anId('after') })
    expect(given(aReviewItem(), about, decision).changed).toEqual({ ownerId: 'after' })
    const { item, changed } = given(
      aReviewItem(),
      { table: 'indicators', record: anIndicator() },
      decision,
    )
    expect(changed).toEqual({ ownerId: 'after' })
    expect(item.ownerBeforeId).toBeNull()
  })

  it('to drop sets the status, and is refused where it is over already', () => {
    const { item, changed } = given(aReviewItem(), about, wanted({ decision: 'drop' }))
    expect(changed).toEqual({ status: 'dropped' })
    expect(item.statusBefore).toBe('underway')
    const reached: DecidedRecord = { ...about, record: { ...milestone, status: 'reached' } }
    expect(decide(aReviewItem(), reached, wanted({ decision: 'drop' }))).toMatchObject({
      ok: false,
      failure: { code: 'review.alreadyOver' },
    })
  })

  it('moves a date of the item alone where it stands for itself', () => {
    const outcome = decide(
      aReviewItem(),
      null,
      wanted({ decision: 'new-date', newDueOn: '2027-01-31' }),
    )
    expect(outcome).toMatchObject({ ok: true, value: { record: {} } })
  })

  it('leaves a date alone that another hand has changed since', () => {
    const first = given(
      aReviewItem(),
      about,
      wanted({ decision: 'new-date', newDueOn: '2027-01-31' }),
    )
    const moved: DecidedRecord = { ...about, record: { ...milestone, dueOn: '2027-03-31' } }
    const second = given(first.item, moved, wanted({ decision: 'go-on' }))
    expect(second.changed).toEqual({})
  })
})

describe('the choices', () => {
  it('are those that the thing has a part for', () => {
    expect(decisionsOn(about)).toEqual([
      'go-on',
      'new-date',
      'new-owner',
      'support',
      'drop',
      'other',
    ])
    expect(decisionsOn({ table: 'indicators', record: anIndicator() })).toEqual([
      'go-on',
      'new-owner',
      'support',
      'other',
    ])
    expect(decisionsOn(null)).toEqual(['go-on', 'support', 'other'])
  })

  it('do not hold dropping for what is over', () => {
    const over: DecidedRecord = { ...about, record: { ...milestone, status: 'reached' } }
    expect(decisionsOn(over)).not.toContain('drop')
  })
})

const decisions = fc.record({
  decision: fc.constantFrom<ReviewItem['decision'][]>(
    null,
    'go-on',
    'new-date',
    'new-owner',
    'support',
    'drop',
    'other',
  ),
  newDueOn: fc.option(fc.constantFrom('2026-09-01', '2027-01-31', '2028-02-29')),
  newOwnerId: fc.option(fc.constantFrom(anId<'Owner'>('before'), anId<'Owner'>('after'))),
})

describe('changing one’s mind', () => {
  it('any number of times leads where the last decision alone would have led', () => {
    fc.assert(
      fc.property(fc.array(decisions, { minLength: 1, maxLength: 6 }), (changes) => {
        let state: { item: ReviewItem; about: DecidedRecord } = {
          item: aReviewItem({ id: anId('i') }),
          about,
        }
        for (const decision of changes) state = given(state.item, state.about, decision)
        const last = changes.at(-1)
        if (!last) return
        const straight = given(aReviewItem({ id: anId('i') }), about, last)
        expect(state.about.record).toEqual(straight.about.record)
        expect(state.item).toEqual(straight.item)
      }),
    )
  })

  it('back to no decision leaves the record as it was', () => {
    fc.assert(
      fc.property(decisions, (decision) => {
        const first = given(aReviewItem(), about, decision)
        expect(given(first.item, first.about, wanted({})).about.record).toEqual(milestone)
      }),
    )
  })
})
