import {
  citesItself,
  duplicateFaults,
  emptyGroupFaults,
  groupFaults,
  listFaults,
  placeFaults,
  proseFaults,
  sourceFaults,
} from './itemFaults'
import { type KnownItems, refFaults } from './KnownItems'
import type { LessonSet } from './LessonSet'
import type { TemplateFault } from './TemplateFault'

/**
 * Checks what the schema cannot: chapters and their lessons in order, each lesson with its own source, sentences of
 * readable length, and references that lead somewhere.
 *
 * @param known every item that a lesson may bear on.
 * @returns every fault in reading order; empty when the set is sound.
 */
export function checkLessonSet(set: LessonSet, known: KnownItems): readonly TemplateFault[] {
  const { chapters, lessons } = set
  return [
    ...proseFaults('', { about: set.about }),
    ...chapters.flatMap((chapter, index) => [
      ...placeFaults(`/chapters/${index}`, chapter, 'ch', index),
      ...proseFaults(`/chapters/${index}`, { title: chapter.title }),
    ]),
    ...emptyGroupFaults(
      '/chapters',
      chapters,
      lessons.map(({ chapterId }) => chapterId),
    ),
    ...lessons.flatMap((lesson, index) => {
      const path = `/lessons/${index}`
      const { chapterId, title, text, source } = lesson
      const indexInChapter = lessons
        .slice(0, index)
        .filter((other) => other.chapterId === chapterId).length
      return [
        ...placeFaults(path, lesson, `${chapterId}.`, indexInChapter),
        ...groupFaults(`${path}/chapterId`, 'unknownChapter', chapterId, chapters),
        ...proseFaults(path, { title, text }),
        ...listFaults(path, 'recommends', lesson.recommends),
        ...listFaults(path, 'reasons', lesson.reasons),
        ...listFaults(path, 'limits', lesson.limits),
        ...sourceFaults(`${path}/source`, source, citesItself(lesson)),
        ...refFaults(`${path}/bearsOn`, lesson.bearsOn, known),
      ]
    }),
    ...duplicateFaults([
      ...chapters.map(({ id }, index) => ({ path: `/chapters/${index}`, id })),
      ...lessons.map(({ id }, index) => ({ path: `/lessons/${index}`, id })),
    ]),
  ]
}
