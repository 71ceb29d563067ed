import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAvailablePacks } from '#renderer/repositories/availablePacks'
import { usePlanRecords } from '#renderer/repositories/records'
import { useRounds } from '#renderer/repositories/rounds'
import type { PlanId } from '#shared/lib/ids'
import { AddBenchmark } from './AddBenchmark'
import classes from './CityScreen.module.css'
import { PlanBenchmark } from './PlanBenchmark'
import { Section } from './Section'

/** The benchmarks that the plan stands on, each with its round of assessment; and what more there is to measure the city against. */
export function PlanBenchmarks({ planId }: { readonly planId: PlanId }) {
  const { t } = useTranslation('city')
  const rounds = useRounds(planId)
  const records = usePlanRecords(planId)
  const available = useAvailablePacks()
  if (!rounds || !records) return null
  const others = available?.benchmarks.filter(
    ({ id }) => !records.planPacks.some(({ content }) => content.id === id),
  )
  return (
    <Section title={t('city:benchmarks.title')} lead={t('city:benchmarks.lead')}>
      {rounds.length === 0 ? <Text mt="sm">{t('city:benchmarks.none')}</Text> : null}
      <div className={classes.benchmarks}>
        {rounds.map((round) => {
          const { id, version } = round.benchmark
          return (
            <PlanBenchmark
              key={round.assessment.id}
              planId={planId}
              round={round}
              records={records}
              whole={available?.benchmarks.find(
                (benchmark) => benchmark.id === id && benchmark.version === version,
              )}
            />
          )
        })}
      </div>
      {others && others.length > 0 ? <AddBenchmark planId={planId} benchmarks={others} /> : null}
    </Section>
  )
}
