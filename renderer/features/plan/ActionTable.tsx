import { Table } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { RowsLeftOut } from '#renderer/components/RowsLeftOut'
import { useWindowedRows } from '#renderer/components/useWindowedRows'
import type { ActionId, PlanId } from '#shared/lib/ids'
import { ActionTableRow } from './ActionTableRow'
import type { ActionRow, ActionSort, ActionSortKey } from './actionRows'
import { moveByArrows } from './moveByArrows'
import classes from './plan.module.css'
import type { PlanAims } from './planAims'
import { SortHeader } from './SortHeader'
import { useOpenRow } from './useOpenRow'

interface ActionTableProps {
  readonly planId: PlanId
  readonly rows: readonly ActionRow[]
  readonly openId: string | undefined
  readonly narrow: boolean
  readonly aims: PlanAims
  readonly locale: string
  readonly sort: ActionSort
  readonly onSort: (sort: ActionSort) => void
  /** Moves an action one place up (-1) or down (1); null while the list is not in the order of the plan. */
  readonly onMove: ((actionId: ActionId, by: -1 | 1) => void) | null
}

/** Height (px) of a row, as in the style sheet. */
const rowHeight = { wide: 57, narrow: 65 } as const

/** The actions as a table; only the rows near what is seen are drawn. */
export function ActionTable(props: ActionTableProps) {
  const { planId, rows, openId, narrow, aims, locale, sort, onSort, onMove } = props
  const { t } = useTranslation('plan')
  const heights = useMemo(
    () => rows.map(() => (narrow ? rowHeight.narrow : rowHeight.wide)),
    [rows, narrow],
  )
  const { ref, from, to, before, after } = useWindowedRows<HTMLTableSectionElement>(heights)
  const ids = useMemo(() => rows.map(({ action }) => action.id), [rows])
  useOpenRow({ ref, ids, rowHeight: narrow ? rowHeight.narrow : rowHeight.wide, openId })
  const column = (key: ActionSortKey) => (
    <SortHeader
      label={t(`plan:actions.column.${key}`)}
      sorted={sort.by === key ? (sort.descending ? 'descending' : 'ascending') : null}
      onSort={() => onSort({ by: key, descending: sort.by === key && !sort.descending })}
      {...(key === 'number' ? { className: classes.number } : {})}
    />
  )
  return (
    <Table
      className={narrow ? classes.narrowTable : classes.wideTable}
      layout="fixed"
      stickyHeader={!narrow}
      aria-label={t('plan:actions.title')}
      aria-rowcount={rows.length + 1}
    >
      <Table.Thead className={narrow ? classes.visuallyHidden : ''}>
        <Table.Tr>
          {narrow ? (
            <Table.Th>{t('plan:actions.column.title')}</Table.Th>
          ) : (
            <>
              {column('number')}
              {column('title')}
              {column('status')}
              {column('owner')}
              {column('startsOn')}
              {column('milestones')}
              <Table.Th>{t('plan:actions.column.gaps')}</Table.Th>
              <Table.Th>{t('plan:actions.column.commitments')}</Table.Th>
            </>
          )}
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
            ownerName={row.ownerName}
            progress={row.progress}
            open={row.action.id === openId}
            narrow={narrow}
            aims={aims}
            locale={locale}
            onMove={onMove}
          />
        ))}
        <RowsLeftOut height={after} />
      </Table.Tbody>
    </Table>
  )
}
