import { Table, Text, Title } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '#shared/plan/Action'
import { resourceTable } from '#shared/plan/resourceTable'
import classes from './resources.module.css'
import { UnknownAmounts } from './UnknownAmounts'

interface ResourceSumsProps {
  readonly kind: 'money' | 'staff'
  readonly actions: readonly Action[]
  /** Writes an amount of this kind. */
  readonly form: (amount: number) => string
  /** Said where there is nothing to add up. */
  readonly none: string
}

/** Money or staff: sources down, years across, totals on both sides. */
export function ResourceSums({ kind, actions, form, none }: ResourceSumsProps) {
  const { t } = useTranslation('resources')
  const { years, rows, yearTotals, total } = useMemo(
    () =>
      resourceTable(
        actions.flatMap(({ resources }) => resources),
        kind,
      ),
    [actions, kind],
  )
  const id = `resources-${kind}`
  return (
    <div className={classes.part}>
      <Title order={2} size="h4" id={id}>
        {t(`resources:${kind}`)}
      </Title>
      {rows.length === 0 ? (
        <Text c="dimmed">{none}</Text>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: many years stand beside each other, and the keyboard must reach the last
        <section className={classes.scroller} tabIndex={0} aria-labelledby={id}>
          <Table className={classes.sums} withRowBorders>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('resources:source')}</Table.Th>
                {years.map((year) => (
                  <Table.Th key={year} scope="col">
                    {year}
                  </Table.Th>
                ))}
                <Table.Th scope="col">{t('resources:total')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row) => (
                <Table.Tr key={row.source}>
                  <Table.Th scope="row">{row.source || t('resources:noSource')}</Table.Th>
                  {years.map((year, index) => (
                    <Table.Td key={year}>
                      {row.amounts[index] ? form(row.amounts[index]) : t('resources:nothing')}
                    </Table.Td>
                  ))}
                  <Table.Td>{form(row.total)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
            <Table.Tfoot>
              <Table.Tr>
                <Table.Th scope="row">{t('resources:allSources')}</Table.Th>
                {years.map((year, index) => (
                  <Table.Td key={year}>{form(yearTotals[index] ?? 0)}</Table.Td>
                ))}
                <Table.Td>{form(total)}</Table.Td>
              </Table.Tr>
            </Table.Tfoot>
          </Table>
        </section>
      )}
      <UnknownAmounts kind={kind} actions={actions} />
    </div>
  )
}
