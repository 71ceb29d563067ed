import type { TFunction } from 'i18next'
import type { Change } from '#shared/change/Change'
import {
  type CommandWords,
  commandInWords,
  editInWords,
  namesIn,
} from '#shared/compare/changeInWords'
import type { HistoryWords } from '#shared/compare/fieldInWords'
import { changedEdit } from './historyRows'

/** A moment by the clock of this computer: "18 Jun 2026, 16:00". */
export function momentInWords(at: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  )
}

/** A step as one line: "Due date of a milestone moved: Audit of technical jobs delivered and 2 more". */
export function stepInWords(
  change: Change,
  words: HistoryWords & CommandWords,
  t: TFunction,
): string {
  const command = commandInWords(change, words)
  const [first, second, ...rest] = namesIn(change, words)
  if (!first) return command
  const names =
    second === undefined
      ? first
      : rest.length === 0
        ? new Intl.ListFormat(words.locale).format([first, second])
        : t('history:step.more', { names: `${first}, ${second}`, count: rest.length })
  return t('history:step.records', { command, records: names })
}

/** What a step changed first, as one line: "Due on: 30 June 2026 → 30 September 2026 · Status: Planned → Under way". */
export function fieldsInWords(change: Change, words: HistoryWords, t: TFunction): string {
  const edit = changedEdit(change)
  if (!edit) return ''
  return editInWords(edit, words)
    .fields.slice(0, 3)
    .map(({ field, label, from, to }) =>
      [
        t('history:step.field', { label }),
        field === 'order' ? to : t('history:step.fromTo', { from, to }),
      ].join(' '),
    )
    .join(' · ')
}
