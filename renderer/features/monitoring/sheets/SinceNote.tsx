import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Touch } from '#shared/compare/ownerSheet/touchesSince'
import { dayOf, formatDay } from '#shared/lib/dates'

interface SinceNoteProps {
  readonly since: Touch
  readonly locale: string
}

/** Who changed something since a sheet was made, when and why. */
export function SinceNote({ since, locale }: SinceNoteProps) {
  const { t } = useTranslation('sheets')
  return (
    <>
      <Text size="xs" component="span" display="block">
        {t('sheets:result.since', {
          who: since.by || t('sheets:result.nobody'),
          day: formatDay(dayOf(new Date(since.at)), locale, 'short'),
        })}
      </Text>
      {since.why ? (
        <Text size="xs" component="span" display="block">
          {t('sheets:result.reason', { why: since.why })}
        </Text>
      ) : null}
    </>
  )
}
