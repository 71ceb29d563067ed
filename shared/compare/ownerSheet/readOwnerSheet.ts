import { markSheetName } from '#shared/lib/formSheet'
import type { IndicatorId, MilestoneId, PlanId, SheetRequestId } from '#shared/lib/ids'
import { fail } from '#shared/lib/result'
import {
  type AskedRow,
  readMark,
  rowKey,
  rowKeyReader,
  sheetKeys,
} from '#shared/monitoring/sheetMark'
import { type AnswerWords, plainWord } from './answerWords'
import { type FoundRow, findTables } from './findTables'
import type { AnswerReading } from './readAnswerDay'
import { readMilestoneRow } from './readMilestoneRow'
import { readValueRow } from './readValueRow'
import type {
  FilledSheet,
  MilestoneAnswer,
  SheetFault,
  SheetReading,
  ValueAnswer,
} from './SheetAnswers'

/** A file as it came back. */
export interface FilledFile {
  readonly fileName: string
  readonly kind: 'excel' | 'word'
  readonly sheets: readonly FilledSheet[]
}

/** What the reader of a sheet knows of the plan. */
export interface SheetExpectation extends AnswerReading {
  readonly planId: PlanId
  /** Revision of the plan as it stands. */
  readonly revision: number
  readonly words: AnswerWords
  /** What a request asked for; of one that the plan does not know any more, all that the plan holds. */
  readonly askedIn: (requestId: SheetRequestId) => {
    readonly milestoneIds: readonly MilestoneId[]
    readonly indicatorIds: readonly IndicatorId[]
    readonly isKnown: boolean
  }
}

/**
 * Reads the answers out of a filled sheet. A file that is not ours, belongs to another plan, or was changed where it must stay as it
 * is, is refused as a whole; an answer that cannot be understood is listed, and the others stand. Nothing is guessed.
 */
export function readOwnerSheet(file: FilledFile, expected: SheetExpectation): SheetReading {
  const mark = readMark(markTexts(file.sheets))
  const refused = (code: string, faults: readonly SheetFault[] = []): SheetReading => ({
    is: 'refused',
    ...failureOf(code, file.fileName),
    faults,
  })
  if (typeof mark === 'string') return refused(`form.${mark}`)
  if (mark.planId !== expected.planId) return refused('form.otherPlan')
  if (mark.revision > expected.revision) return refused('form.laterThanPlan')
  const sheets = file.kind === 'word' ? withoutPrompts(file.sheets, expected.words) : file.sheets
  const { tables, faults } = findTables(sheets, placeOf(file.kind))
  if (tables.length === 0) return refused('form.foreign')
  const damage = [...faults]
  const asked = expected.askedIn(mark.requestId)
  const rowOf = rowKeyReader(asked)
  const read = new Map<string, { answer: Answer; print: string }>()
  const unclear: SheetFault[] = []
  for (const { table, columns, rows, missing } of tables) {
    const lacking = requiredKeys[table].filter((key) => !columns.has(key))
    damage.push(...lacking.map(missing))
    if (lacking.length > 0) continue
    for (const row of rows) {
      const about = typeof row.key === 'string' ? rowOf(row.key) : null
      if (about?.table !== table) {
        if (says(row, table)) damage.push(row.fault(sheetKeys[table].row, 'rowUnknown', row.key))
        continue
      }
      const { answer, faults: wrong } = answerOf(row, about, expected)
      const key = rowKey(about)
      const known = read.get(key)
      const print = JSON.stringify([answer, wrong.map(({ found }) => found)])
      if (!known) {
        read.set(key, { answer, print })
        unclear.push(...wrong)
      } else if (known.print !== print)
        damage.push(row.fault(sheetKeys[table].row, 'rowTwice', row.key))
    }
  }
  if (damage.length > 0) return refused('form.damaged', damage)
  const answers = [...read.values()].map(({ answer }) => answer)
  return {
    is: 'read',
    mark,
    milestones: answers.flatMap((answer) => (answer && 'milestoneId' in answer ? [answer] : [])),
    values: answers.flatMap((answer) => (answer && 'indicatorId' in answer ? [answer] : [])),
    faults: unclear,
    missing: asked.isKnown
      ? Math.max(0, asked.milestoneIds.length + asked.indicatorIds.length - read.size)
      : 0,
  }
}

type Answer = MilestoneAnswer | ValueAnswer | null

function answerOf(
  row: FoundRow,
  about: AskedRow,
  expected: SheetExpectation,
): { readonly answer: Answer; readonly faults: readonly SheetFault[] } {
  return about.table === 'milestone'
    ? readMilestoneRow(row, about.id, expected, expected.words)
    : readValueRow(row, about, expected, expected.words)
}

const { milestone, value } = sheetKeys
const answerKeys = {
  milestone: [milestone.status, milestone.reachedOn, milestone.dueOn, milestone.note],
  value: [
    value.value,
    value.numerator,
    value.denominator,
    value.comparedValue,
    value.quality,
    value.note,
  ],
} as const
/** Without these columns a sheet has been cut. */
const requiredKeys = {
  milestone: answerKeys.milestone,
  value: [value.value, value.quality, value.note],
} as const

const says = (row: FoundRow, table: keyof typeof answerKeys): boolean =>
  row.key !== null || answerKeys[table].some((key) => row.cell(key) !== null)

function markTexts(sheets: readonly FilledSheet[]): ReadonlyMap<string, string> {
  const hidden = sheets.find(({ name }) => name === markSheetName)
  return new Map(
    (hidden?.rows ?? []).flatMap(([key, text]) =>
      typeof key === 'string' && key.startsWith('cg:') ? [[key, String(text ?? '')]] : [],
    ),
  )
}

/** A program that knows no fields to fill in takes their prompts for words. */
function withoutPrompts(sheets: readonly FilledSheet[], { prompts }: AnswerWords): FilledSheet[] {
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' && prompts.has(plainWord(cell)) ? null : cell)),
    ),
  }))
}

function failureOf(code: string, file: string) {
  return { failure: fail(code, { file }).failure }
}

/** Columns by letter as Excel has them, or by number; of a table in Word, the first column is not seen. */
function placeOf(kind: FilledFile['kind']): (column: number) => string {
  if (kind === 'word') return (column) => String(Math.max(1, column))
  return (column) => {
    let letters = ''
    for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
      letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
    return letters
  }
}
