import { z } from 'zod'
import { packRefSchema } from './packRefSchema'
import { packHead, templatePosition, templateSource, templateText } from './templateFields'

export const lessonChapterSchema = z
  .strictObject({
    id: z.string().regex(/^ch[1-9][0-9]*$/),
    number: templatePosition,
    title: templateText,
  })
  .readonly()

/** What research in cities taught: the lesson, what it recommends, why, and where it does not hold. */
export const lessonSchema = z
  .strictObject({
    /** Chapter and number of the lesson in it, `ch3.2`. */
    id: z.string().regex(/^ch[1-9][0-9]*\.[1-9][0-9]*$/),
    chapterId: z.string().regex(/^ch[1-9][0-9]*$/),
    number: templatePosition,
    title: templateText,
    text: templateText,
    recommends: z.array(templateText).readonly(),
    reasons: z.array(templateText).readonly(),
    limits: z.array(templateText).readonly(),
    source: templateSource,
    /** Factors, commitments and principles on which it bears. */
    bearsOn: z.array(packRefSchema).readonly(),
  })
  .readonly()

/** Lessons by chapter (seed 002). */
export const lessonSetSchema = z
  .strictObject({
    ...packHead,
    format: z.literal('common-ground/lessons/1'),
    chapters: z.array(lessonChapterSchema).min(1).readonly(),
    lessons: z.array(lessonSchema).min(1).readonly(),
  })
  .readonly()

export type LessonChapter = z.infer<typeof lessonChapterSchema>
export type Lesson = z.infer<typeof lessonSchema>
export type LessonSet = z.infer<typeof lessonSetSchema>
