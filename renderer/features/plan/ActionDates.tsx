import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DayField } from '#renderer/components/DayField'
import { type ActionFields, updateAction } from '#renderer/repositories/actions'
import type { PlanId } from '#shared/lib/ids'
import type { Action } from '#shared/plan/Action'
import classes from './plan.module.css'

interface ActionDatesProps {
  readonly planId: PlanId
  readonly action: Action
  readonly locale: string
}

/** When an action starts and ends. */
export function ActionDates({ planId, action, locale }: ActionDatesProps) {
  const { t } = useTranslation('plan')
  const save = (fields: ActionFields, group?: string) =>
    updateAction(planId, action.id, fields, group)
  return (
    <>
      <div className={classes.twoFields}>
        <DayField
          label={t('plan:action.startsOn')}
          stored={action.startsOn}
          save={(value, group) => save({ startsOn: value }, group)}
          locale={locale}
          edge="start"
        />
        <DayField
          label={t('plan:action.endsOn')}
          stored={action.endsOn}
          save={(value, group) => save({ endsOn: value }, group)}
          locale={locale}
          edge="end"
        />
      </div>
      {action.startsOn && action.endsOn && action.endsOn < action.startsOn ? (
        <Text size="sm" c="red" role="alert">
          {t('plan:action.endsBeforeStart')}
        </Text>
      ) : null}
    </>
  )
}
