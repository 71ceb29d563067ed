import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { useToday } from '#renderer/components/useToday'
import { startRound } from '#renderer/repositories/assessmentRounds'
import type { Assessment } from '#shared/assessment/Assessment'
import { isDay } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import type { Failure } from '#shared/lib/result'

interface NewRoundProps {
  readonly planId: PlanId
  readonly latest: Assessment
  readonly onClose: () => void
}

/** When a new round begins and who takes part; it starts with what was said in the last one. */
export function NewRound({ planId, latest, onClose }: NewRoundProps) {
  const { t } = useTranslation('city')
  const [startedOn, setStartedOn] = useState(useToday())
  const [participants, setParticipants] = useState(latest.participants)
  const [failure, setFailure] = useState<Failure | null>(null)
  const start = async (event: FormEvent) => {
    event.preventDefault()
    const done = await startRound(planId, latest.id, { startedOn, participants })
    if (done.ok) onClose()
    else setFailure(done.failure)
  }
  return (
    <form onSubmit={(event) => void start(event)}>
      <Stack gap="sm" maw={640}>
        <Text size="sm">{t('city:rounds.how')}</Text>
        <TextInput
          type="date"
          required
          label={t('city:assessment.startedOn')}
          value={startedOn}
          onChange={(event) => setStartedOn(event.currentTarget.value)}
        />
        <Textarea
          autosize
          label={t('city:assessment.participants')}
          description={t('city:assessment.participantsHint')}
          maxLength={1000}
          value={participants}
          onChange={(event) => setParticipants(event.currentTarget.value)}
        />
        {failure ? <FailureAlert failure={failure} /> : null}
        <Group gap="xs">
          <Button type="submit" disabled={!isDay(startedOn)}>
            {t('city:rounds.begin')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common:button.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
