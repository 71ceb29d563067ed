import { useEffect, useMemo, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { assessPath } from '#renderer/components/paths'
import type { FactorStanding } from '#shared/gap/deriveGaps'
import type { AssessmentId, PlanId } from '#shared/lib/ids'
import type { ContextFactor } from '#shared/template/Benchmark'
import classes from './AssessRound.module.css'
import { neighbourOf } from './placeInRound'
import { type CardEvents, cardElementId, QuestionCard } from './QuestionCard'
import { useLevelSetting } from './useLevelSetting'

interface QuestionListProps {
  readonly planId: PlanId
  /** The benchmark in the address, where the plan has several. */
  readonly packId: string | undefined
  readonly assessmentId: AssessmentId
  readonly standings: readonly FactorStanding[]
  readonly standing: FactorStanding
  readonly questionId: string
  readonly contextFactors: readonly ContextFactor[]
}

/** The cards of one factor. A digit sets a level and moves on to the next card, also into the next factor. */
export function QuestionList(props: QuestionListProps) {
  const { planId, packId, assessmentId, standings, standing, questionId, contextFactors } = props
  const [, navigate] = useLocation()
  const [askingByKey, setAskingByKey] = useState(false)
  const latest = useRef({ standings, questionId, navigate })
  latest.current = { standings, questionId, navigate }

  const { asking, choose, stay, setWhy, finish, cancel } = useLevelSetting(
    planId,
    assessmentId,
    (id) =>
      latest.current.standings
        .flatMap(({ questions }) => questions)
        .find(({ question }) => question.id === id)?.level ?? 'not-assessed',
  )

  const events = useMemo((): CardEvents => {
    const goTo = (id: string) => {
      if (id === latest.current.questionId) focusCard(id)
      else latest.current.navigate(assessPath(planId, undefined, id, packId), { replace: true })
    }
    const onMove = (id: string, step: 1 | -1) => {
      goTo(neighbourOf(latest.current.standings, id, step) ?? id)
    }
    return {
      onEnter: (id) => {
        if (id !== latest.current.questionId) goTo(id)
      },
      onMove,
      onChoose: (id, level, by) => {
        const outcome = choose(id, level)
        setAskingByKey(by === 'key')
        if (by === 'key' && outcome !== 'asking') onMove(id, 1)
        return outcome
      },
      onStay: stay,
      onType: setWhy,
      onDone: (id) => {
        void finish()
        onMove(id, 1)
      },
      onLeave: (change) => void finish(change),
      onCancel: cancel,
    }
  }, [planId, packId, choose, stay, setWhy, finish, cancel])

  const stands = useRef(false)
  useEffect(() => {
    const take = () => {
      const active = document.activeElement
      if (active?.closest('[role="dialog"]')) return
      const card = document.getElementById(cardElementId(questionId))
      if (!card?.contains(active)) focusCard(questionId)
    }
    if (stands.current) return take()
    stands.current = true
    // After the frame has given the keyboard to the new screen.
    const soon = setTimeout(take)
    return () => clearTimeout(soon)
  }, [questionId])

  return (
    <div className={classes.cards}>
      {standing.questions.map(({ question, answer }) => (
        <QuestionCard
          key={question.id}
          planId={planId}
          assessmentId={assessmentId}
          question={question}
          answer={answer}
          contextFactors={contextFactors}
          inFocus={question.id === questionId}
          asking={asking?.questionId === question.id ? asking : null}
          askingByKey={askingByKey && asking?.questionId === question.id}
          events={events}
        />
      ))}
    </div>
  )
}

/** Gives the card the keyboard. The first card of a factor brings the factor's head into view with it. */
function focusCard(questionId: string): void {
  const card = document.getElementById(cardElementId(questionId))
  if (!card) return
  card.focus({ preventScroll: true })
  const isFirst = card.previousElementSibling === null
  if (isFirst) card.closest('[data-pane]')?.firstElementChild?.scrollIntoView({ block: 'start' })
  // The question and its levels must be seen; the rest may lie below.
  const levels = isFirst ? card.querySelector('[role="radiogroup"]') : card
  levels?.scrollIntoView({ block: 'nearest' })
}
