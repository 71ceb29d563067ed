import { Anchor, Table, Text } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { DraftMark } from '#renderer/components/DraftMark'
import { actionsPath } from '#renderer/components/paths'
import { StatusBadge } from '#renderer/components/StatusBadge'
import type { ActionId, PlanId } from '#shared/lib/ids'
import type { Action } from '#shared/plan/Action'
import type { ActionProgress } from '#shared/plan/actionProgress'
import type { PackRef } from '#shared/template/packRef'
import { LateMark } from './LateMark'
import classes from './plan.module.css'
import type { PlanAims } from './planAims'

interface ActionTableRowProps {
  readonly planId: PlanId
  readonly index: number
  readonly action: Action
  readonly number: number
  readonly ownerName: string
  readonly progress: ActionProgress
  readonly open: boolean
  readonly narrow: boolean
  readonly aims: PlanAims
  readonly locale: string
  readonly onMove: ((actionId: ActionId, by: -1 | 1) => void) | null
}

/** One action in the list. Drawn anew only when something of it changed. */
export const ActionTableRow = memo(function ActionTableRow(props: ActionTableRowProps) {
  const { planId, index, action, number, ownerName, progress, open, narrow, aims, locale } = props
  const { onMove } = props
  const { t } = useTranslation('plan')
  const title = action.title.trim() || t('plan:actions.untitled')
  const link = (
    <Anchor
      component={Link}
      href={actionsPath(planId, action.id)}
      className={narrow ? classes.rowTitle : action.draft ? classes.oneLine : classes.twoLines}
      data-row-focus
      aria-current={open ? 'true' : undefined}
      title={title}
    >
      {title}
    </Anchor>
  )
  return (
    <Table.Tr
      data-row={index}
      aria-rowindex={index + 2}
      className={classes.row}
      data-open={open || undefined}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
        if (!event.altKey || !by || !onMove) return
        event.preventDefault()
        onMove(action.id, by)
      }}
    >
      {narrow ? (
        <Table.Td>
          <span className={classes.narrowTitle}>
            <span className={classes.narrowNumber}>{number}</span>
            {link}
          </span>
          <span className={classes.narrowFacts}>
            {action.draft ? (
              <>
                <DraftMark />
                <span aria-hidden="true">·</span>
              </>
            ) : null}
            {progress.late > 0 ? (
              <>
                <LateMark count={progress.late} />
                <span aria-hidden="true">·</span>
              </>
            ) : null}
            <span className={classes.factsText}>
              {[
                t(`common:actionStatus.${action.status}`),
                progress.total === 0
                  ? t('plan:actions.withoutMilestones')
                  : progressWords(progress, t),
              ].join(' · ')}
            </span>
          </span>
        </Table.Td>
      ) : (
        <>
          <Table.Td className={classes.number}>{number}</Table.Td>
          <Table.Td>
            {link}
            {action.draft ? <DraftMark /> : null}
          </Table.Td>
          <Table.Td>
            <StatusBadge of="actionStatus" is={action.status} />
          </Table.Td>
          <Table.Td title={ownerName}>
            <span className={classes.twoLines}>
              {ownerName || (
                <Text span c="dimmed" inherit>
                  {t('plan:owner.nobody')}
                </Text>
              )}
            </span>
          </Table.Td>
          <Table.Td>
            <span className={classes.twoLines}>
              {periodWords(action, locale, t('plan:actions.noDates'))}
            </span>
          </Table.Td>
          <Table.Td>
            <span className={classes.progress}>
              {progressWords(progress, t)}
              {progress.late > 0 ? <LateMark count={progress.late} /> : null}
            </span>
          </Table.Td>
          <Table.Td className={classes.clipped}>{codes(action.gapRefs, aims)}</Table.Td>
          <Table.Td className={classes.clipped}>{codes(action.commitmentRefs, aims)}</Table.Td>
        </>
      )}
    </Table.Tr>
  )
})

function progressWords(
  { reached, total }: ActionProgress,
  t: ReturnType<typeof useTranslation<'plan'>>['t'],
): string {
  return total === 0
    ? t('plan:actions.noMilestones')
    : t('plan:actions.reachedOf', { reached, total })
}

function periodWords({ startsOn, endsOn }: Action, locale: string, none: string): string {
  if (!startsOn && !endsOn) return none
  const day = (value: string | null) => (value ? monthOf(value, locale) : '…')
  return `${day(startsOn)} – ${day(endsOn)}`
}

function monthOf(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
}

function codes(refs: readonly PackRef[], aims: PlanAims) {
  const named = refs.map((ref) => aims.byRef.get(ref)?.code ?? ref)
  return (
    <span title={refs.map((ref) => aims.byRef.get(ref)?.title ?? ref).join('\n')}>
      {named.sort(byNumber).join(', ')}
    </span>
  )
}

const collator = new Intl.Collator('en', { numeric: true })
const byNumber = (a: string, b: string) => collator.compare(a, b)
