import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Waits } from '#renderer/features/plan/milestone/waits'
import classes from '#renderer/features/plan/plan.module.css'
import type { MilestoneId } from '#shared/lib/ids'

/** How many milestones wait for something in a way that cannot hold. */
export function ConflictCount({ waits }: { readonly waits: ReadonlyMap<MilestoneId, Waits> }) {
  const { t } = useTranslation('timeline')
  const count = [...waits.values()].filter(({ conflict }) => conflict !== null).length
  if (count === 0) return null
  return (
    <span className={classes.late}>
      <IconAlertTriangle size={16} aria-hidden="true" />
      {t('timeline:conflicts', { count })}
    </span>
  )
}
