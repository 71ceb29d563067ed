import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DraftTextarea } from '#renderer/components/DraftTextarea'
import { DraftTextInput } from '#renderer/components/DraftTextInput'
import { EditorSection } from '#renderer/components/EditorSection'
import { ChosenSelect } from '#renderer/features/plan/ChosenSelect'
import { OwnerSelect } from '#renderer/features/plan/OwnerSelect'
import classes from '#renderer/features/plan/plan.module.css'
import { type ActionFields, updateAction } from '#renderer/repositories/actions'
import { useOwners } from '#renderer/repositories/ownerNames'
import type { PlanId } from '#shared/lib/ids'
import type { Action } from '#shared/plan/Action'

interface ActionPeopleProps {
  readonly planId: PlanId
  readonly action: Action
}

/** For whom the action is, who answers for it, and who helps. */
export function ActionPeople({ planId, action }: ActionPeopleProps) {
  const { t } = useTranslation('plan')
  const owners = useOwners(planId)
  const save = (fields: ActionFields, group?: string) =>
    updateAction(planId, action.id, fields, group)
  return (
    <EditorSection title={t('plan:action.who')}>
      <div className={classes.twoFields}>
        <OwnerSelect
          planId={planId}
          label={t('plan:action.owner')}
          owners={owners}
          stored={action.ownerId}
          save={(ownerId, group) => save({ ownerId }, group)}
        />
        <OwnerSelect
          planId={planId}
          label={t('plan:action.deputy')}
          owners={owners}
          stored={action.deputyId}
          save={(deputyId, group) => save({ deputyId }, group)}
        />
      </div>
      {action.ownerId !== null && action.ownerId === action.deputyId ? (
        <Text size="sm" c="red" role="alert">
          {t('plan:action.ownDeputy')}
        </Text>
      ) : null}
      <div className={classes.twoFields}>
        <DraftTextInput
          label={t('plan:action.targetGroup')}
          placeholder={t('plan:action.targetGroupExample')}
          maxLength={500}
          stored={action.targetGroup}
          save={(value, group) => save({ targetGroup: value }, group)}
        />
        <ChosenSelect<Action['scope']>
          label={t('plan:action.scope')}
          stored={action.scope}
          save={(scope, group) => save({ scope }, group)}
          choices={[
            { value: null, label: t('plan:notChosen') },
            { value: 'general', label: t('common:scope.general') },
            { value: 'targeted', label: t('common:scope.targeted') },
          ]}
        />
      </div>
      <DraftTextarea
        label={t('plan:action.partners')}
        placeholder={t('plan:action.partnersExample')}
        maxLength={1000}
        minRows={1}
        stored={action.partners}
        save={(value, group) => save({ partners: value }, group)}
      />
    </EditorSection>
  )
}
