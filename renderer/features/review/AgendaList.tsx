import { Anchor, Table, Text } from '@mantine/core'
import { type KeyboardEvent, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { reviewsPath } from '#renderer/components/paths'
import { RowsLeftOut } from '#renderer/components/RowsLeftOut'
import { useWindowedRows } from '#renderer/components/useWindowedRows'
import { decideItem } from '#renderer/repositories/reviewItems'
import type { PlanId } from '#shared/lib/ids'
import { decisionInWords, reasonInWords } from '#shared/report/reviewWords'
import { decisionsOn } from '#shared/review/decide'
import { type Review, reviewDecisions } from '#shared/review/Review'
import { decidedRecord, type ReviewedItem } from '#shared/review/reviewedItems'
import { decisionOfKey } from './decisionKeys'
import classes from './review.module.css'
import type { ReviewWords } from './useReviewWords'
import { useTold } from './useTold'

interface AgendaListProps {
  readonly planId: PlanId
  readonly review: Review
  readonly items: readonly ReviewedItem[]
  readonly words: ReviewWords
}

/** Height (px) of a row, as in the style sheet. */
const rowHeight = 73

/** The whole agenda. Up and down move along it, a digit decides the item that has the keyboard, Enter opens it. */
export function AgendaList({ planId, review, items, words }: AgendaListProps) {
  const { t } = useTranslation('review')
  const told = useTold()
  const heights = useMemo(() => items.map(() => rowHeight), [items])
  const { ref, from, to, before, after } = useWindowedRows<HTMLTableSectionElement>(heights)
  const isClosed = review.closedAt !== null

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (!target.matches('[data-row-focus]')) return
    const index = Number(target.closest('[data-row]')?.getAttribute('data-row'))
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const reviewed = items[index]
    const decision =
      isClosed || !reviewed
        ? undefined
        : decisionOfKey(event.key, decisionsOn(decidedRecord(reviewed.thing)))
    if (step !== 0)
      event.currentTarget
        .querySelector<HTMLElement>(`[data-row="${index + step}"] [data-row-focus]`)
        ?.focus()
    else if (reviewed && decision !== undefined)
      void told(decideItem(planId, reviewed.item.id, { decision }))
    else return
    event.preventDefault()
  }

  return (
    <>
      {isClosed ? null : (
        <Text size="sm" c="dimmed" mb="xs">
          {t('review:one.listKeys', { most: reviewDecisions.length })}
        </Text>
      )}
      <Table
        className={classes.agenda}
        layout="fixed"
        aria-label={t('review:one.agenda')}
        aria-rowcount={items.length + 1}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('review:column.number')}</Table.Th>
            <Table.Th>{t('review:column.subject')}</Table.Th>
            <Table.Th>{t('review:column.decision')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody ref={ref} onKeyDown={onKeyDown}>
          <RowsLeftOut height={before} />
          {items.slice(from, to).map((reviewed, offset) => {
            const { item, number, ownerId } = reviewed
            const subject = item.subject.trim() || t('review:thing.untitled')
            return (
              <Table.Tr
                key={item.id}
                data-row={from + offset}
                aria-rowindex={from + offset + 2}
                className={classes.agendaRow}
              >
                <Table.Td className={classes.number}>{number}</Table.Td>
                <Table.Td>
                  <Anchor
                    component={Link}
                    href={reviewsPath(planId, review.id, item.id)}
                    className={classes.rowTitle}
                    data-row-focus
                    title={subject}
                  >
                    {subject}
                  </Anchor>
                  <span className={classes.reasonLine} data-reason={item.reason}>
                    {reasonInWords(words, reviewed)}
                    {ownerId ? <span className={classes.owner}>{words.owner(ownerId)}</span> : null}
                  </span>
                </Table.Td>
                <Table.Td>
                  <span
                    className={classes.twoLines}
                    data-undecided={item.decision === null || undefined}
                  >
                    {decisionInWords(words, item, words.owner)}
                  </span>
                </Table.Td>
              </Table.Tr>
            )
          })}
          <RowsLeftOut height={after} />
        </Table.Tbody>
      </Table>
    </>
  )
}
