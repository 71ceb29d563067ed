import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './EmptyState.module.css'

interface EmptyStateProps {
  readonly title: string
  /** What belongs here. */
  readonly text: ReactNode
  /** The next step: one or more buttons. */
  readonly action?: ReactNode
  /** Rank of the title under the screen's own (2 unless told). */
  readonly order?: 2 | 3 | 4
}

/** Said where a screen or list holds nothing yet: what belongs there, and the next step. */
export function EmptyState({ title, text, action, order = 2 }: EmptyStateProps) {
  return (
    <Stack className={classes.root} gap="xs" align="flex-start">
      <Title order={order} size="h4">
        {title}
      </Title>
      <Text component="div" c="dimmed" maw="64ch">
        {text}
      </Text>
      {action ? <div className={classes.action}>{action}</div> : null}
    </Stack>
  )
}
