import { heading, paragraph } from '#shared/report/blockMakers'
import type { Section } from '#shared/report/Composing'
import { contextBlocks } from './contextBlocks'

/** The context factors in a chapter of their own. */
export const contextFactorsSection: Section = (composing) => [
  heading(1, 'context', composing.words.t('report:context.title')),
  paragraph(composing.words.t('report:context.intro')),
  ...contextBlocks(composing, 2),
]
