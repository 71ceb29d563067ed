import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './plan.module.css'

/** How many milestones are late: shape, number and word. */
export function LateMark({ count }: { readonly count: number }) {
  const { t } = useTranslation('plan')
  return (
    <span className={classes.late}>
      <IconAlertTriangle size={16} aria-hidden="true" />
      {t('plan:late', { count })}
    </span>
  )
}
