import { Table } from '@mantine/core'
import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { RowsLeftOut } from '#renderer/components/RowsLeftOut'
import { useWindowedRows } from '#renderer/components/useWindowedRows'
import type { SheetFault, SheetFaultCode } from '#shared/compare/ownerSheet/SheetAnswers'
import { sheetKeys } from '#shared/monitoring/sheetMark'
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
            <Table.Td>{foundInWords(code, found, t)}</Table.Td>
            <Table.Td>{t(`sheets:fault.${code}`)}</Table.Td>
          </Table.Tr>
        ))}
        <RowsLeftOut height={after} />
      </Table.Tbody>
    </Table>
  )
}

/** The headings of the columns that must be there, by their hidden keys. */
const headings = {
  [sheetKeys.milestone.status]: 'sheets:column.status',
  [sheetKeys.milestone.reachedOn]: 'sheets:column.reachedOn',
  [sheetKeys.milestone.dueOn]: 'sheets:column.newDate',
  [sheetKeys.milestone.note]: 'sheets:column.note',
  [sheetKeys.value.value]: 'sheets:column.value',
  [sheetKeys.value.quality]: 'sheets:column.quality',
  [sheetKeys.value.note]: 'sheets:column.note',
} as const

function foundInWords(code: SheetFaultCode, found: string, t: TFunction): string {
  const heading = Object.entries(headings).find(([key]) => key === found)?.[1]
  if (code === 'columnMissing' && heading) return t('sheets:fault.without', { heading: t(heading) })
  return found || t('sheets:fault.nothing')
}
