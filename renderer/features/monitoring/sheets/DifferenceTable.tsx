import { Table } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { RowsLeftOut } from '#renderer/components/RowsLeftOut'
import { useWindowedRows } from '#renderer/components/useWindowedRows'
import type { SheetDifference } from '#shared/compare/ownerSheet/compareAnswers'
import { DifferenceRow } from './DifferenceRow'
import classes from './sheets.module.css'

interface DifferenceTableProps {
  readonly differences: readonly SheetDifference[]
  /** Keys of those that are to be taken. */
  readonly chosen: ReadonlySet<string>
  /** Which of two days is meant, by key. */
  readonly meant: ReadonlyMap<string, string>
  readonly locale: string
  readonly onChoose: (key: string, isChosen: boolean) => void
  readonly onMean: (key: string, day: string) => void
}

/** Height (px) of a row in a long list, as in the style sheet; long words are cut there. */
const rowHeight = 112

/** Every answer beside what the sheet said when it was made and what the plan says today. */
export function DifferenceTable(props: DifferenceTableProps) {
  const { differences, chosen, meant, locale, onChoose, onMean } = props
  const { t } = useTranslation('sheets')
  const heights = useMemo(() => differences.map(() => rowHeight), [differences])
  const { ref, from, to, before, after } = useWindowedRows<HTMLTableSectionElement>(heights)
  const isLong = to - from < differences.length
  return (
    <Table
      className={classes.differenceTable}
      layout="fixed"
      data-long={isLong || undefined}
      aria-label={t('sheets:result.table')}
      aria-rowcount={differences.length + 1}
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('sheets:result.columnTake')}</Table.Th>
          <Table.Th>{t('sheets:result.columnWhat')}</Table.Th>
          <Table.Th>{t('sheets:result.columnSaid')}</Table.Th>
          <Table.Th>{t('sheets:result.columnWrote')}</Table.Th>
          <Table.Th>{t('sheets:result.columnNow')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody ref={ref}>
        <RowsLeftOut height={before} />
        {differences.slice(from, to).map((difference, index) => (
          <DifferenceRow
            key={difference.key}
            rowIndex={from + index + 2}
            difference={difference}
            isChosen={chosen.has(difference.key)}
            meant={meant.get(difference.key) ?? null}
            locale={locale}
            onChoose={onChoose}
            onMean={onMean}
          />
        ))}
        <RowsLeftOut height={after} />
      </Table.Tbody>
    </Table>
  )
}
