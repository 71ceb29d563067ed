import { Anchor, Table, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { DraftMark } from '#renderer/components/DraftMark'
import { indicatorsPath } from '#renderer/components/paths'
import { RowsLeftOut } from '#renderer/components/RowsLeftOut'
import { StatusBadge } from '#renderer/components/StatusBadge'
import { useWindowedRows } from '#renderer/components/useWindowedRows'
import type { IndicatorValues } from '#renderer/features/plan/indicatorValues'
import { moveByArrows } from '#renderer/features/plan/moveByArrows'
import classes from '#renderer/features/plan/plan.module.css'
import { useOpenRow } from '#renderer/features/plan/useOpenRow'
import type { IndicatorId, PlanId } from '#shared/lib/ids'
import type { Indicator } from '#shared/monitoring/Indicator'
import type { StandingAndDue } from '#shared/monitoring/indicatorStandings'
import { ValueDue } from './ValueDue'

interface IndicatorTableProps {
  readonly planId: PlanId
  readonly indicators: readonly Indicator[]
  readonly values: IndicatorValues
  readonly standings: ReadonlyMap<IndicatorId, StandingAndDue>
  readonly openId: string | undefined
  readonly narrow: boolean
  readonly locale: string
}

/** Heights (px) of a row, as in the style sheet. */
const rowHeight = { wide: 57, narrow: 65 } as const

/** The indicators as a table; only the rows near what is seen are drawn. */
export function IndicatorTable({
  planId,
  indicators,
  values,
  standings,
  openId,
  narrow,
  locale,
}: IndicatorTableProps) {
  const { t } = useTranslation('plan')
  const heights = useMemo(
    () => indicators.map(() => (narrow ? rowHeight.narrow : rowHeight.wide)),
    [indicators, narrow],
  )
  const { ref, from, to, before, after } = useWindowedRows<HTMLTableSectionElement>(heights)
  const ids = useMemo(() => indicators.map(({ id }) => id), [indicators])
  useOpenRow({ ref, ids, rowHeight: narrow ? rowHeight.narrow : rowHeight.wide, openId })
  const unknown = (words: string) => (
    <Text span c="dimmed" inherit>
      {words}
    </Text>
  )
  return (
    <Table
      className={narrow ? classes.narrowTable : classes.indicatorTable}
      layout="fixed"
      aria-label={t('plan:indicators.title')}
      aria-rowcount={indicators.length + 1}
    >
      <Table.Thead className={narrow ? classes.visuallyHidden : ''}>
        <Table.Tr>
          <Table.Th>{t('plan:indicators.column.name')}</Table.Th>
          {narrow ? null : (
            <>
              <Table.Th>{t('plan:indicators.column.kind')}</Table.Th>
              <Table.Th>{t('plan:indicators.column.unit')}</Table.Th>
              <Table.Th className={classes.amount}>{t('plan:indicators.column.baseline')}</Table.Th>
              <Table.Th className={classes.amount}>{t('plan:indicators.column.target')}</Table.Th>
              <Table.Th className={classes.amount}>{t('plan:indicators.column.latest')}</Table.Th>
              <Table.Th>{t('plan:indicators.column.status')}</Table.Th>
              <Table.Th>{t('plan:indicators.column.due')}</Table.Th>
            </>
          )}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody ref={ref} onKeyDown={moveByArrows}>
        <RowsLeftOut height={before} />
        {indicators.slice(from, to).map((indicator, offset) => {
          const name = indicator.name.trim() || t('plan:indicators.untitled')
          const open = indicator.id === openId
          const found = standings.get(indicator.id)
          const link = (
            <Anchor
              component={Link}
              href={indicatorsPath(planId, indicator.id)}
              className={
                narrow ? classes.rowTitle : indicator.draft ? classes.oneLine : classes.twoLines
              }
              data-row-focus
              aria-current={open ? 'true' : undefined}
              title={name}
            >
              {name}
            </Anchor>
          )
          return (
            <Table.Tr
              key={indicator.id}
              data-row={from + offset}
              data-open={open || undefined}
              aria-rowindex={from + offset + 2}
              className={classes.row}
            >
              <Table.Td>
                {link}
                {indicator.draft && !narrow ? <DraftMark /> : null}
                {narrow ? (
                  <span className={classes.narrowFacts}>
                    {indicator.draft ? (
                      <>
                        <DraftMark />
                        <span aria-hidden="true">·</span>
                      </>
                    ) : null}
                    <span className={classes.factsText}>
                      {[
                        found
                          ? t(`common:indicatorStatus.${found.standing.status}`)
                          : t(`common:indicatorKind.${indicator.kind}`),
                        t('plan:indicators.fromTo', {
                          baseline: values.baselineOf(indicator.id) ?? t('plan:unknown'),
                          target: values.targetOf(indicator) ?? t('plan:notSet'),
                        }),
                      ].join(' · ')}
                    </span>
                  </span>
                ) : null}
              </Table.Td>
              {narrow ? null : (
                <>
                  <Table.Td>{t(`common:indicatorKind.${indicator.kind}`)}</Table.Td>
                  <Table.Td className={classes.clipped} title={indicator.unit}>
                    {indicator.unit}
                  </Table.Td>
                  <Table.Td className={classes.amount}>
                    {values.baselineOf(indicator.id) ?? unknown(t('plan:unknown'))}
                  </Table.Td>
                  <Table.Td className={classes.amount}>
                    {values.targetOf(indicator) ?? unknown(t('plan:notSet'))}
                  </Table.Td>
                  <Table.Td className={classes.amount}>{values.latestOf(indicator.id)}</Table.Td>
                  <Table.Td>
                    {found ? <StatusBadge of="indicatorStatus" is={found.standing.status} /> : null}
                  </Table.Td>
                  <Table.Td>{found ? <ValueDue due={found.due} locale={locale} /> : null}</Table.Td>
                </>
              )}
            </Table.Tr>
          )
        })}
        <RowsLeftOut height={after} />
      </Table.Tbody>
    </Table>
  )
}
