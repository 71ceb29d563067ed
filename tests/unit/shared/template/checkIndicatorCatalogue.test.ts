import { describe, expect, it } from 'vitest'
import { checkIndicatorCatalogue } from '#shared/template/checkIndicatorCatalogue'
import type { IndicatorCatalogue } from '#shared/template/IndicatorCatalogue'
import { knownItemsOf } from '#shared/template/KnownItems'
import { loadLibraryPacks } from '#templates/index'
import { at, type Draft, longSentence, packDraft } from './drafts'

const check = async (draft: IndicatorCatalogue) =>
  checkIndicatorCatalogue(draft, knownItemsOf(await loadLibraryPacks()))

const planted: readonly {
  readonly what: string
  readonly spoil: (draft: Draft<IndicatorCatalogue>) => void
  readonly fault: { readonly path: string; readonly code: string }
}[] = [
  {
    what: 'a fiche given twice',
    spoil: ({ fiches }) => {
      fiches.splice(1, 0, structuredClone(at(fiches, 0)))
    },
    fault: { path: '/fiches/1/id', code: 'duplicateId' },
  },
  {
    what: 'a fiche in an area that is not listed',
    spoil: ({ fiches }) => {
      at(fiches, 0).areaId = 'sport'
    },
    fault: { path: '/fiches/0/areaId', code: 'unknownArea' },
  },
  {
    what: 'an area without fiches',
    spoil: ({ areas }) => {
      areas.push({ id: 'sport', title: 'Sport' })
    },
    fault: { path: '/areas/14', code: 'emptyGroup' },
  },
  {
    what: 'a numerator without a denominator',
    spoil: ({ fiches }) => {
      at(fiches, 0).denominator = null
    },
    fault: { path: '/fiches/0/denominator', code: 'halfRatio' },
  },
  {
    what: 'a pitfall of more than 30 words in a sentence',
    spoil: ({ fiches }) => {
      at(fiches, 0).pitfalls[1] = longSentence
    },
    fault: { path: '/fiches/0/pitfalls/1', code: 'longSentence' },
  },
  {
    what: 'a European line without a known source',
    spoil: ({ fiches }) => {
      const line = fiches.find(({ euReference }) => euReference)?.euReference
      at(fiches, 0).euReference = {
        ...structuredClone(line ?? null),
        source: '000:102',
      } as NonNullable<typeof line>
    },
    fault: { path: '/fiches/0/euReference/source', code: 'noSuchPlace' },
  },
  {
    what: 'a reference that leads nowhere',
    spoil: ({ fiches }) => {
      at(fiches, 0).bearsOn = ['common-basic-principles:P12']
    },
    fault: { path: '/fiches/0/bearsOn/0', code: 'unknownItem' },
  },
]

describe('checkIndicatorCatalogue', () => {
  it('finds nothing in the fiches that ship', async () => {
    expect(await check(await packDraft('common-ground/indicators/1'))).toEqual([])
  })

  it.each(planted)('finds $what', async ({ spoil, fault }) => {
    const draft = await packDraft('common-ground/indicators/1')
    spoil(draft)
    expect(await check(draft)).toContainEqual(expect.objectContaining(fault))
  })
})
