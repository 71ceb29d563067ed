import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from '#renderer/features/plan/plan.module.css'
import type { EarlierValue } from '#shared/change/valueHistory'
import { dayOf, formatDay } from '#shared/lib/dates'

interface EarlierValuesProps {
  /** Newest first. */
  readonly earlier: readonly EarlierValue[]
  readonly locale: string
  readonly inWords: (values: Readonly<Record<string, unknown>>) => string
}

/** What stood before, until when, who changed it and why: old values stay visible (field: 3.1). */
export function EarlierValues({ earlier, locale, inWords }: EarlierValuesProps) {
  const { t } = useTranslation('plan')
  if (earlier.length === 0) return null
  return (
    <ul className={classes.earlier} aria-label={t('plan:frozen.earlierLabel')}>
      {earlier.map(({ fields, at, by, why }) => (
        <li key={at}>
          <Text size="sm" c="dimmed">
            {[
              t('plan:frozen.earlier', {
                values: inWords(fields),
                day: formatDay(dayOf(new Date(at)), locale),
              }),
              ...(by ? [t('plan:frozen.changedBy', { by })] : []),
              ...(why ? [t('plan:frozen.because', { why })] : []),
            ].join(' ')}
          </Text>
        </li>
      ))}
    </ul>
  )
}
