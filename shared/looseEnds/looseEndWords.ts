import { formatDay } from '#shared/lib/dates'
import type { Translate } from '#shared/messages/createTranslator'
import type { LooseEnd } from './LooseEnd'

/** What a loose end says in the language of the screen or the document. */
export interface LooseEndWords {
  readonly title: string
  readonly reason: string
  /** What it is about, to stand under the name of the rule; the whole title where that cannot be told apart. */
  readonly subject: string
}

/** The words of a loose end, its facts filled in; months (`2027-06`) and days are written out. */
export function looseEndWords(
  { rule, values }: Pick<LooseEnd, 'rule' | 'values'>,
  t: Translate,
  locale: string,
): LooseEndWords {
  const filled = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      name === 'month'
        ? monthInWords(String(value), locale)
        : name === 'day' && value
          ? formatDay(String(value), locale)
          : value || t('looseEnds:screen.untitled'),
    ]),
  )
  const title = t(`looseEnds:rule.${rule}.title`, filled)
  const name = t(`looseEnds:rule.${rule}.name`)
  return {
    title,
    reason: t(`looseEnds:rule.${rule}.reason`, filled),
    subject: title.startsWith(`${name}: `) ? title.slice(name.length + 2) : title,
  }
}

function monthInWords(month: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`))
}
