import { Checkbox, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { decisionInWords } from '#shared/report/reviewWords'
import type { ProposedItem } from '#shared/review/proposeAgenda'
import { agendaReasons } from '#shared/review/Review'
import classes from './review.module.css'
import type { ReviewWords } from './useReviewWords'

interface AgendaChoiceProps {
  readonly proposed: readonly ProposedItem[]
  readonly chosen: ReadonlySet<ProposedItem>
  readonly onChange: (chosen: ReadonlySet<ProposedItem>) => void
  readonly words: ReviewWords
}

/** From this many on, a group shows its first ones only: nobody talks about hundreds in one meeting. */
const mostShown = 60
/** What three minutes each make of an agenda, and from how many items on that is said (field: 3.2). */
const minutesEach = 3
const many = 20

/** The proposed agenda by reason: whole groups or single items are taken or left. */
export function AgendaChoice({ proposed, chosen, onChange, words }: AgendaChoiceProps) {
  const { t } = useTranslation('review')
  const toggle = (items: readonly ProposedItem[], on: boolean) => {
    const next = new Set(chosen)
    for (const item of items)
      if (on) next.add(item)
      else next.delete(item)
    onChange(next)
  }
  const groups = agendaReasons
    .map((reason) => proposed.filter((item) => item.reason === reason))
    .filter((items) => items.length > 0)
    .sort((a, b) => (a[0] && b[0] ? proposed.indexOf(a[0]) - proposed.indexOf(b[0]) : 0))
  return (
    <Stack gap="lg">
      <div role="status">
        <Text fw={600}>{t('review:newReview.chosen', { count: chosen.size })}</Text>
        {chosen.size >= many ? (
          <Text>
            {t('review:newReview.many', { count: chosen.size, minutes: chosen.size * minutesEach })}
          </Text>
        ) : null}
      </div>
      {groups.map((items) => {
        const on = items.filter((item) => chosen.has(item)).length
        const name = t('review:newReview.group', {
          reason: t(`review:reason.${items[0]?.reason ?? 'chosen'}`),
          count: items.length,
        })
        return (
          <fieldset key={name} className={classes.group}>
            <legend>
              <Checkbox
                label={name}
                aria-label={t('review:newReview.chooseGroup', { group: name })}
                classNames={{ label: classes.groupLabel ?? '' }}
                checked={on === items.length}
                indeterminate={on > 0 && on < items.length}
                onChange={() => toggle(items, on < items.length)}
              />
            </legend>
            {items.slice(0, mostShown).map((item) => (
              <Checkbox
                key={`${item.subject} ${items.indexOf(item)}`}
                label={item.subject.trim() || t('review:thing.untitled')}
                description={beside(item)}
                checked={chosen.has(item)}
                onChange={(event) => toggle([item], event.currentTarget.checked)}
              />
            ))}
          </fieldset>
        )
      })}
    </Stack>
  )

  function beside({ on, reason, decidedLast }: ProposedItem): string {
    const isDue = reason === 'late' || reason === 'due-soon'
    const said = [
      on && isDue ? words.shortDay(on) : '',
      decidedLast?.item.decision
        ? t('review:decided.in', {
            review: decidedLast.review.title.trim() || t('review:untitled'),
            day: words.shortDay(decidedLast.review.heldOn),
            decision: decisionInWords(words, decidedLast.item, words.owner),
          })
        : '',
    ]
    return said.filter(Boolean).join(' · ')
  }
}
