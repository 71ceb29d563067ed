import { describe, expect, it } from 'vitest'
import type { LessonSet } from '#shared/template/LessonSet'
import { loadPack } from '#templates/index'

const load = async (): Promise<LessonSet> => {
  const set = await loadPack('common-ground/lessons/1', 'clip-lessons', '1.0.0')
  if (!set) throw new Error('The lessons do not ship.')
  return set
}

describe('the CLIP lessons', () => {
  it('are 81 in the eight chapters and the introduction', async () => {
    const { chapters, lessons } = await load()
    const inChapter = chapters.map(
      ({ id }) => lessons.filter(({ chapterId }) => chapterId === id).length,
    )
    expect(inChapter).toEqual([5, 7, 10, 30, 11, 8, 2, 3, 5])
    expect(lessons).toHaveLength(81)
  })

  it('bear each on something that a city works with', async () => {
    for (const { id, bearsOn } of (await load()).lessons)
      expect(bearsOn.length, id).toBeGreaterThan(0)
  })

  it('say each what they recommend, why, or where they do not hold', async () => {
    const { lessons } = await load()
    for (const { id, recommends, reasons, limits } of lessons)
      expect(recommends.length + reasons.length + limits.length, id).toBeGreaterThan(0)
    const inSome = (part: 'recommends' | 'reasons' | 'limits') =>
      lessons.filter((lesson) => lesson[part].length > 0).length
    for (const part of ['recommends', 'reasons', 'limits'] as const)
      expect(inSome(part), part).toBeGreaterThan(10)
  })
})
