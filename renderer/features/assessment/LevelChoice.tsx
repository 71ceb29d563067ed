import { type KeyboardEvent, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { LevelShape } from '#renderer/components/LevelBadge'
import type { AnswerLevel } from '#shared/assessment/levels'
import classes from './LevelChoice.module.css'
import { levelKeys } from './levelKeys'

interface LevelChoiceProps {
  readonly label: string
  readonly level: AnswerLevel
  readonly onChoose: (level: AnswerLevel) => void
  /** Shows the digit that sets each level. */
  readonly withDigits?: boolean
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/**
 * The levels as a group of choices. Arrow keys move between them without choosing, since each choice is kept in the history;
 * Space or a click chooses.
 */
export function LevelChoice({ label, level, onChoose, withDigits = false }: LevelChoiceProps) {
  const { t } = useTranslation('common')
  const group = useRef<HTMLDivElement>(null)
  const labelId = useId()

  const move = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const choices = [...(group.current?.querySelectorAll('button') ?? [])]
    const at = choices.indexOf(document.activeElement as HTMLButtonElement)
    choices[(at + step + choices.length) % choices.length]?.focus()
  }

  return (
    <div>
      <div id={labelId} className={classes.label}>
        {label}
      </div>
      <div
        ref={group}
        className={classes.choices}
        role="radiogroup"
        aria-labelledby={labelId}
        onKeyDown={move}
      >
        {levelKeys.map(({ level: choice, digit }) => (
          // biome-ignore lint/a11y/useSemanticElements: a radio input would choose with every arrow key
          <button
            key={choice}
            type="button"
            role="radio"
            aria-checked={choice === level}
            tabIndex={choice === level ? 0 : -1}
            className={classes.choice}
            data-level={choice}
            onClick={() => onChoose(choice)}
            {...(withDigits ? { 'aria-keyshortcuts': digit } : {})}
          >
            <LevelShape level={choice} />
            <span>{t(`common:level.${choice}`)}</span>
            {withDigits ? (
              <span className={classes.digit} aria-hidden="true">
                {digit}
              </span>
            ) : null}
          </button>
        ))}
      </div>
    </div>
  )
}
