import { Button, Group, Stack } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { GrowingTextarea } from '#renderer/components/GrowingTextarea'
import { judgeFactor } from '#renderer/repositories/assessments'
import type { FactorStanding } from '#shared/gap/deriveGaps'
import type { AssessmentId, PlanId } from '#shared/lib/ids'
import type { Failure } from '#shared/lib/result'
import { LevelChoice } from './LevelChoice'

interface JudgementFormProps {
  readonly planId: PlanId
  readonly assessmentId: AssessmentId
  readonly standing: FactorStanding
  readonly onClose: () => void
}

/** Sets another level for a factor than its answers give. It needs its reason, so nothing is written before "Save". */
export function JudgementForm({ planId, assessmentId, standing, onClose }: JudgementFormProps) {
  const { t } = useTranslation('assess')
  const [level, setLevel] = useState(standing.level)
  const [reason, setReason] = useState(standing.judgement?.reason ?? '')
  const [tried, setTried] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const reasonMissing = reason.trim() === ''

  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus(), [])

  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (reasonMissing) return
    const outcome = await judgeFactor(
      planId,
      assessmentId,
      standing.factor.id,
      level,
      reason.trim(),
    )
    if (outcome.ok) onClose()
    else setFailure(outcome.failure)
  }

  return (
    <form
      ref={form}
      noValidate
      aria-label={t('assess:judge.title')}
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <Stack gap="sm">
        <LevelChoice label={t('assess:judge.level')} level={level} onChoose={setLevel} />
        <GrowingTextarea
          required
          minRows={2}
          label={t('assess:judge.reason')}
          description={t('assess:judge.reasonHelp')}
          value={reason}
          maxLength={10_000}
          error={tried && reasonMissing ? t('assess:judge.reasonMissing') : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {failure ? <FailureAlert failure={failure} /> : null}
        <Group gap="xs">
          <Button type="submit">{t('assess:judge.save')}</Button>
          <Button variant="default" onClick={onClose}>
            {t('common:button.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
