import { Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'

interface EditorSectionProps {
  readonly title: string
  readonly note?: string
  readonly children: ReactNode
}

/** A part of an editor under its own heading. */
export function EditorSection({ title, note, children }: EditorSectionProps) {
  const id = useId()
  return (
    <Stack component="section" gap="sm" aria-labelledby={id}>
      <div>
        <Title order={3} size="h4" id={id}>
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
