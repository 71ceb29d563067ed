import type { TFunction } from 'i18next'
import type { Change } from '#shared/change/Change'
import { type CommandWords, commandInWords, namesIn } from '#shared/compare/changeInWords'
import type { HistoryWords } from '#shared/compare/fieldInWords'

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
