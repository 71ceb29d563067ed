import { describe, expect, it } from 'vitest'
import type { Benchmark } from '#shared/template/Benchmark'
import { checkBenchmark } from '#shared/template/checkBenchmark'
import { at, benchmarkDraft, type Draft } from './drafts'

const long = `${Array.from({ length: 31 }, () => 'word').join(' ')}?`

/** A fault that an editor of the file could make, and what the check must say of it. */
const planted: readonly {
  readonly what: string
  readonly spoil: (draft: Draft<Benchmark>) => void
  readonly fault: { readonly path: string; readonly code: string }
}[] = [
  {
    what: 'the id of a factor used twice',
    spoil: (b) => {
      at(b.factors, 1).id = 'F1'
    },
    fault: { path: '/factors/1/id', code: 'duplicateId' },
  },
  {
    what: 'a question id that does not fit its place',
    spoil: (b) => {
      at(at(b.factors, 2).questions, 1).id = 'F3.Q9'
    },
    fault: { path: '/factors/2/questions/1/id', code: 'misplacedId' },
  },
  {
    what: 'an example id of another factor',
    spoil: (b) => {
      at(at(b.factors, 2).examples, 0).id = 'F4.X1'
    },
    fault: { path: '/factors/2/examples/0/id', code: 'misplacedId' },
  },
  {
    what: 'a number left out among the questions',
    spoil: (b) => {
      at(b.factors, 4).questions.splice(3, 1)
    },
    fault: { path: '/factors/4/questions/3/number', code: 'wrongNumber' },
  },
  {
    what: 'context factors in another order',
    spoil: (b) => {
      b.contextFactors.reverse()
    },
    fault: { path: '/contextFactors/0/number', code: 'wrongNumber' },
  },
  {
    what: 'a source that cannot be read',
    spoil: (b) => {
      at(at(b.factors, 0).questions, 0).source = '001-F1.Q1'
    },
    fault: { path: '/factors/0/questions/0/source', code: 'malformedSource' },
  },
  {
    what: 'a source past the end of the document',
    spoil: (b) => {
      at(at(b.factors, 0).questions, 4).source = '001:F1.Q6'
    },
    fault: { path: '/factors/0/questions/4/source', code: 'noSuchPlace' },
  },
  {
    what: 'a question that cites its neighbour',
    spoil: (b) => {
      at(at(b.factors, 2).questions, 1).source = '001:F3.Q3'
    },
    fault: { path: '/factors/2/questions/1/source', code: 'foreignSource' },
  },
  {
    what: 'a statement that cites another factor',
    spoil: (b) => {
      at(at(b.factors, 0).statements, 1).source = '001:F2'
    },
    fault: { path: '/factors/0/statements/1/source', code: 'foreignSource' },
  },
  {
    what: 'an example that cites another document',
    spoil: (b) => {
      at(at(b.factors, 5).examples, 1).source = '004:C5'
    },
    fault: { path: '/factors/5/examples/1/source', code: 'foreignSource' },
  },
  {
    what: 'a context factor that cites another',
    spoil: (b) => {
      at(b.contextFactors, 3).source = '001:K5'
    },
    fault: { path: '/contextFactors/3/source', code: 'foreignSource' },
  },
  {
    what: 'a standard that cites a factor',
    spoil: (b) => {
      b.standard.source = '001:F1'
    },
    fault: { path: '/standard/source', code: 'foreignSource' },
  },
  {
    what: 'a question of more than 30 words',
    spoil: (b) => {
      at(at(b.factors, 6).questions, 2).text = long
    },
    fault: { path: '/factors/6/questions/2/text', code: 'longSentence' },
  },
  {
    what: 'a hint of more than 30 words',
    spoil: (b) => {
      at(at(b.factors, 6).questions, 2).hint = long
    },
    fault: { path: '/factors/6/questions/2/hint', code: 'longSentence' },
  },
  {
    what: 'a question that asks nothing',
    spoil: (b) => {
      at(at(b.factors, 7).questions, 0).text = 'The plan is monitored.'
    },
    fault: { path: '/factors/7/questions/0/text', code: 'notAQuestion' },
  },
  {
    what: 'years in falling order',
    spoil: (b) => {
      at(at(b.factors, 0).examples, 0).years = [2014, 2013]
    },
    fault: { path: '/factors/0/examples/0/years', code: 'unorderedYears' },
  },
  {
    what: 'a year given twice',
    spoil: (b) => {
      at(at(b.factors, 0).examples, 0).years = [2013, 2013]
    },
    fault: { path: '/factors/0/examples/0/years', code: 'unorderedYears' },
  },
]

describe('checkBenchmark', () => {
  it('finds nothing in the benchmark that ships', async () => {
    expect(checkBenchmark(await benchmarkDraft())).toEqual([])
  })

  it.each(planted)('finds $what', async ({ spoil, fault }) => {
    const draft = await benchmarkDraft()
    spoil(draft)
    expect(checkBenchmark(draft)).toContainEqual(expect.objectContaining(fault))
  })

  it('accepts a second place that an item is drawn from', async () => {
    const draft = await benchmarkDraft()
    at(at(draft.factors, 3).questions, 0).source = '001:F4.Q1 000:47'
    expect(checkBenchmark(draft)).toEqual([])
  })

  it('reports an unreadable standard once and not every item with it', async () => {
    const draft = await benchmarkDraft()
    draft.standard.source = 'standard'
    expect(checkBenchmark(draft)).toEqual([
      { path: '/standard/source', code: 'malformedSource', found: 'standard' },
    ])
  })
})
