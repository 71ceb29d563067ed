import { Button } from '@mantine/core'
import { type KeyboardEvent, memo, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RichTextField } from '#renderer/components/RichTextField'
import { takesText } from '#renderer/components/takesText'
import { setAnswerReasoning } from '#renderer/repositories/assessments'
import type { Answer } from '#shared/assessment/Answer'
import type { AnswerLevel } from '#shared/assessment/levels'
import type { AssessmentId, PlanId } from '#shared/lib/ids'
import type { ContextFactor, GuideQuestion } from '#shared/template/Benchmark'
import { ContextChoice } from './ContextChoice'
import { EvidenceList } from './EvidenceList'
import { LevelChoice } from './LevelChoice'
import { LevelHistory } from './LevelHistory'
import { levelOfKey } from './levelKeys'
import classes from './QuestionCard.module.css'
import { SameAnswer } from './SameAnswer'
import type { LevelChange, LevelOutcome } from './useLevelSetting'
import { WhyChanged } from './WhyChanged'

/** What a card tells the list it stands in. One object for all cards, the same at every drawing. */
export interface CardEvents {
  /** The keyboard or the pointer came into the card. */
  readonly onEnter: (questionId: string) => void
  readonly onMove: (questionId: string, step: 1 | -1) => void
  readonly onChoose: (questionId: string, level: AnswerLevel, by: 'key' | 'pointer') => LevelOutcome
  readonly onStay: () => void
  readonly onType: (why: string) => void
  readonly onDone: (questionId: string) => void
  readonly onLeave: (change: LevelChange) => void
  readonly onCancel: () => void
}

interface QuestionCardProps {
  readonly planId: PlanId
  readonly assessmentId: AssessmentId
  readonly question: GuideQuestion
  readonly answer: Answer | null
  readonly contextFactors: readonly ContextFactor[]
  readonly inFocus: boolean
  /** The changed level that waits for its reason, where it is this card's. */
  readonly asking: LevelChange | null
  /** Whether the reason's field takes the keyboard. */
  readonly askingByKey: boolean
  readonly events: CardEvents
}

const none: readonly [] = []

/** The id of a card's element in the page. */
export function cardElementId(questionId: string): string {
  return `question-${questionId.replaceAll('.', '-')}`
}

/** A guide question with what the city says to it. A digit sets the level while no text field has the keyboard. */
export const QuestionCard = memo(function QuestionCard(props: QuestionCardProps) {
  const { planId, assessmentId, question, answer, contextFactors, inFocus } = props
  const { asking, askingByKey, events } = props
  const { t } = useTranslation('assess')
  const card = useRef<HTMLElement>(null)
  const reasoning = useRef<HTMLDivElement>(null)
  const [historyOpen, setHistoryOpen] = useState(false)
  const titleId = useId()
  const { id } = question
  // Shown at once, while it is being written; what is stored counts again as soon as it moves.
  const [written, setWritten] = useState<{ level: AnswerLevel; over: Answer | null } | null>(null)
  if (written && written.over !== answer) setWritten(null)
  const level = asking?.to ?? written?.level ?? answer?.level ?? 'not-assessed'
  const asked = useRef(false)
  useEffect(() => {
    // The field that went away with the waiting had the keyboard.
    const lost = asked.current && !asking && document.activeElement === document.body
    if (lost && inFocus) card.current?.focus()
    asked.current = asking !== null
  }, [asking, inFocus])
  const choose = (chosen: AnswerLevel, by: 'key' | 'pointer') => {
    const outcome = events.onChoose(id, chosen, by)
    if (outcome === 'written') setWritten({ level: chosen, over: answer })
  }

  // On the way down: the editor is gone from the page before the key comes up again.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const target = event.target as Element
    const inEditorsForm = reasoning.current?.contains(target) && target.matches('input')
    if (event.key !== 'Escape' || target === card.current || inEditorsForm) return
    if (!card.current?.contains(target)) return
    // After the editor has drawn its text again, which takes the keyboard back first.
    requestAnimationFrame(() => requestAnimationFrame(() => card.current?.focus()))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as Element
    // A window opened from the card is its child in React but not in the page.
    if (!card.current?.contains(target) || event.defaultPrevented) return
    if (takesText(target) || event.ctrlKey || event.metaKey || event.altKey) return
    const chosen = levelOfKey(event.key)
    const step = stepOfKey(event.key, target === card.current)
    if (chosen) choose(chosen, 'key')
    else if (step) events.onMove(id, step)
    else if (event.key === 'Enter' && target === card.current)
      reasoning.current?.querySelector<HTMLElement>('[role="textbox"]')?.focus()
    else return
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need its legend first and cannot be laid out
    <section
      ref={card}
      id={cardElementId(id)}
      role="group"
      className={classes.card}
      data-current={inFocus || undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the card itself takes the keyboard, so that a digit answers it
      tabIndex={0}
      aria-labelledby={titleId}
      aria-current={inFocus ? 'true' : undefined}
      onFocus={(event) => {
        if (card.current?.contains(event.target)) events.onEnter(id)
      }}
      onKeyDownCapture={onKeyDownCapture}
      onKeyDown={onKeyDown}
    >
      <h3 id={titleId} className={classes.question}>
        <span className={classes.number}>{id}</span> {question.text}
      </h3>
      <SameAnswer planId={planId} assessmentId={assessmentId} questionId={id} answer={answer} />
      <LevelChoice
        label={t('assess:card.level')}
        level={level}
        withDigits
        onChoose={(chosen) => choose(chosen, 'pointer')}
      />
      {asking ? (
        <WhyChanged
          change={asking}
          takeFocus={askingByKey}
          onStay={events.onStay}
          onType={events.onType}
          onDone={() => events.onDone(id)}
          onLeave={events.onLeave}
          onCancel={() => {
            events.onCancel()
            card.current?.focus()
          }}
        />
      ) : null}
      <div ref={reasoning}>
        <RichTextField
          compact
          label={t('assess:card.reasoning')}
          placeholder={t('assess:card.reasoningHelp')}
          stored={answer?.reasoning ?? null}
          save={(value, group) => setAnswerReasoning(planId, assessmentId, id, value, group)}
        />
      </div>
      <EvidenceList
        planId={planId}
        assessmentId={assessmentId}
        questionId={id}
        evidenceIds={answer?.evidenceIds ?? none}
      />
      {contextFactors.length > 0 ? (
        <ContextChoice
          planId={planId}
          assessmentId={assessmentId}
          questionId={id}
          contextFactors={contextFactors}
          chosen={answer?.contextFactorIds ?? none}
        />
      ) : null}
      {answer ? (
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={historyOpen}
            onClick={() => setHistoryOpen(!historyOpen)}
          >
            {t(historyOpen ? 'assess:card.historyHide' : 'assess:card.history')}
          </Button>
          {historyOpen ? <LevelHistory planId={planId} answer={answer} /> : null}
        </div>
      ) : null}
    </section>
  )
})

/** Letters move from anywhere in the card; arrow keys only from the card itself, since they move between levels otherwise. */
function stepOfKey(key: string, onCard: boolean): 1 | -1 | null {
  if (key === 'j' || (onCard && key === 'ArrowDown')) return 1
  if (key === 'k' || (onCard && key === 'ArrowUp')) return -1
  return null
}
