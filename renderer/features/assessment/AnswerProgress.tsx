import { Progress, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FactorStanding } from '#shared/gap/deriveGaps'
import classes from './AssessRound.module.css'

/** How many guide questions are answered, as a bar and in words. */
export function AnswerProgress({ standings }: { readonly standings: readonly FactorStanding[] }) {
  const { t } = useTranslation('assess')
  const count = standings.reduce((sum, { questions }) => sum + questions.length, 0)
  const open = standings.reduce((sum, { derived }) => sum + derived.counts['not-assessed'], 0)
  const done = count - open
  return (
    <div className={classes.progress}>
      <Text size="sm" role="status">
        {t('assess:progress.text', { done, count })}
      </Text>
      <Progress.Root size="md">
        <Progress.Section
          value={count === 0 ? 0 : (100 * done) / count}
          aria-label={t('assess:progress.label')}
        />
      </Progress.Root>
    </div>
  )
}
