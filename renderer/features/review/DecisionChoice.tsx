import {
  IconArrowRight,
  IconBan,
  IconCalendarEvent,
  IconDots,
  IconLifebuoy,
  IconUserShare,
} from '@tabler/icons-react'
import { type KeyboardEvent, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewItem } from '#shared/review/Review'
import { digitOf } from './decisionKeys'
import classes from './review.module.css'

type Chosen = NonNullable<ReviewItem['decision']>

const shapes = {
  'go-on': IconArrowRight,
  'new-date': IconCalendarEvent,
  'new-owner': IconUserShare,
  support: IconLifebuoy,
  drop: IconBan,
  other: IconDots,
} as const

interface DecisionChoiceProps {
  readonly open: readonly Chosen[]
  readonly decision: ReviewItem['decision']
  readonly onChoose: (decision: Chosen) => void
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
}

/**
 * The decisions open to an item, each with the digit that sets it. Arrow keys move between them without choosing, since each choice
 * is written into the plan; Space or a click chooses.
 */
export function DecisionChoice({ open, decision, onChoose }: DecisionChoiceProps) {
  const { t } = useTranslation('review')
  const group = useRef<HTMLDivElement>(null)
  const labelId = useId()
  const reachable = decision && open.includes(decision) ? decision : open[0]
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    event.stopPropagation()
    const choices = [...(group.current?.querySelectorAll('button') ?? [])]
    const at = choices.indexOf(document.activeElement as HTMLButtonElement)
    choices[(at + step + choices.length) % choices.length]?.focus()
  }
  return (
    <div>
      <div id={labelId} className={classes.label}>
        {t('review:item.decision')}
      </div>
      <div
        ref={group}
        className={classes.choices}
        role="radiogroup"
        aria-labelledby={labelId}
        onKeyDown={move}
      >
        {open.map((choice) => {
          const Shape = shapes[choice]
          return (
            // biome-ignore lint/a11y/useSemanticElements: a radio input would choose with every arrow key
            <button
              key={choice}
              type="button"
              role="radio"
              aria-checked={choice === decision}
              aria-keyshortcuts={digitOf(choice)}
              tabIndex={choice === reachable ? 0 : -1}
              className={classes.choice}
              onClick={() => onChoose(choice)}
            >
              <Shape size={20} aria-hidden="true" />
              <span>{t(`review:decision.${choice}`)}</span>
              <span className={classes.digit} aria-hidden="true">
                {digitOf(choice)}
              </span>
            </button>
          )
        })}
      </div>
    </div>
  )
}
