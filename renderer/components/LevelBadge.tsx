import {
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleHalf2,
  IconCircleX,
  IconSquareMinus,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { AnswerLevel } from '#shared/assessment/levels'
import classes from './WordBadge.module.css'

// A shape of its own for each level, so that nothing hangs on colour.
const shapes = {
  met: IconCircleCheckFilled,
  partly: IconCircleHalf2,
  'not-met': IconCircleX,
  'not-our-competence': IconSquareMinus,
  'not-assessed': IconCircleDashed,
} as const

interface LevelBadgeProps {
  readonly level: AnswerLevel
}

/** A level as colour, shape and word. */
export function LevelBadge({ level }: LevelBadgeProps) {
  const { t } = useTranslation('common')
  const Shape = shapes[level]
  return (
    <span className={classes.badge} data-tone={level}>
      <Shape size={18} aria-hidden="true" />
      {t(`common:level.${level}`)}
    </span>
  )
}

/** The shape of a level alone, to stand beside its word. */
export function LevelShape({ level, size = 18 }: LevelBadgeProps & { readonly size?: number }) {
  const Shape = shapes[level]
  return <Shape className={classes.shape} data-tone={level} size={size} aria-hidden="true" />
}
