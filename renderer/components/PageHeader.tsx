import { Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './PageHeader.module.css'

interface PageHeaderProps {
  readonly title: string
  /** One or two lines: what this screen is for, or how it stands. */
  readonly lead?: ReactNode
  readonly actions?: ReactNode
}

/** The head of a screen: its one level-1 title, a line below it, and its buttons. */
export function PageHeader({ title, lead, actions }: PageHeaderProps) {
  return (
    <div className={classes.root}>
      <div className={classes.words}>
        <Title order={1} size="h2">
          {title}
        </Title>
        {lead ? (
          <Text component="div" c="dimmed" maw="80ch">
            {lead}
          </Text>
        ) : null}
      </div>
      {actions ? <div className={classes.actions}>{actions}</div> : null}
    </div>
  )
}
