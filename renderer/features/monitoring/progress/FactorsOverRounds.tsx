import { Text } from '@mantine/core'
import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { usePlanLocale } from '#renderer/repositories/planLocale'
import { useRecords } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import { levelsOverRounds } from '#shared/plan/levelsOverRounds'
import { BenchmarkOverRounds } from './BenchmarkOverRounds'

/** How the factors of each benchmark stood from round to round. */
export function FactorsOverRounds({ planId }: { readonly planId: PlanId }) {
  const { t } = useTranslation('progress')
  const { locale } = usePlanLocale(planId)
  const planPacks = useRecords(planId, 'planPacks')
  const assessments = useRecords(planId, 'assessments')
  const answers = useDeferredValue(useRecords(planId, 'answers'))
  const factorJudgements = useRecords(planId, 'factorJudgements')
  const contextNotes = useRecords(planId, 'contextNotes')
  const gapDecisions = useRecords(planId, 'gapDecisions')
  const benchmarks = useMemo(
    () =>
      planPacks && assessments && answers && factorJudgements && contextNotes && gapDecisions
        ? levelsOverRounds({
            planPacks,
            assessments,
            answers,
            factorJudgements,
            contextNotes,
            gapDecisions,
          })
        : null,
    [planPacks, assessments, answers, factorJudgements, contextNotes, gapDecisions],
  )
  if (!benchmarks) return null
  if (benchmarks.length === 0) return <Text>{t('progress:factors.empty')}</Text>
  return benchmarks.map((over) => (
    <BenchmarkOverRounds key={over.benchmark.id} over={over} locale={locale} />
  ))
}
