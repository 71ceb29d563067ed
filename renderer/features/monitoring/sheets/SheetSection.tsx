import { Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './sheets.module.css'

interface SheetSectionProps {
  readonly title: string
  readonly note?: string
  readonly children: ReactNode
}

/** A part of the screen under its own heading. */
export function SheetSection({ title, note, children }: SheetSectionProps) {
  const id = useId()
  return (
    <Stack component="section" gap="sm" className={classes.section} aria-labelledby={id}>
      <div>
        <Title order={2} size="h3" id={id}>
          {title}
        </Title>
        {note ? (
          <Text size="sm" c="dimmed">
            {note}
          </Text>
        ) : null}
      </div>
      {children}
    </Stack>
  )
}
