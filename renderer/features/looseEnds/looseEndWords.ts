import type { TFunction } from 'i18next'
import type { LooseEnd } from '#shared/looseEnds/LooseEnd'

/** What a loose end says in the language of the screen. */
export interface LooseEndWords {
  readonly title: string
  readonly reason: string
}

/** The words of a loose end, its facts filled in; a month (`2027-06`) is written out. */
export function looseEndWords(
  { rule, values }: LooseEnd,
  t: TFunction,
  locale: string,
): LooseEndWords {
  const filled = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      name === 'month'
        ? monthInWords(String(value), locale)
        : value || t('looseEnds:screen.untitled'),
    ]),
  )
  return {
    title: t(`looseEnds:rule.${rule}.title`, filled),
    reason: t(`looseEnds:rule.${rule}.reason`, filled),
  }
}

function monthInWords(month: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`))
}
