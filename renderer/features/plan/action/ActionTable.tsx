import { Table } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { RowsLeftOut } from '#renderer/components/RowsLeftOut'
import { useWindowedRows } from '#renderer/components/useWindowedRows'
import { moveByArrows } from '#renderer/features/plan/moveByArrows'
import classes from '#renderer/features/plan/plan.module.css'
import { useOpenRow } from '#renderer/features/plan/useOpenRow'
import type { ActionId, PlanId } from '#shared/lib/ids'
import { ActionTableRow } from './ActionTableRow'
import type { ActionRow } from './actionRows'

interface ActionTableProps {
  readonly planId: PlanId
  readonly rows: readonly ActionRow[]
  readonly openId: string
  /** Moves an action one place up (-1) or down (1); null while the list is not in the order of the plan. */
  readonly onMove: ((actionId: ActionId, by: -1 | 1) => void) | null
}

/** Height (px) of a row, as in the style sheet. */
const rowHeight = 65

/** The actions beside the open one; only the rows near what is seen are drawn. */
export function ActionTable({ planId, rows, openId, onMove }: ActionTableProps) {
  const { t } = useTranslation('plan')
  const heights = useMemo(() => rows.map(() => rowHeight), [rows])
  const { ref, from, to, before, after } = useWindowedRows<HTMLTableSectionElement>(heights)
  const ids = useMemo(() => rows.map(({ action }) => action.id), [rows])
  useOpenRow({ ref, ids, rowHeight, openId })
  return (
    <Table
      className={classes.narrowTable}
      layout="fixed"
      aria-label={t('plan:actions.title')}
      aria-rowcount={rows.length + 1}
    >
      <Table.Thead className={classes.visuallyHidden}>
        <Table.Tr>
          <Table.Th>{t('plan:actions.column.title')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody ref={ref} onKeyDown={moveByArrows}>
        <RowsLeftOut height={before} />
        {rows.slice(from, to).map((row, index) => (
          <ActionTableRow
            key={row.action.id}
            planId={planId}
            index={from + index}
            action={row.action}
            number={row.number}
            progress={row.progress}
            open={row.action.id === openId}
            onMove={onMove}
          />
        ))}
        <RowsLeftOut height={after} />
      </Table.Tbody>
    </Table>
  )
}
