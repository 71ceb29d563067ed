import { describe, expect, it } from 'vitest'
import { checkLessonSet } from '#shared/template/checkLessonSet'
import { knownItemsOf } from '#shared/template/KnownItems'
import type { LessonSet } from '#shared/template/LessonSet'
import { loadLibraryPacks } from '#templates/index'
import { at, type Draft, longSentence, packDraft } from './drafts'

const check = async (draft: LessonSet) =>
  checkLessonSet(draft, knownItemsOf(await loadLibraryPacks()))

const planted: readonly {
  readonly what: string
  readonly spoil: (draft: Draft<LessonSet>) => void
  readonly fault: { readonly path: string; readonly code: string }
}[] = [
  {
    what: 'a lesson left out',
    spoil: (set) => {
      set.lessons.splice(1, 1)
    },
    fault: { path: '/lessons/1/number', code: 'wrongNumber' },
  },
  {
    what: 'a lesson in another chapter than its id says',
    spoil: (set) => {
      at(set.lessons, 0).chapterId = 'ch2'
    },
    fault: { path: '/lessons/0/id', code: 'misplacedId' },
  },
  {
    what: 'a chapter that is not listed',
    spoil: (set) => {
      at(set.lessons, 0).chapterId = 'ch10'
    },
    fault: { path: '/lessons/0/chapterId', code: 'unknownChapter' },
  },
  {
    what: 'a chapter without lessons',
    spoil: (set) => {
      set.lessons = set.lessons.filter(({ chapterId }) => chapterId !== 'ch7')
    },
    fault: { path: '/chapters/6', code: 'emptyGroup' },
  },
  {
    what: 'a limit of more than 30 words in a sentence',
    spoil: (set) => {
      at(set.lessons, 5).limits = ['Short.', longSentence]
    },
    fault: { path: '/lessons/5/limits/1', code: 'longSentence' },
  },
  {
    what: 'a lesson that cites another',
    spoil: (set) => {
      at(set.lessons, 5).source = '002:ch1.1'
    },
    fault: { path: '/lessons/5/source', code: 'foreignSource' },
  },
  {
    what: 'a reference that leads nowhere',
    spoil: (set) => {
      at(set.lessons, 5).bearsOn = ['impart:C9']
    },
    fault: { path: '/lessons/5/bearsOn/0', code: 'unknownItem' },
  },
  {
    what: 'a reference given twice',
    spoil: (set) => {
      at(set.lessons, 5).bearsOn = ['impart:C8', 'impart:C8']
    },
    fault: { path: '/lessons/5/bearsOn/1', code: 'duplicateLink' },
  },
]

describe('checkLessonSet', () => {
  it('finds nothing in the lessons that ship', async () => {
    expect(await check(await packDraft('common-ground/lessons/1'))).toEqual([])
  })

  it.each(planted)('finds $what', async ({ spoil, fault }) => {
    const draft = await packDraft('common-ground/lessons/1')
    spoil(draft)
    expect(await check(draft)).toContainEqual(expect.objectContaining(fault))
  })
})
