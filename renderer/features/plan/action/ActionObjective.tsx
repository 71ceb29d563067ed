import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ChosenSelect } from '#renderer/features/plan/ChosenSelect'
import { updateAction } from '#renderer/repositories/actions'
import { useRecords } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import type { Action } from '#shared/plan/Action'

interface ActionObjectiveProps {
  readonly planId: PlanId
  readonly action: Action
}

/** The change that an action leads to; not asked in a plan that has no objectives. */
export function ActionObjective({ planId, action }: ActionObjectiveProps) {
  const { t } = useTranslation('plan')
  const objectives = useRecords(planId, 'objectives')
  const choices = useMemo(
    () => [
      { value: null, label: t('plan:action.objectiveNone') },
      ...inOrder(objectives ?? []).map(({ id, title }) => ({
        value: id,
        label: title.trim() || t('objectives:untitled'),
      })),
    ],
    [objectives, t],
  )
  if (!objectives || objectives.length === 0) return null
  return (
    <ChosenSelect<Action['objectiveId']>
      label={t('plan:action.objective')}
      stored={action.objectiveId}
      save={(objectiveId, group) => updateAction(planId, action.id, { objectiveId }, group)}
      choices={choices}
    />
  )
}
