import { Table, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import classes from '#renderer/features/plan/plan.module.css'

interface SortHeaderProps {
  readonly label: string
  readonly sorted: 'ascending' | 'descending' | null
  readonly onSort: () => void
  readonly className?: string | undefined
}

/** The head of a column by which a table can be sorted. */
export function SortHeader({ className, ...button }: SortHeaderProps) {
  return (
    <Table.Th aria-sort={button.sorted ?? 'none'} className={className ?? ''}>
      <SortButton {...button} />
    </Table.Th>
  )
}

/** What stands in such a head. */
export function SortButton({ label, sorted, onSort }: Omit<SortHeaderProps, 'className'>) {
  const Arrow = sorted === 'descending' ? IconArrowDown : IconArrowUp
  return (
    <UnstyledButton className={classes.sortButton} onClick={onSort}>
      {label}
      {sorted ? <Arrow size={16} aria-hidden="true" /> : null}
    </UnstyledButton>
  )
}
