import { describe, expect, it } from 'vitest'
import { checkThemeList } from '#shared/template/checkThemeList'
import { knownItemsOf } from '#shared/template/KnownItems'
import type { ThemeList } from '#shared/template/ThemeList'
import { loadLibraryPacks } from '#templates/index'
import { at, type Draft, longSentence, packDraft } from './drafts'

const check = async (draft: ThemeList) =>
  checkThemeList(draft, knownItemsOf(await loadLibraryPacks()))

const planted: readonly {
  readonly what: string
  readonly spoil: (draft: Draft<ThemeList>) => void
  readonly fault: { readonly path: string; readonly code: string }
}[] = [
  {
    what: 'a theme given twice',
    spoil: ({ themes }) => {
      themes.push(structuredClone(at(themes, 0)))
    },
    fault: { path: '/themes/6/id', code: 'duplicateId' },
  },
  {
    what: 'a substitute that leads nowhere',
    spoil: ({ themes }) => {
      at(at(themes, 0).substitutes, 0).refs = ['common-basic-principles:102']
    },
    fault: { path: '/themes/0/substitutes/0/refs/0', code: 'unknownItem' },
  },
  {
    what: 'what is missing told in more than 30 words',
    spoil: ({ themes }) => {
      at(themes, 0).missing = longSentence
    },
    fault: { path: '/themes/0/missing', code: 'longSentence' },
  },
  {
    what: 'a source that does not exist',
    spoil: ({ themes }) => {
      at(themes, 0).source = '003:city.12'
    },
    fault: { path: '/themes/0/source', code: 'noSuchPlace' },
  },
]

describe('checkThemeList', () => {
  it('finds nothing in the themes that ship', async () => {
    expect(await check(await packDraft('common-ground/themes/1'))).toEqual([])
  })

  it.each(planted)('finds $what', async ({ spoil, fault }) => {
    const draft = await packDraft('common-ground/themes/1')
    spoil(draft)
    expect(await check(draft)).toContainEqual(expect.objectContaining(fault))
  })
})
