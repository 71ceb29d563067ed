import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Resource } from '#shared/plan/Action'
import { evaluationShare } from '#shared/plan/resourceTable'
import { sourceInWords } from '#shared/report/sourceInWords'
import classes from './resources.module.css'

interface EvaluationShareNoteProps {
  readonly resources: readonly Resource[]
  readonly money: (amount: number) => string
  readonly locale: string
}

/** How much of the money is set aside for finding out what worked, and why that matters (000:92). */
export function EvaluationShareNote({ resources, money, locale }: EvaluationShareNoteProps) {
  const { t } = useTranslation('resources')
  const { share, ...amounts } = evaluationShare(resources)
  if (share === null) return null
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  return (
    <section className={classes.note} aria-labelledby="evaluation-share">
      <Title order={2} size="h5" id="evaluation-share">
        {t('resources:evaluation')}
      </Title>
      <Text>
        {share > 0
          ? t('resources:evaluationShare', {
              amount: money(amounts.forEvaluation),
              money: money(amounts.money),
              share: percent.format(share),
            })
          : t('resources:evaluationNone', { money: money(amounts.money) })}{' '}
        {t('resources:evaluationWhy')}
      </Text>
      <Text size="sm" c="dimmed">
        {t('resources:evaluationSource', { source: sourceInWords(t, '000:92') })}
      </Text>
    </section>
  )
}
