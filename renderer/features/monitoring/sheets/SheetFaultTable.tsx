import { Table } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { RowsLeftOut } from '#renderer/components/RowsLeftOut'
import { useWindowedRows } from '#renderer/components/useWindowedRows'
import type { SheetFault } from '#shared/compare/ownerSheet/SheetAnswers'
import classes from './sheets.module.css'

/** Height (px) of a row in a long list, as in the style sheet. */
const rowHeight = 57

/** What is wrong in a filled sheet, by sheet, row and column. */
export function SheetFaultTable({ faults }: { readonly faults: readonly SheetFault[] }) {
  const { t } = useTranslation('sheets')
  const heights = useMemo(() => faults.map(() => rowHeight), [faults])
  const { ref, from, to, before, after } = useWindowedRows<HTMLTableSectionElement>(heights)
  const isLong = to - from < faults.length
  return (
    <Table className={classes.faultTable} data-long={isLong || undefined}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('sheets:fault.columnSheet')}</Table.Th>
          <Table.Th>{t('sheets:fault.columnRow')}</Table.Th>
          <Table.Th>{t('sheets:fault.columnColumn')}</Table.Th>
          <Table.Th>{t('sheets:fault.columnFound')}</Table.Th>
          <Table.Th>{t('sheets:fault.columnFault')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody ref={ref}>
        <RowsLeftOut height={before} />
        {faults.slice(from, to).map(({ sheet, row, column, heading, code, found }) => (
          <Table.Tr key={`${sheet} ${row} ${column} ${code}`}>
            <Table.Td>{sheet}</Table.Td>
            <Table.Td>{row}</Table.Td>
            <Table.Td>
              {heading && !heading.startsWith('cg:')
                ? t('sheets:fault.place', { column, heading })
                : column}
            </Table.Td>
            <Table.Td>{found || t('sheets:fault.nothing')}</Table.Td>
            <Table.Td>{t(`sheets:fault.${code}`)}</Table.Td>
          </Table.Tr>
        ))}
        <RowsLeftOut height={after} />
      </Table.Tbody>
    </Table>
  )
}
