import type { MilestoneId } from '#shared/lib/ids'
import { sheetKeys } from '#shared/monitoring/sheetMark'
import { type AnswerWords, plainWord } from './answerWords'
import type { FoundRow } from './findTables'
import { type AnswerReading, readAnswerDay } from './readAnswerDay'
import { noteIn } from './readNote'
import type { MilestoneAnswer, SheetFault } from './SheetAnswers'

const keys = sheetKeys.milestone
const longestNote = 10_000

/** Reads what an owner wrote of a milestone. */
export function readMilestoneRow(
  row: FoundRow,
  milestoneId: MilestoneId,
  reading: AnswerReading,
  words: AnswerWords,
): { readonly answer: MilestoneAnswer; readonly faults: readonly SheetFault[] } {
  const faults: SheetFault[] = []
  const wrong = (key: string, code: SheetFault['code']) => {
    faults.push(row.fault(key, code, row.cell(key)))
    return {}
  }
  const dayIn = (key: string) => {
    const cell = row.cell(key)
    return cell === null ? null : readAnswerDay(cell, reading)
  }
  const statusIn = (): Pick<MilestoneAnswer, 'status'> => {
    const cell = row.cell(keys.status)
    if (cell === null) return {}
    const status = words.statuses.get(plainWord(String(cell)))
    return status ? { status } : wrong(keys.status, 'notStatus')
  }
  const reachedIn = (): Pick<MilestoneAnswer, 'reachedOn'> => {
    const days = dayIn(keys.reachedOn)
    if (!days) return {}
    if (days.length === 0) {
      wrong(keys.reachedOn, 'notDay')
      return { reachedOn: [] }
    }
    // Of two readings, one that lies ahead cannot be meant.
    const past = days.filter((day) => day <= reading.today)
    if (past.length === 0) wrong(keys.reachedOn, 'dayAhead')
    return { reachedOn: past }
  }
  const wishIn = (): Pick<MilestoneAnswer, 'dueOn'> => {
    const days = dayIn(keys.dueOn)
    if (!days) return {}
    return days.length > 0 ? { dueOn: days } : wrong(keys.dueOn, 'notDay')
  }
  const noteSaid = (): Pick<MilestoneAnswer, 'note'> => {
    const note = noteIn(row.cell(keys.note))
    return note.length > longestNote ? wrong(keys.note, 'tooLong') : { note }
  }
  return {
    answer: { milestoneId, ...statusIn(), ...reachedIn(), ...wishIn(), ...noteSaid() },
    faults,
  }
}
