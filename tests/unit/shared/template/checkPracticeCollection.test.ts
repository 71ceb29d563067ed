import { describe, expect, it } from 'vitest'
import { checkPracticeCollection } from '#shared/template/checkPracticeCollection'
import { knownItemsOf } from '#shared/template/KnownItems'
import type { PracticeCollection } from '#shared/template/PracticeCollection'
import { loadLibraryPacks } from '#templates/index'
import { at, type Draft, longSentence, packDraft } from './drafts'

const check = async (draft: PracticeCollection) =>
  checkPracticeCollection(draft, knownItemsOf(await loadLibraryPacks()))

const planted: readonly {
  readonly what: string
  readonly spoil: (draft: Draft<PracticeCollection>) => void
  readonly fault: { readonly path: string; readonly code: string }
}[] = [
  {
    what: 'a practice given twice',
    spoil: ({ practices }) => {
      practices.splice(1, 0, structuredClone(at(practices, 0)))
    },
    fault: { path: '/practices/1/id', code: 'duplicateId' },
  },
  {
    what: 'years in falling order',
    spoil: ({ practices }) => {
      at(practices, 0).years = [2014, 2013]
    },
    fault: { path: '/practices/0/years', code: 'unorderedYears' },
  },
  {
    what: 'a source past the end of its document',
    spoil: ({ practices }) => {
      at(practices, 0).source = '001:F1.X3'
    },
    fault: { path: '/practices/0/source', code: 'noSuchPlace' },
  },
  {
    what: 'a limit of more than 30 words in a sentence',
    spoil: ({ practices }) => {
      at(practices, 0).limit = longSentence
    },
    fault: { path: '/practices/0/limit', code: 'longSentence' },
  },
  {
    what: 'a reference that leads nowhere',
    spoil: ({ practices }) => {
      at(practices, 0).bearsOn = ['integrating-cities-charter:P4']
    },
    fault: { path: '/practices/0/bearsOn/0', code: 'unknownItem' },
  },
]

describe('checkPracticeCollection', () => {
  it('finds nothing in the practices that ship', async () => {
    expect(await check(await packDraft('common-ground/practice/1'))).toEqual([])
  })

  it.each(planted)('finds $what', async ({ spoil, fault }) => {
    const draft = await packDraft('common-ground/practice/1')
    spoil(draft)
    expect(await check(draft)).toContainEqual(expect.objectContaining(fault))
  })
})
