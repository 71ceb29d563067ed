import { Anchor, Table } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { ownersHealthPath } from '#renderer/components/paths'
import { RowsLeftOut } from '#renderer/components/RowsLeftOut'
import { useWindowedRows } from '#renderer/components/useWindowedRows'
import classes from '#renderer/features/monitoring/due/due.module.css'
import { useRovingRows } from '#renderer/features/monitoring/useRovingRows'
import { dayOf, formatDay } from '#shared/lib/dates'
import type { OwnerId, PlanId } from '#shared/lib/ids'
import type { OwnerHealth } from '#shared/monitoring/ownerHealth'
import { LoadBar } from './LoadBar'

interface OwnerHealthTableProps {
  readonly planId: PlanId
  readonly health: readonly OwnerHealth[]
  readonly names: ReadonlyMap<OwnerId, string>
  readonly locale: string
  readonly staleMonths: number
}

/** Height (px) of a row, as in the style sheet. */
const rowHeight = 57
const columns = ['late', 'soon', 'values', 'inTime', 'deputy', 'changed'] as const

/** Every owner with what they carry, those with the most first. */
export function OwnerHealthTable(props: OwnerHealthTableProps) {
  const { planId, health, names, locale, staleMonths } = props
  const { t } = useTranslation('due')
  const heights = useMemo(() => health.map(() => rowHeight), [health])
  const stops = useMemo(() => health.map((_, index) => index), [health])
  const { ref, from, to, before, after } = useWindowedRows<HTMLTableSectionElement>(heights)
  const { active, onKeyDown, onFocus } = useRovingRows({ ref, stops, from, to })
  return (
    <Table
      className={classes.healthTable}
      layout="fixed"
      aria-label={t('due:health.title')}
      aria-rowcount={health.length + 1}
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('due:health.column.owner')}</Table.Th>
          <Table.Th>{t('due:health.column.load')}</Table.Th>
          {columns.map((column) => (
            <Table.Th
              key={column}
              className={column === 'deputy' || column === 'changed' ? '' : classes.number}
            >
              {t(`due:health.column.${column}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody ref={ref} onKeyDown={onKeyDown} onFocus={onFocus}>
        <RowsLeftOut height={before} />
        {health.slice(from, to).map((one, at) => {
          const index = from + at
          const name = names.get(one.ownerId) ?? ''
          return (
            <Table.Tr
              key={one.ownerId}
              data-row={index}
              aria-rowindex={index + 2}
              className={classes.healthRow}
            >
              <Table.Th scope="row">
                <Anchor
                  component={Link}
                  href={ownersHealthPath(planId, one.ownerId)}
                  className={classes.twoLines}
                  title={name}
                  data-stop
                  tabIndex={index === active ? 0 : -1}
                >
                  {name}
                </Anchor>
              </Table.Th>
              <Table.Td>
                {one.isIdle ? (
                  <span className={classes.quiet}>{t('due:health.idle')}</span>
                ) : (
                  <LoadBar load={one.load} loadWord={one.loadWord} />
                )}
              </Table.Td>
              <Table.Td className={classes.number}>
                <span className={one.late > 0 ? classes.late : undefined}>{one.late}</span>
              </Table.Td>
              <Table.Td className={classes.number}>{one.dueSoon}</Table.Td>
              <Table.Td className={classes.number}>{one.valuesDue}</Table.Td>
              <Table.Td className={classes.number}>
                {one.reached > 0
                  ? t('due:health.inTime', { inTime: one.reachedInTime, count: one.reached })
                  : t('due:health.noneReached')}
              </Table.Td>
              <Table.Td>
                {one.actions === 0
                  ? t('due:health.noActions')
                  : one.withoutDeputy === 0
                    ? t('due:health.allHaveDeputy')
                    : t('due:health.withoutDeputy', {
                        without: one.withoutDeputy,
                        count: one.actions,
                      })}
              </Table.Td>
              <Table.Td>
                {one.changedAt === null
                  ? t('due:health.notKnown')
                  : formatDay(dayOf(new Date(one.changedAt)), locale, 'short')}
                {one.isStale ? (
                  <span className={classes.soon}>
                    {t('due:health.stale', { count: staleMonths })}
                  </span>
                ) : null}
              </Table.Td>
            </Table.Tr>
          )
        })}
        <RowsLeftOut height={after} />
      </Table.Tbody>
    </Table>
  )
}
