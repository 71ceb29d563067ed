import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, answerSchema } from '#shared/assessment/Answer'
import { answerLevels } from '#shared/assessment/levels'
import {
  answerPrint,
  answerSource,
  sameAnswerOffers,
  takenAnswer,
} from '#shared/assessment/sameAnswerOffers'
import type { CrossLink } from '#shared/template/CrossWalk'
import { anAnswer, anId } from '../../../helpers/builders'

const there = 'integrating-cities-diversity:F3.Q2'
const here = 'impart:C2.T1'
const at = '2026-11-22T09:00:00.000Z'

const aLink = (fields: Partial<CrossLink> = {}): CrossLink => ({
  from: there,
  to: here,
  kind: 'sameAnswer',
  reason: 'Both ask the same.',
  source: 'field:2',
  ...fields,
})
const original = anAnswer({
  id: anId('original'),
  questionId: 'F3.Q2',
  level: 'partly',
  evidenceIds: [anId('minutes')],
  contextFactorIds: ['K4'],
})
const known = new Map([[there, original]])
const offersFor = (own: Answer | null, links = [aLink()], answers = known) =>
  sameAnswerOffers(links, answers, here, own)
const taken = (of = original): Answer => ({
  ...anAnswer({ questionId: 'C2.T1', level: 'not-assessed' }),
  ...takenAnswer(here, { ref: there, answer: of }, at),
})

describe('the answers that are offered for a question', () => {
  it('are those that the cross-walk joins to it, in either direction', () => {
    expect(offersFor(null)).toEqual([
      { ref: there, answer: original, reason: 'Both ask the same.', kind: 'new' },
    ])
    const turned = aLink({ from: here, to: there })
    expect(offersFor(null, [turned])).toEqual(offersFor(null))
    expect(offersFor(null, [aLink(), turned])).toHaveLength(1)
  })

  it('are none where one only bears on the other, or the link is about others', () => {
    expect(offersFor(null, [aLink({ kind: 'bearsOn' })])).toEqual([])
    expect(offersFor(null, [aLink({ to: 'impart:C2.T2' })])).toEqual([])
  })

  it('are none that are not given', () => {
    const open = new Map([[there, { ...original, level: 'not-assessed' as const }]])
    expect(offersFor(null, [aLink()], open)).toEqual([])
    expect(offersFor(null, [aLink()], new Map())).toEqual([])
  })

  it('leave a question in peace that has a level of its own', () => {
    fc.assert(
      fc.property(fc.constantFrom(...answerLevels), (level) => {
        expect(offersFor(anAnswer({ level }))).toHaveLength(level === 'not-assessed' ? 1 : 0)
      }),
    )
  })

  it('do not come again once declined', () => {
    const own = anAnswer({ level: 'not-assessed', declinedRefs: [there] })
    expect(offersFor(own)).toEqual([])
  })

  it('are offered again when the answer that was taken has changed, and only then', () => {
    expect(offersFor(taken())).toEqual([])
    const changed = new Map([[there, { ...original, level: 'met' as const }]])
    expect(offersFor(taken(), [aLink()], changed)).toMatchObject([{ ref: there, kind: 'changed' }])
    expect(offersFor({ ...taken(), declinedRefs: [there] }, [aLink()], changed)).toEqual([])
  })

  it('are not offered again where both answers changed alike', () => {
    const without = (answer: Answer) => ({ ...answer, evidenceIds: [] })
    expect(offersFor(without(taken()), [aLink()], new Map([[there, without(original)]]))).toEqual(
      [],
    )
  })
})

describe('an answer that was taken over', () => {
  it('says what the other says, and remembers where it came from', () => {
    fc.assert(
      fc.property(fc.constantFrom(...answerLevels), (level) => {
        const of = { ...original, level }
        const copy = taken(of)
        expect(answerSchema.parse(copy)).toEqual(copy)
        expect(answerPrint(copy)).toBe(answerPrint(of))
        expect(copy.copiedFrom).toMatchObject({ ref: there, answerId: original.id, at })
      }),
    )
  })

  it('takes context factors along within one benchmark only', () => {
    expect(takenAnswer(here, { ref: there, answer: original }, at)).not.toHaveProperty(
      'contextFactorIds',
    )
    expect(
      takenAnswer('impart:C2.T2', { ref: here, answer: original }, at).contextFactorIds,
    ).toEqual(['K4'])
  })

  it('knows whether it, or the one it came from, has changed since', () => {
    expect(answerSource(taken(), original)).toMatchObject({
      changedHere: false,
      changedThere: false,
    })
    expect(answerSource({ ...taken(), level: 'met' }, original)).toMatchObject({
      changedHere: true,
      changedThere: false,
    })
    expect(answerSource(taken(), { ...original, level: 'met' })).toMatchObject({
      changedHere: false,
      changedThere: true,
    })
    expect(answerSource(taken(), null)).toMatchObject({ changedHere: false, changedThere: false })
  })

  it('has no origin where it was given here, or its level was taken away again', () => {
    expect(answerSource(null, null)).toBeNull()
    expect(answerSource(original, null)).toBeNull()
    expect(answerSource({ ...taken(), level: 'not-assessed' }, original)).toBeNull()
  })
})
