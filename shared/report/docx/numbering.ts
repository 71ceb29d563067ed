import { type INumberingOptions, LevelFormat } from 'docx'
import type { ReportTheme } from './theme'

type NumberingDefinition = INumberingOptions['config'][number]

/** Word knows nine levels of a list; deeper ones are written at the ninth. */
export const deepestListLevel = 8
const levels = Array.from({ length: deepestListLevel + 1 }, (_, level) => level)
const bulletSigns = ['•', '–', '▪']

/** The signs of a bulleted list. */
export const bullets = (theme: ReportTheme): NumberingDefinition => ({
  reference: 'bullets',
  levels: levels.map((level) => ({
    level,
    format: LevelFormat.BULLET,
    text: bulletSigns[level % bulletSigns.length] ?? '•',
    style: { paragraph: { indent: indentOf(theme, level) } },
  })),
})

/**
 * The numbers of an ordered list.
 * @param startLevel the level that does not start at 1
 * @param start the number it starts at
 */
export const numbers = (theme: ReportTheme, startLevel = 0, start = 1): NumberingDefinition => ({
  reference: start === 1 ? 'numbers' : `numbers-${startLevel}-${start}`,
  levels: levels.map((level) => ({
    level,
    format:
      level % 3 === 0
        ? LevelFormat.DECIMAL
        : level % 3 === 1
          ? LevelFormat.LOWER_LETTER
          : LevelFormat.LOWER_ROMAN,
    text: `%${level + 1}.`,
    start: level === startLevel ? start : 1,
    style: { paragraph: { indent: indentOf(theme, level) } },
  })),
})

/** How far the text of a list stands in at a level. */
export const indentOf = ({ listIndent }: ReportTheme, level: number) => ({
  left: listIndent * (level + 1),
  hanging: listIndent,
})
