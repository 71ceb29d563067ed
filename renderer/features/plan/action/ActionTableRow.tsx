import { Anchor, Table } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { DraftMark } from '#renderer/components/DraftMark'
import { actionsPath } from '#renderer/components/paths'
import { LateMark } from '#renderer/features/plan/LateMark'
import classes from '#renderer/features/plan/plan.module.css'
import type { ActionId, PlanId } from '#shared/lib/ids'
import type { Action } from '#shared/plan/Action'
import type { ActionProgress } from '#shared/plan/actionProgress'

interface ActionTableRowProps {
  readonly planId: PlanId
  readonly index: number
  readonly action: Action
  readonly number: number
  readonly progress: ActionProgress
  readonly open: boolean
  readonly onMove: ((actionId: ActionId, by: -1 | 1) => void) | null
}

/** One action in the list beside the open one. Drawn anew only when something of it changed. */
export const ActionTableRow = memo(function ActionTableRow(props: ActionTableRowProps) {
  const { planId, index, action, number, progress, open, onMove } = props
  const { t } = useTranslation('plan')
  const title = action.title.trim() || t('plan:actions.untitled')
  const { reached, total, late } = progress
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
      <Table.Td>
        <span className={classes.narrowTitle}>
          <span className={classes.narrowNumber}>{number}</span>
          <Anchor
            component={Link}
            href={actionsPath(planId, action.id)}
            className={classes.rowTitle}
            data-row-focus
            aria-current={open ? 'true' : undefined}
            title={title}
          >
            {title}
          </Anchor>
        </span>
        <span className={classes.narrowFacts}>
          {action.draft ? (
            <>
              <DraftMark />
              <span aria-hidden="true">·</span>
            </>
          ) : null}
          {late > 0 ? (
            <>
              <LateMark count={late} />
              <span aria-hidden="true">·</span>
            </>
          ) : null}
          <span className={classes.factsText}>
            {[
              t(`common:actionStatus.${action.status}`),
              total === 0
                ? t('plan:actions.withoutMilestones')
                : t('plan:actions.reachedOf', { reached, total }),
            ].join(' · ')}
          </span>
        </span>
      </Table.Td>
    </Table.Tr>
  )
})
