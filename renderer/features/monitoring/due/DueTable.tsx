import { Table, Title, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { RowsLeftOut } from '#renderer/components/RowsLeftOut'
import { useWindowedRows } from '#renderer/components/useWindowedRows'
import type { EntryWords } from '#renderer/features/monitoring/useEntryWords'
import { useRovingRows } from '#renderer/features/monitoring/useRovingRows'
import type { Day } from '#shared/lib/dates'
import type { DueEntry } from '#shared/monitoring/DueEntry'
import { DueRow, type EntryCommand } from './DueRow'
import classes from './due.module.css'
import { type DueSection, dueLines } from './dueRows'

interface DueTableProps {
  readonly label: string
  readonly sections: readonly DueSection[]
  readonly words: EntryWords
  readonly today: Day
  readonly onCommand: (entry: DueEntry, command: EntryCommand) => void
}

/** Heights (px) of heading and row, as in the style sheet. */
const headingHeight = 57
const rowHeight = 61

/** What asks for something, in sections that fold; only the lines near what is seen are drawn, and one row at a time is reached by Tab. */
export function DueTable({ label, sections, words, today, onCommand }: DueTableProps) {
  const { t } = useTranslation('due')
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const lines = useMemo(() => dueLines(sections, folded), [sections, folded])
  const heights = useMemo(
    () => lines.map(({ kind }) => (kind === 'heading' ? headingHeight : rowHeight)),
    [lines],
  )
  const stops = useMemo(
    () => lines.flatMap(({ kind }, index) => (kind === 'entry' ? [index] : [])),
    [lines],
  )
  const { ref, from, to, before, after } = useWindowedRows<HTMLTableSectionElement>(heights)
  const { active, onKeyDown, onFocus } = useRovingRows({ ref, stops, from, to })
  const toggle = useCallback(
    (key: string) =>
      setFolded((earlier) => {
        const next = new Set(earlier)
        if (!next.delete(key)) next.add(key)
        return next
      }),
    [],
  )
  return (
    <Table
      className={classes.table}
      layout="fixed"
      aria-label={label}
      aria-rowcount={lines.length + 1}
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('due:column.due')}</Table.Th>
          <Table.Th>{t('due:column.what')}</Table.Th>
          <Table.Th>{t('due:column.owner')}</Table.Th>
          <Table.Th>{t('due:column.commands')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody ref={ref} onKeyDown={onKeyDown} onFocus={onFocus}>
        <RowsLeftOut height={before} />
        {lines.slice(from, to).map((line, at) => {
          const index = from + at
          return line.kind === 'heading' ? (
            <Table.Tr
              key={`heading ${line.section.key}`}
              className={classes.headingRow}
              aria-rowindex={index + 2}
            >
              <Table.Th colSpan={4} scope="rowgroup">
                <SectionHeading
                  section={line.section}
                  folded={folded.has(line.section.key)}
                  onToggle={toggle}
                />
              </Table.Th>
            </Table.Tr>
          ) : (
            <DueRow
              key={line.entry.key}
              index={index}
              entry={line.entry}
              isActive={index === active}
              words={words}
              today={today}
              onCommand={onCommand}
            />
          )
        })}
        <RowsLeftOut height={after} />
      </Table.Tbody>
    </Table>
  )
}

interface SectionHeadingProps {
  readonly section: DueSection
  readonly folded: boolean
  readonly onToggle: (key: string) => void
}

function SectionHeading({ section, folded, onToggle }: SectionHeadingProps) {
  const { t } = useTranslation('due')
  const Chevron = folded ? IconChevronRight : IconChevronDown
  return (
    <Title order={2} size="h4" className={classes.heading} data-tone={section.tone}>
      <UnstyledButton
        className={classes.fold}
        aria-expanded={!folded}
        onClick={() => onToggle(section.key)}
      >
        <Chevron size={20} aria-hidden="true" />
        {t('due:heading', { group: section.title, count: section.entries.length })}
      </UnstyledButton>
    </Title>
  )
}
