import { parseNumber } from '#shared/lib/parseNumber'
import { type AskedRow, sheetKeys } from '#shared/monitoring/sheetMark'
import { type AnswerWords, plainWord } from './answerWords'
import type { FoundRow } from './findTables'
import type { AnswerReading } from './readAnswerDay'
import { noteIn } from './readNote'
import type { SheetFault, ValueAnswer } from './SheetAnswers'

const keys = sheetKeys.value
const longestNote = 1_000
const largest = 1e15

/** What a cell for a number says: nothing, that it is not known, or the number. */
type Given = number | 'unknown' | null

/** Reads what an owner wrote of an indicator's value; null where that is nothing. */
export function readValueRow(
  row: FoundRow,
  about: Extract<AskedRow, { table: 'value' }>,
  { locale }: Pick<AnswerReading, 'locale'>,
  words: AnswerWords,
): { readonly answer: ValueAnswer | null; readonly faults: readonly SheetFault[] } {
  const faults: SheetFault[] = []
  const wrong = (key: string, code: SheetFault['code']): null => {
    faults.push(row.fault(key, code, row.cell(key)))
    return null
  }
  const numberIn = (key: string): Given => {
    const cell = row.cell(key)
    if (cell === null) return null
    if (typeof cell === 'string' && words.unknown.has(plainWord(cell))) return 'unknown'
    const parsed = typeof cell === 'number' ? cell : numberOf(cell, locale)
    if (parsed === null) return wrong(key, 'notNumber')
    return Math.abs(parsed) > largest ? wrong(key, 'numberTooLarge') : parsed
  }
  const value = numberIn(keys.value)
  const numerator = numberIn(keys.numerator)
  const denominator = numberIn(keys.denominator)
  const compared = numberIn(keys.comparedValue)
  const qualityCell = row.cell(keys.quality)
  const quality =
    qualityCell === null ? undefined : words.qualities.get(plainWord(String(qualityCell)))
  if (qualityCell !== null && !quality) wrong(keys.quality, 'notQuality')
  const note = noteIn(row.cell(keys.note))
  if (note.length > longestNote) wrong(keys.note, 'tooLong')
  // A number that could not be read is said of its own cell.
  if (faults.length === 0 && (typeof numerator === 'number') !== (typeof denominator === 'number'))
    wrong(typeof numerator === 'number' ? keys.denominator : keys.numerator, 'halfShare')
  const hasValue = [value, numerator, denominator, compared].some((each) => each !== null)
  if (faults.length > 0 || (!hasValue && note === '')) return { answer: null, faults }
  const isShare = typeof numerator === 'number' && typeof denominator === 'number'
  return {
    answer: {
      indicatorId: about.id,
      on: about.on,
      isNoteOnly: !hasValue,
      parts: {
        // Where both numbers of a share are there, the value is worked out from them.
        value: isShare ? null : known(value),
        numerator: known(numerator),
        denominator: known(denominator),
        comparedValue: known(compared),
        quality: quality ?? 'sound',
        note: note.replace(/\n+/g, ' '),
      },
    },
    faults,
  }
}

const known = (given: Given): number | null => (typeof given === 'number' ? given : null)

function numberOf(text: string, locale: string): number | null {
  const parsed = parseNumber(text, locale)
  return parsed.kind === 'number' ? parsed.value : null
}
