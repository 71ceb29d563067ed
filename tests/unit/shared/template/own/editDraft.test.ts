import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkOwnPack } from '#shared/template/own/checkOwnPack'
import {
  addCommitments,
  addContextFactors,
  addExample,
  addFactors,
  addPractice,
  addQuestions,
  moveItem,
  removeItem,
  setHead,
  setItem,
  setStatement,
} from '#shared/template/own/editDraft'
import { idsOfDraft } from '#shared/template/own/itemIds'
import { checkedDraft, type DraftContent } from '#shared/template/own/OwnPack'
import type { BenchmarkDraft } from '#shared/template/own/PackDraft'
import { packOfDraft } from '#shared/template/own/packOfDraft'
import { aBenchmarkDraft, blankBenchmark, blankCommitments, blankPractices } from './aDraft'

const questionIds = (draft: DraftContent<BenchmarkDraft>, factorId = 'F1') =>
  draft.pack.factors.find(({ id }) => id === factorId)?.questions.map(({ id }) => id)

/** Any of the steps by which a benchmark grows and shrinks. */
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom('factor', 'question', 'example', 'context', 'remove', 'up', 'down'),
    pick: fc.nat(),
  }),
  { maxLength: 40 },
)

function taken(
  draft: DraftContent<BenchmarkDraft>,
  { kind, pick }: { readonly kind: string; readonly pick: number },
): DraftContent<BenchmarkDraft> {
  const { factors } = draft.pack
  const factor = factors[pick % Math.max(1, factors.length)]?.id ?? 'F1'
  const ids = idsOfDraft(draft.pack).filter((id) => id !== 'S')
  const id = ids[pick % Math.max(1, ids.length)] ?? 'F1'
  if (kind === 'factor') return addFactors(draft, ['New'])
  if (kind === 'question') return addQuestions(draft, factor, ['New?', 'And another?'])
  if (kind === 'example') return addExample(draft, factor)
  if (kind === 'context') return addContextFactors(draft, ['New'])
  if (kind === 'remove') return removeItem(draft, id)
  return moveItem(draft, id, kind === 'up' ? -1 : 1)
}

describe('editing a draft', () => {
  it('never gives an id twice, whatever is added, moved and taken out', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const everGiven = new Set<string>(['S'])
        let draft: DraftContent<BenchmarkDraft> = blankBenchmark()
        for (const step of all) {
          const before = new Set(idsOfDraft(draft.pack))
          draft = taken(draft, step)
          const ids = idsOfDraft(draft.pack)
          expect(new Set(ids).size).toBe(ids.length)
          for (const id of ids.filter((each) => !before.has(each))) {
            expect(everGiven.has(id), id).toBe(false)
            everGiven.add(id)
          }
          expect(checkedDraft(draft)).not.toBeNull()
        }
      }),
    )
  })

  it('leaves the draft that it was given as it was', () => {
    const draft = aBenchmarkDraft()
    const before = structuredClone(draft)
    setItem(draft, 'F1.Q1', { text: 'Other?' })
    removeItem(draft, 'F1')
    moveItem(draft, 'F2', -1)
    addQuestions(draft, 'F1', ['More?'])
    expect(draft).toEqual(before)
  })

  it('puts new questions after the one that was left with Enter', () => {
    const draft = addQuestions(aBenchmarkDraft(), 'F1', ['Between?'], 'F1.Q1')
    expect(questionIds(draft)).toEqual(['F1.Q1', 'F1.Q4', 'F1.Q2', 'F1.Q3'])
  })

  it('retires the ids of a factor together with those of its questions', () => {
    const draft = removeItem(aBenchmarkDraft(), 'F1')
    expect(draft.retiredIds).toEqual(['F1', 'F1.Q1', 'F1.Q2', 'F1.Q3'])
    expect(addFactors(draft, ['New']).pack.factors.map(({ id }) => id)).toEqual(['F2', 'F3'])
  })

  it('keeps a draft releasable after a question is taken out of the middle', () => {
    const draft = addQuestions(removeItem(aBenchmarkDraft(), 'F1.Q2'), 'F1', ['And now?'])
    expect(questionIds(draft)).toEqual(['F1.Q1', 'F1.Q3', 'F1.Q4'])
    const { pack, faults } = checkOwnPack(packOfDraft(draft.pack), [])
    expect(faults).toEqual([])
    expect(pack?.format === 'common-ground/benchmark/1' && pack.factors[0]?.questions[1]).toEqual(
      expect.objectContaining({ id: 'F1.Q3', number: 2, source: 'own:F1.Q3' }),
    )
  })

  it('names the city as a source of what it changed, once, beside the source before', () => {
    const draft = aBenchmarkDraft()
    const shipped = {
      ...draft,
      pack: {
        ...draft.pack,
        factors: draft.pack.factors.map((factor) => ({
          ...factor,
          questions: factor.questions.map((question) => ({
            ...question,
            source: `001:${question.id}`,
          })),
        })),
      },
    }
    const once = setItem(shipped, 'F1.Q2', { text: 'Put otherwise?' })
    const twice = setItem(once, 'F1.Q2', { text: 'And again?' })
    expect(twice.pack.factors[0]?.questions.map(({ source }) => source)).toEqual([
      '001:F1.Q1',
      '001:F1.Q2 own:F1.Q2',
      '001:F1.Q3',
    ])
  })

  it('changes one of several statements', () => {
    const draft = aBenchmarkDraft()
    expect(setStatement(draft, 'F2', 0, 'Other.').pack.factors[1]?.statements).toEqual([
      { text: 'Other.', source: 'own:F2' },
    ])
    expect(setStatement(draft, 'F9', 0, 'Other.')).toBe(draft)
  })

  it('does nothing to an item that is not there, or at the end of its list', () => {
    const draft = aBenchmarkDraft()
    for (const same of [
      setItem(draft, 'F9', { title: 'x' }),
      removeItem(draft, 'F9'),
      moveItem(draft, 'F1', -1),
      moveItem(draft, 'F2', 1),
      addQuestions(draft, 'F9', ['x']),
      addExample(draft, 'F9'),
    ])
      expect(same).toEqual(draft)
  })

  it('keeps commitments together by role, and moves them within it', () => {
    const first = addCommitments(blankCommitments(), 'S', ['Serve'])
    const all = addCommitments(addCommitments(first, 'P', ['Lead', 'Listen']), 'S', ['Adapt'])
    const ids = (draft: typeof all) => draft.pack.commitments.map(({ id }) => id)
    expect(ids(all)).toEqual(['P1', 'P2', 'S1', 'S2'])
    expect(ids(moveItem(all, 'P2', 1))).toEqual(['P1', 'P2', 'S1', 'S2'])
    expect(ids(moveItem(all, 'S2', -1))).toEqual(['P1', 'P2', 'S2', 'S1'])
  })

  it('adds practices and changes the head', () => {
    const draft = setHead(addPractice(addPractice(blankPractices())), { publisher: 'The city' })
    expect(draft.pack.publisher).toBe('The city')
    expect(draft.pack.practices.map(({ id, source }) => [id, source])).toEqual([
      ['p1', 'own:p1'],
      ['p2', 'own:p2'],
    ])
  })
})
