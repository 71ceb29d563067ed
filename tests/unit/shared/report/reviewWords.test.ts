import { describe, expect, it } from 'vitest'
import { createTranslator } from '#shared/messages/createTranslator'
import { reportWords } from '#shared/report/ReportWords'
import {
  dayOnAgenda,
  decidedInWords,
  decisionInWords,
  doneInWords,
  orderInWords,
  reasonInWords,
  standingInWords,
  thingInWords,
} from '#shared/report/reviewWords'
import type { ReviewedItem } from '#shared/review/reviewedItems'
import {
  aMilestone,
  anAction,
  anId,
  anIndicator,
  aReview,
  aReviewItem,
} from '../../../helpers/builders'

const words = reportWords(createTranslator('en-GB'), 'en-GB', 'EUR')
const owner = (id: string | null) => (id ? `owner ${id}` : 'nobody')
const moved = aReviewItem({
  decision: 'new-date',
  dueOnBefore: '2026-09-01',
  newDueOn: '2027-01-31',
})

const reviewed = (fields: Partial<ReviewedItem>): ReviewedItem => ({
  item: aReviewItem({ reason: 'late' }),
  number: 1,
  thing: { kind: 'none' },
  dueOn: null,
  ownerId: null,
  decidedLast: null,
  ...fields,
})
const milestone = {
  kind: 'milestone' as const,
  milestone: aMilestone(),
  action: anAction({ title: 'Open a desk' }),
  standing: 'late' as const,
}

describe('a decision in words', () => {
  it('names the new date with the one before, and the new owner with the one before', () => {
    expect(decisionInWords(words, moved, owner)).toBe(
      'New date: 31 January 2027, before 1 September 2026',
    )
    const handed = aReviewItem({ decision: 'new-owner', newOwnerId: anId('b') })
    expect(decisionInWords(words, handed, owner)).toBe('New owner: owner b, before nobody')
  })

  it('is plain where nothing goes with it, and where nothing is decided', () => {
    expect(decisionInWords(words, aReviewItem({ decision: 'new-date' }), owner)).toBe('New date')
    expect(decisionInWords(words, aReviewItem(), owner)).toBe('Not decided yet')
  })

  it('tells who carries it out and by when', () => {
    const asked = aReviewItem({ decision: 'support' })
    expect(orderInWords(words, asked, owner)).toBe('Needs support')
    expect(orderInWords(words, { ...asked, responsibleId: anId('a') }, owner)).toBe(
      'Needs support. Carried out by: owner a',
    )
    expect(orderInWords(words, { ...asked, followUpOn: '2027-01-31' }, owner)).toBe(
      'Needs support. By 31 January 2027',
    )
    expect(
      orderInWords(words, { ...asked, responsibleId: anId('a'), followUpOn: '2027-01-31' }, owner),
    ).toBe('Needs support. Carried out by: owner a, by 31 January 2027')
  })

  it('names the review it was made in, and whether it was found done', () => {
    const review = aReview({ title: 'Autumn review', heldOn: '2026-10-01' })
    expect(decidedInWords(words, { item: moved, review }, owner)).toBe(
      'Autumn review, 1 October 2026: New date: 31 January 2027, before 1 September 2026.',
    )
    expect(doneInWords(words, moved)).toBe('Not yet found done.')
    expect(doneInWords(words, { ...moved, doneOn: '2027-02-01' })).toBe(
      'Found done on 1 February 2027.',
    )
  })
})

describe('why something is looked at', () => {
  it('has the day it was due when the meeting looked at it', () => {
    expect(reasonInWords(words, reviewed({ thing: milestone, dueOn: '2026-09-01' }))).toBe(
      'Late: due 1 September 2026',
    )
    expect(dayOnAgenda(moved, '2027-01-31')).toBe('2026-09-01')
    expect(dayOnAgenda(aReviewItem(), '2027-01-31')).toBe('2027-01-31')
  })

  it('has no day where it is not about one', () => {
    expect(reasonInWords(words, reviewed({ dueOn: '2026-09-01' }))).toBe('Late')
    expect(reasonInWords(words, reviewed({ item: aReviewItem({ reason: 'no-data' }) }))).toBe(
      'No data',
    )
  })

  it('is said of a milestone with its action', () => {
    expect(thingInWords(words, reviewed({ thing: milestone }))).toBe(
      'Milestone of the action “Open a desk”',
    )
    expect(thingInWords(words, reviewed({}))).toBe('A matter of its own')
  })
})

describe('how an indicator stands, in words', () => {
  const indicator = anIndicator({ unit: '%' })
  const standing = {
    status: 'slipping' as const,
    reason: 'behind' as const,
    path: null,
    latest: { on: '2026-06-30', value: 47.5 },
    expected: { from: 60, upTo: null },
  }

  it.each([
    [{ from: 60, upTo: null }, 'At least 60 % was to be expected by then.'],
    [{ from: null, upTo: 60 }, 'At most 60 % was to be expected by then.'],
    [{ from: 45, upTo: 55 }, 'Between 45 and 55 % was to be expected by then.'],
  ])('tells the value, what was expected and the state: %o', (expected, sentence) => {
    expect(standingInWords(words, indicator, { ...standing, expected })).toBe(
      `47.5 % on 30 June 2026. ${sentence} Slipping.`,
    )
  })

  it('tells that there is no value', () => {
    const none = { ...standing, status: 'no-data' as const, latest: null, expected: null }
    expect(standingInWords(words, indicator, none)).toBe('No value yet. Its state cannot be told.')
  })

  it('gives the ratio of two groups no unit', () => {
    const ratio = anIndicator({
      unit: '%',
      gapBetween: { group: 'women', comparedWith: 'men', as: 'ratio' },
    })
    expect(standingInWords(words, ratio, { ...standing, expected: null })).toMatch(
      /^47.5 on 30 June 2026\./,
    )
  })
})
