import { describe, expect, it } from 'vitest'
import type { Benchmark } from '#shared/template/Benchmark'
import { checkBenchmark } from '#shared/template/checkBenchmark'
import { at, benchmarkDraft, type Draft, modularDraft } from './drafts'

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
    what: 'a question without a hint',
    spoil: (b) => {
      at(at(b.factors, 6).questions, 2).hint = ''
    },
    fault: { path: '/factors/6/questions/2/hint', code: 'missingText' },
  },
  {
    what: 'a factor that does not say why it matters',
    spoil: (b) => {
      at(b.factors, 3).rationale = ''
    },
    fault: { path: '/factors/3/rationale', code: 'missingText' },
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

/** The same for a benchmark with a core and modules. */
const plantedInModules: typeof planted = [
  {
    what: 'a core factor under a letter of its own',
    spoil: (b) => {
      at(b.factors, 3).id = 'F4'
    },
    fault: { path: '/factors/3/id', code: 'misplacedId' },
  },
  {
    what: 'a factor in a module that is not listed',
    spoil: (b) => {
      at(b.factors, 8).moduleId = 'M4'
    },
    fault: { path: '/factors/8/moduleId', code: 'unknownModule' },
  },
  {
    what: 'a module without factors',
    spoil: (b) => {
      b.factors = b.factors.filter(({ moduleId }) => moduleId !== 'M2')
    },
    fault: { path: '/modules/1', code: 'emptyGroup' },
  },
  {
    what: 'factors of a module in another order',
    spoil: (b) => {
      b.factors.reverse()
    },
    fault: { path: '/factors/0/number', code: 'wrongNumber' },
  },
  {
    what: 'a module that cites another',
    spoil: (b) => {
      at(b.modules ?? [], 0).source = '004:M2.1'
    },
    fault: { path: '/modules/0/source', code: 'foreignSource' },
  },
  {
    what: 'a test that cites evidence',
    spoil: (b) => {
      at(at(b.factors, 0).questions, 0).source = '004:C1.E1'
    },
    fault: { path: '/factors/0/questions/0/source', code: 'foreignSource' },
  },
  {
    what: 'a test that asks nothing',
    spoil: (b) => {
      at(at(b.factors, 19).questions, 0).text = 'It does.'
    },
    fault: { path: '/factors/19/questions/0/text', code: 'notAQuestion' },
  },
  {
    what: 'an example of evidence left out',
    spoil: (b) => {
      at(b.factors, 2).evidenceExamples?.splice(1, 1)
    },
    fault: { path: '/factors/2/evidenceExamples/1/id', code: 'misplacedId' },
  },
  {
    what: 'an example of evidence that cites its neighbour',
    spoil: (b) => {
      at(at(b.factors, 2).evidenceExamples ?? [], 1).source = '004:C3.E1'
    },
    fault: { path: '/factors/2/evidenceExamples/1/source', code: 'foreignSource' },
  },
  {
    what: 'a term explained twice',
    spoil: (b) => {
      const terms = b.terms ?? []
      at(terms, 1).term = at(terms, 0).term
    },
    fault: { path: '/terms/1/id', code: 'duplicateId' },
  },
  {
    what: 'a meaning of more than 30 words in a sentence',
    spoil: (b) => {
      at(b.terms ?? [], 0).meaning = long
    },
    fault: { path: '/terms/0/meaning', code: 'longSentence' },
  },
  {
    what: 'a standard drawn from another document than the factors',
    spoil: (b) => {
      b.standard.source = '003:finding.1'
    },
    fault: { path: '/factors/0/source', code: 'foreignSource' },
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

  it('finds nothing in the benchmark with a core and modules that ships', async () => {
    expect(checkBenchmark(await modularDraft())).toEqual([])
  })

  it.each(plantedInModules)('finds $what', async ({ spoil, fault }) => {
    const draft = await modularDraft()
    spoil(draft)
    expect(checkBenchmark(draft)).toContainEqual(expect.objectContaining(fault))
  })

  it('lets a city cite itself where it wrote an item anew', async () => {
    const draft = await benchmarkDraft()
    at(at(draft.factors, 3).questions, 0).source = 'own:F4.Q1'
    expect(checkBenchmark(draft)).toEqual([])
    at(at(draft.factors, 3).questions, 0).source = 'own:F4.Q2'
    expect(checkBenchmark(draft)).toMatchObject([{ code: 'foreignSource' }])
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
