import { Radio, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DraftTextarea } from '#renderer/components/DraftTextarea'
import { useChosen } from '#renderer/components/useChosen'
import { decideGap } from '#renderer/repositories/gaps'
import type { Gap } from '#shared/gap/deriveGaps'
import { gapDecisionSchema } from '#shared/gap/GapDecision'
import type { AssessmentId, PlanId } from '#shared/lib/ids'

interface GapChoiceProps {
  readonly planId: PlanId
  readonly assessmentId: AssessmentId
  readonly gap: Gap
}

const choices = gapDecisionSchema.shape.decision.unwrap().options

/** What is decided about a gap, and why. Both are written as they are set. */
export function GapChoice({ planId, assessmentId, gap }: GapChoiceProps) {
  const { t } = useTranslation('gaps')
  const factorId = gap.factor.id
  const [chosen, choose] = useChosen(gap.decision?.decision ?? null, (decision) =>
    decideGap(planId, assessmentId, factorId, { decision }),
  )
  return (
    <div>
      <h3>{t('gaps:detail.decision')}</h3>
      <Stack gap="sm">
        <Radio.Group
          aria-label={t('gaps:detail.decision')}
          value={chosen ?? 'undecided'}
          onChange={(value) => choose(choices.find((choice) => choice === value) ?? null)}
        >
          <Stack gap={8}>
            {[...choices, 'undecided' as const].map((choice) => (
              <Radio key={choice} value={choice} label={t(`common:decision.${choice}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <DraftTextarea
          label={t('gaps:detail.reason')}
          maxLength={10_000}
          stored={gap.decision?.reason ?? ''}
          save={(reason, group) => decideGap(planId, assessmentId, factorId, { reason }, group)}
        />
      </Stack>
    </div>
  )
}
