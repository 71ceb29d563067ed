import type { Feature, Image } from 'write-excel-file/node'
import { sanitizeTextContent } from 'write-excel-file/utility'

/**
 * Words that every object of the language has as a name, by what stands there. The package looks its texts up in a plain object, takes
 * what it finds under such a word for the number of a text, and writes that into the cell.
 */
const words = new Map(
  Object.getOwnPropertyNames(Object.prototype).map((word) => [
    String(({} as Record<string, unknown>)[word]),
    word,
  ]),
)

/** Lets a cell say `toString` or `constructor` like any other word: those are written into the cell itself. */
export const everyWord: Feature<Image['content']> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml.replace(
            /(<c [^>]*?)t="s"([^>]*)><v>(\D[^<]*)<\/v>/g,
            (whole, before: string, after: string, found: string) => {
              const word = words.get(found)
              return word === undefined
                ? whole
                : `${before}t="inlineStr"${after}><is><t>${sanitizeTextContent(word)}</t></is>`
            },
          ),
      },
    },
  },
}
