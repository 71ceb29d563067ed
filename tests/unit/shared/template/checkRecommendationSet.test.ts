import { describe, expect, it } from 'vitest'
import { checkRecommendationSet } from '#shared/template/checkRecommendationSet'
import type { RecommendationSet } from '#shared/template/RecommendationSet'
import { at, type Draft, longSentence, packDraft } from './drafts'

const draftOfSet = () => packDraft('common-ground/recommendations/1')

const planted: readonly {
  readonly what: string
  readonly spoil: (draft: Draft<RecommendationSet>) => void
  readonly fault: { readonly path: string; readonly code: string }
}[] = [
  {
    what: 'a recommendation left out',
    spoil: (set) => {
      set.recommendations.splice(2, 1)
    },
    fault: { path: '/recommendations/2/number', code: 'wrongNumber' },
  },
  {
    what: 'a recommendation under another addressee than its id says',
    spoil: (set) => {
      at(set.recommendations, 10).addressee = 'national'
    },
    fault: { path: '/recommendations/10/id', code: 'misplacedId' },
  },
  {
    what: 'a recommendation that cites another',
    spoil: (set) => {
      at(set.recommendations, 3).source = '003:city.5'
    },
    fault: { path: '/recommendations/3/source', code: 'foreignSource' },
  },
  {
    what: 'a reason of more than 30 words in a sentence',
    spoil: (set) => {
      at(set.recommendations, 3).reason = longSentence
    },
    fault: { path: '/recommendations/3/reason', code: 'longSentence' },
  },
  {
    what: 'a challenge put among the findings',
    spoil: (set) => {
      at(set.findings, 12).kind = 'finding'
    },
    fault: { path: '/findings/12/id', code: 'misplacedId' },
  },
  {
    what: 'a finding given twice',
    spoil: (set) => {
      set.findings.push(structuredClone(at(set.findings, 0)))
    },
    fault: { path: '/findings/23/id', code: 'duplicateId' },
  },
]

describe('checkRecommendationSet', () => {
  it('finds nothing in the recommendations that ship', async () => {
    expect(checkRecommendationSet(await draftOfSet())).toEqual([])
  })

  it.each(planted)('finds $what', async ({ spoil, fault }) => {
    const draft = await draftOfSet()
    spoil(draft)
    expect(checkRecommendationSet(draft)).toContainEqual(expect.objectContaining(fault))
  })
})
