import { IconAlertTriangle, IconHourglass } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '#shared/lib/dates'
import classes from './plan.module.css'
import type { Waits } from './waits'

interface WaitsForProps {
  readonly waits: Waits
  readonly locale: string
}

/** Says what a milestone waits for, and whether that can hold: shape and words. */
export function WaitsFor({ waits: { count, on, conflict }, locale }: WaitsForProps) {
  const { t } = useTranslation('dependency')
  const title = on.title.trim() || t('plan:milestone.untitled')
  const words = conflict
    ? t(`dependency:conflict.${conflict}`, {
        title,
        day: on.dueOn ? formatDay(on.dueOn, locale, 'short') : t('dependency:noDay'),
      })
    : t('dependency:waitsFor', { count, title, others: count - 1 })
  const Shape = conflict ? IconAlertTriangle : IconHourglass
  return (
    <span className={conflict ? classes.late : classes.quiet} title={words}>
      <Shape size={16} aria-hidden="true" className={classes.shape} />
      <span className={classes.oneLine}>{words}</span>
    </span>
  )
}
