import { Text } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { takesText } from '#renderer/components/takesText'
import { decideItem, followUp } from '#renderer/repositories/reviewItems'
import type { Day } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import { reasonInWords, thingInWords } from '#shared/report/reviewWords'
import { decisionsOn } from '#shared/review/decide'
import { leavesWork } from '#shared/review/earlierDecisions'
import type { ReviewItem } from '#shared/review/Review'
import { decidedRecord, type ReviewedItem } from '#shared/review/reviewedItems'
import { DateHistory } from './DateHistory'
import { DecisionChoice } from './DecisionChoice'
import { DecisionFields } from './DecisionFields'
import { DecisionSaid } from './DecisionSaid'
import { decisionOfKey } from './decisionKeys'
import { ItemFacts } from './ItemFacts'
import { LastDecision } from './LastDecision'
import classes from './review.module.css'
import type { ReviewWords } from './useReviewWords'
import { useTold } from './useTold'

interface ItemCardProps {
  readonly planId: PlanId
  readonly reviewed: ReviewedItem
  readonly count: number
  readonly decidedCount: number
  readonly isClosed: boolean
  readonly words: ReviewWords
  readonly today: Day
  readonly onMove: (to: 'next' | 'previous' | 'first' | 'last') => void
  readonly onLeave: () => void
}

/** Where the keyboard goes once a decision is set that needs something more. */
const fieldAfter: Partial<Record<NonNullable<ReviewItem['decision']>, string>> = {
  'new-date': 'new-date',
  'new-owner': 'new-owner',
}

/**
 * One item of a review, in large type, for the whole room. While no field has the keyboard, digits decide, arrow keys move on, C goes to
 * the comment, F notes the earlier decision as done, and Escape leaves; within a field Escape comes back to the card.
 */
export function ItemCard(props: ItemCardProps) {
  const { planId, reviewed, count, decidedCount, isClosed, words, today, onMove, onLeave } = props
  const { item, number, thing, decidedLast } = reviewed
  const { t } = useTranslation('review')
  const told = useTold()
  const card = useRef<HTMLElement>(null)
  const [said, setSaid] = useState('')
  const [wanted, setWanted] = useState<string | null>(null)
  const about = decidedRecord(thing)
  const open = decisionsOn(about)
  const subject = item.subject.trim() || t('review:thing.untitled')

  useEffect(() => card.current?.focus({ preventScroll: true }), [])
  // Looked for at every drawing: the field comes with the decision, a moment after it was chosen.
  useEffect(() => {
    if (wanted === null) return
    const field = card.current?.querySelector<HTMLElement>(`[data-field="${wanted}"]`)
    if (!field) return
    field.focus()
    setWanted(null)
  })

  const decide = async (decision: ReviewItem['decision']) => {
    const outcome = await told(decideItem(planId, item.id, { decision }))
    if (!outcome.ok) return
    const before = item.decision === null ? 0 : 1
    const after = decision === null ? 0 : 1
    setSaid(
      t('review:item.saidDecision', {
        decision: t(`review:decision.${decision ?? 'none'}`),
        decided: decidedCount - before + after,
        count,
      }),
    )
    setWanted((decision && fieldAfter[decision]) ?? null)
  }
  const toggleDone = () => {
    const last = isClosed && leavesWork(item) ? item : decidedLast?.item
    if (!last || !leavesWork(last)) return
    void told(followUp(planId, last.id, last.doneOn === null ? today : null))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as Element
    if (!card.current?.contains(target) || event.defaultPrevented) return
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const typing = takesText(target)
    if (event.key === 'PageDown' || event.key === 'PageUp') {
      onMove(event.key === 'PageDown' ? 'next' : 'previous')
    } else if (event.key === 'Escape') {
      if (target === card.current) onLeave()
      else card.current.focus()
    } else if (typing) return
    else if (!act(event.key, target === card.current)) return
    event.preventDefault()
  }
  const act = (key: string, onCard: boolean): boolean => {
    const move = onCard ? moves[key] : undefined
    const decision = isClosed ? undefined : decisionOfKey(key, open)
    if (move) onMove(move)
    else if (decision !== undefined) void decide(decision)
    else if (key === 'c' && !isClosed) setWanted('comment')
    else if (key === 'f') toggleDone()
    else return false
    return true
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need its legend first and cannot be laid out
    <section
      ref={card}
      role="group"
      className={classes.itemCard}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the card itself takes the keyboard, so that a digit decides
      tabIndex={0}
      aria-label={t('review:item.label', { number, count, subject })}
      onKeyDown={onKeyDown}
    >
      <div className={classes.itemHead}>
        <p className={classes.reason} data-reason={item.reason}>
          {reasonInWords(words, reviewed)}
        </p>
        <h2 className={classes.subject}>{subject}</h2>
        <Text inherit c="dimmed">
          {thingInWords(words, reviewed)}
        </Text>
      </div>
      <div className={classes.itemBody}>
        <div className={classes.itemSide}>
          <ItemFacts reviewed={reviewed} words={words} />
          <LastDecision planId={planId} decided={decidedLast} words={words} today={today} />
          {about && about.table !== 'indicators' ? (
            <DateHistory planId={planId} about={about} words={words} />
          ) : null}
        </div>
        {isClosed ? (
          <DecisionSaid planId={planId} item={item} words={words} today={today} />
        ) : (
          <div className={classes.itemSide}>
            <DecisionChoice
              open={open}
              decision={item.decision}
              onChoose={(decision) => void decide(decision)}
            />
            <DecisionFields planId={planId} item={item} words={words} />
          </div>
        )}
      </div>
      <div className="visually-hidden" role="status">
        {said}
      </div>
    </section>
  )
}

const moves: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
}
