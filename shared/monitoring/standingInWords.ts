import { formatDay, formatNumber } from '#shared/lib/dates'
import type { Translate } from '#shared/messages/createTranslator'
import type { IndicatorStanding } from './indicatorStatus'
import type { Expected } from './valuePath'

/** Why an indicator stands as it does, in a sentence or two: the latest value, its day, and what was to be expected by then. */
export function standingInWords(
  t: Translate,
  { reason, latest, expected }: IndicatorStanding,
  unit: string,
  locale: string,
): string {
  const value = latest ? [formatNumber(latest.value, locale, 2), unit].join(' ').trim() : ''
  const day = latest ? formatDay(latest.on, locale) : ''
  return t(`common:statusReason.${reason}`, {
    value,
    day,
    expected: expected ? expectedInWords(t, expected, locale) : '',
  })
}

/** What is expected, in words: "at least 40", "at most 31", "between 40 and 60". */
export function expectedInWords(t: Translate, { from, upTo }: Expected, locale: string): string {
  const words = (value: number | null) => (value === null ? '' : formatNumber(value, locale, 2))
  if (from !== null && upTo !== null)
    return t('common:expected.between', { from: words(from), upTo: words(upTo) })
  return from !== null
    ? t('common:expected.atLeast', { from: words(from) })
    : t('common:expected.atMost', { upTo: words(upTo) })
}
