import { Parser } from 'saxen'
import { readZipParts } from './readZipParts'

/** A cell whose formula has no value: where it stands, counted from 0, and what Excel shows, such as `#N/A`. */
export interface ErrorCell {
  readonly sheet: number
  readonly row: number
  readonly column: number
  readonly shown: string
}

const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/
const workbookPart = 'xl/workbook.xml'
const linksPart = 'xl/_rels/workbook.xml.rels'

/**
 * The cells of a workbook that show an error. The package that reads the cells gives them as empty, and an owner who wrote something
 * must not seem to have written nothing.
 * @throws where it is no workbook
 */
export async function errorCells(bytes: Uint8Array): Promise<readonly ErrorCell[]> {
  const parts = await readZipParts(
    bytes,
    (name) => sheetPart.test(name) || name === workbookPart || name === linksPart,
  )
  const faulty = [...parts].filter(([name, xml]) => sheetPart.test(name) && / t="e"/.test(xml))
  if (faulty.length === 0) return []
  const order = sheetsInOrder(parts.get(workbookPart) ?? '', parts.get(linksPart) ?? '')
  return faulty.flatMap(([name, xml]) =>
    errorsIn(xml).map((cell) => ({ ...cell, sheet: order.indexOf(name) })),
  )
}

/** Names of the parts that hold the sheets, in the order of the sheets. */
function sheetsInOrder(workbook: string, links: string): string[] {
  const partOf = new Map<string, string>()
  eachTag(links, 'Relationship', ({ Id = '', Target = '' }) => {
    partOf.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
  })
  const order: string[] = []
  eachTag(workbook, 'sheet', (attributes) => {
    order.push(partOf.get(attributes['r:id'] ?? '') ?? '')
  })
  return order
}

function errorsIn(xml: string): Omit<ErrorCell, 'sheet'>[] {
  const found: Omit<ErrorCell, 'sheet'>[] = []
  let place: RegExpExecArray | null = null
  let shown: string | null = null
  new Parser()
    .on('openTag', (tag, attributes) => {
      if (localName(tag) === 'c') {
        const { t, r = '' } = attributes()
        place = t === 'e' ? /^([A-Z]{1,3})(\d{1,7})$/.exec(r) : null
      } else if (localName(tag) === 'v' && place) shown = ''
    })
    .on('text', (text, decode) => {
      if (shown !== null) shown += decode(text)
    })
    .on('closeTag', (tag) => {
      if (localName(tag) !== 'v' || !place || shown === null) return
      const [, letters = '', row = ''] = place
      found.push({ row: Number(row) - 1, column: columnOf(letters), shown })
      shown = null
    })
    .parse(xml)
  return found
}

function eachTag(
  xml: string,
  name: string,
  tell: (attributes: Record<string, string>) => void,
): void {
  new Parser()
    .on('openTag', (tag, attributes) => {
      if (localName(tag) === name) tell(attributes())
    })
    .parse(xml)
}

const localName = (tag: string): string => tag.slice(tag.indexOf(':') + 1)

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
