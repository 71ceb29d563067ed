import { List } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { GoneAnswer } from '#shared/compare/ownerSheet/compareAnswers'
import { Caution } from './Caution'
import { SinceNote } from './SinceNote'

interface GoneAnswersProps {
  readonly gone: readonly GoneAnswer[]
  readonly locale: string
}

/** Answers to what was deleted since the sheet was made: they cannot be taken, but nobody should miss them. */
export function GoneAnswers({ gone, locale }: GoneAnswersProps) {
  const { t } = useTranslation('sheets')
  return (
    <Caution title={t('sheets:result.goneTitle')}>
      <List size="sm">
        {gone.map(({ id, title, since }) => (
          <List.Item key={id}>
            {title ? t('sheets:result.goneOne', { title }) : t('sheets:result.goneUnknown')}
            {since ? <SinceNote since={since} locale={locale} /> : null}
          </List.Item>
        ))}
      </List>
    </Caution>
  )
}
