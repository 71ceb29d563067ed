import { describe, expect, it } from 'vitest'
import type { CrossWalk } from '#shared/template/CrossWalk'
import { checkCrossWalk } from '#shared/template/checkCrossWalk'
import { knownItemsOf } from '#shared/template/KnownItems'
import { loadLibraryPacks } from '#templates/index'
import { at, type Draft, longSentence, packDraft } from './drafts'

const check = async (draft: CrossWalk) =>
  checkCrossWalk(draft, knownItemsOf(await loadLibraryPacks()))

const planted: readonly {
  readonly what: string
  readonly spoil: (draft: Draft<CrossWalk>) => void
  readonly fault: { readonly path: string; readonly code: string }
}[] = [
  {
    what: 'a link from nowhere',
    spoil: ({ links }) => {
      at(links, 0).from = 'impart:C9'
    },
    fault: { path: '/links/0/from', code: 'unknownItem' },
  },
  {
    what: 'a link to a pack that is not there',
    spoil: ({ links }) => {
      at(links, 0).to = 'sport:F1'
    },
    fault: { path: '/links/0/to', code: 'unknownItem' },
  },
  {
    what: 'a link given twice',
    spoil: ({ links }) => {
      links.splice(1, 0, structuredClone(at(links, 0)))
    },
    fault: { path: '/links/1', code: 'duplicateLink' },
  },
  {
    what: 'a link given again the other way round',
    spoil: ({ links }) => {
      const { from, to, ...rest } = at(links, 0)
      links.splice(1, 0, { ...rest, from: to, to: from })
    },
    fault: { path: '/links/1', code: 'duplicateLink' },
  },
  {
    what: 'a link to itself',
    spoil: ({ links }) => {
      at(links, 0).to = at(links, 0).from
    },
    fault: { path: '/links/0', code: 'linkToItself' },
  },
  {
    what: 'the same answer for two factors',
    spoil: ({ links }) => {
      at(links, 0).kind = 'sameAnswer'
    },
    fault: { path: '/links/0/kind', code: 'wrongEnds' },
  },
  {
    what: 'the same answer for two questions of one benchmark',
    spoil: ({ links }) => {
      links.splice(0, 0, {
        from: 'impart:C1.T1',
        to: 'impart:C2.T1',
        kind: 'sameAnswer',
        reason: 'Both ask.',
        source: '004:C1.T1 004:C2.T1',
      })
    },
    fault: { path: '/links/0/kind', code: 'wrongEnds' },
  },
  {
    what: 'a link that cites only one of its ends',
    spoil: ({ links }) => {
      at(links, 0).source = '004:C1'
    },
    fault: { path: '/links/0/source', code: 'foreignSource' },
  },
  {
    what: 'a source that cannot be read',
    spoil: ({ links }) => {
      at(links, 0).source = 'C1'
    },
    fault: { path: '/links/0/source', code: 'malformedSource' },
  },
  {
    what: 'a reason of more than 30 words',
    spoil: ({ links }) => {
      at(links, 0).reason = longSentence
    },
    fault: { path: '/links/0/reason', code: 'longSentence' },
  },
]

describe('checkCrossWalk', () => {
  it('finds nothing in the cross-walk that ships', async () => {
    expect(await check(await packDraft('common-ground/cross-walk/1'))).toEqual([])
  })

  it.each(planted)('finds $what', async ({ spoil, fault }) => {
    const draft = await packDraft('common-ground/cross-walk/1')
    spoil(draft)
    expect(await check(draft)).toContainEqual(expect.objectContaining(fault))
  })

  it('reports an unreadable source once', async () => {
    const draft = await packDraft('common-ground/cross-walk/1')
    at(draft.links, 0).source = 'C1'
    expect(await check(draft)).toHaveLength(1)
  })
})
