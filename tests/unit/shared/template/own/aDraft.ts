import { blankDraft } from '#shared/template/own/blankDraft'
import {
  addFactors,
  addQuestions,
  setHead,
  setItem,
  setStandard,
  setStatement,
} from '#shared/template/own/editDraft'
import type { DraftContent } from '#shared/template/own/OwnPack'
import type {
  BenchmarkDraft,
  CommitmentsDraft,
  OwnPackFormat,
  PracticesDraft,
} from '#shared/template/own/PackDraft'

const roleTitles = { P: 'Policy-maker', S: 'Service provider', E: 'Employer', B: 'Buyer' }

/** A draft of which only the title stands. */
export const blank = (format: OwnPackFormat): DraftContent =>
  blankDraft({
    format,
    id: 'own-toolkit',
    title: 'Toolkit',
    language: 'en',
    year: 2026,
    roleTitles,
  })

export const blankBenchmark = (): DraftContent<BenchmarkDraft> =>
  blank('common-ground/benchmark/1') as DraftContent<BenchmarkDraft>
export const blankCommitments = (): DraftContent<CommitmentsDraft> =>
  blank('common-ground/commitments/1') as DraftContent<CommitmentsDraft>
export const blankPractices = (): DraftContent<PracticesDraft> =>
  blank('common-ground/practice/1') as DraftContent<PracticesDraft>

/** A benchmark of some factors with some questions each, ready to be released. */
export function aBenchmarkDraft(factors = 2, questions = 3): DraftContent<BenchmarkDraft> {
  const titles = Array.from({ length: factors }, (_, at) => `Condition ${at + 1}`)
  const empty = setStandard(
    setHead(blankBenchmark(), { publisher: 'The city', about: 'What we hold ourselves to.' }),
    { text: 'The city is open to all.' },
  )
  return titles.reduce(
    (draft, _title, at) => {
      const id = `F${at + 1}`
      const texts = Array.from({ length: questions }, (_, each) => `Is part ${each + 1} in place?`)
      const told = setStatement(setItem(draft, id, { rationale: 'It helps.' }), id, 0, 'It holds.')
      return addQuestions(told, id, texts)
    },
    addFactors(empty, titles),
  )
}
