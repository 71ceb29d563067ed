import { Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './sheets.module.css'

interface CautionProps {
  readonly title: string
  readonly children: ReactNode
}

/** Something about a file that the coordinator should know before taking answers. */
export function Caution({ title, children }: CautionProps) {
  return (
    <div className={classes.caution}>
      <Text size="sm" fw={600} className={classes.state}>
        <IconAlertTriangle size={16} aria-hidden="true" />
        {title}
      </Text>
      {children}
    </div>
  )
}
