import { Button, Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { removeRound } from '#renderer/repositories/assessmentRounds'
import { usePlanLocale } from '#renderer/repositories/planLocale'
import type { Assessment } from '#shared/assessment/Assessment'
import { formatDay } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import type { Failure } from '#shared/lib/result'
import classes from './CityScreen.module.css'
import { NewRound } from './NewRound'

interface BenchmarkRoundsProps {
  readonly planId: PlanId
  readonly benchmark: string
  /** The rounds against one benchmark, latest first. */
  readonly rounds: readonly Assessment[]
}

/** The rounds of a benchmark: which one counts, which came before, and the way to a new one. */
export function BenchmarkRounds({ planId, benchmark, rounds }: BenchmarkRoundsProps) {
  const { t } = useTranslation('city')
  const { locale } = usePlanLocale(planId)
  const [adding, setAdding] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [latest, ...earlier] = rounds
  if (!latest) return null
  const said = ({ kind, startedOn }: Assessment) =>
    t('city:rounds.of', {
      kind: t(`common:assessmentKind.${kind}`),
      day: formatDay(startedOn, locale),
    })
  return (
    <div>
      <Title order={4} size="h5">
        {t('city:rounds.title')}
      </Title>
      <ul className={classes.rounds}>
        <li>{t('city:rounds.counts', { round: said(latest) })}</li>
        {earlier.map((round) => (
          <li key={round.id}>{said(round)}</li>
        ))}
      </ul>
      {failure ? <FailureAlert failure={failure} /> : null}
      {adding ? (
        <NewRound planId={planId} latest={latest} onClose={() => setAdding(false)} />
      ) : (
        <Group gap="xs">
          <Button
            variant="default"
            aria-label={t('city:rounds.startNamed', { benchmark })}
            onClick={() => setAdding(true)}
          >
            {t('city:rounds.start')}
          </Button>
          {earlier.length > 0 ? (
            <Button
              variant="subtle"
              aria-label={t('city:rounds.removeNamed', { round: said(latest), benchmark })}
              onClick={() =>
                void removeRound(planId, latest.id).then((done) =>
                  setFailure(done.ok ? null : done.failure),
                )
              }
            >
              {t('city:rounds.remove')}
            </Button>
          ) : null}
        </Group>
      )}
      {earlier.length === 0 && !adding ? (
        <Text size="sm" c="dimmed" mt={4}>
          {t('city:rounds.why')}
        </Text>
      ) : null}
    </div>
  )
}
