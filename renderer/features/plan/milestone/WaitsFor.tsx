import { IconAlertTriangle, IconHourglass } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from '#renderer/features/plan/plan.module.css'
import { waitsInWords } from '#renderer/features/plan/timeline/timelineWords'
import type { Waits } from './waits'

interface WaitsForProps {
  readonly waits: Waits
  readonly locale: string
}

/** Says what a milestone waits for, and whether that can hold: shape and words. */
export function WaitsFor({ waits, locale }: WaitsForProps) {
  const { t } = useTranslation('dependency')
  const words = waitsInWords(waits, t, locale)
  const { conflict } = waits
  const Shape = conflict ? IconAlertTriangle : IconHourglass
  return (
    <span className={conflict ? classes.late : classes.quiet} title={words}>
      <Shape size={16} aria-hidden="true" className={classes.shape} />
      <span className={classes.oneLine}>{words}</span>
    </span>
  )
}
