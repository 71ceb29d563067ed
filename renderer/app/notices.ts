import type { ReactNode } from 'react'

export interface Notice {
  readonly tone: 'done' | 'failed'
  readonly text: ReactNode
  readonly title?: string
  /** What the button that closes the message is called. */
  readonly closeLabel: string
}

/** Shows a short message in the corner. What failed stays until it is closed; what is done goes by itself. */
export async function notify({ tone, text, title, closeLabel }: Notice): Promise<void> {
  const { notifications } = await import('@mantine/notifications')
  notifications.show({
    message: text,
    ...(title ? { title } : {}),
    color: tone === 'failed' ? 'red' : 'accent',
    autoClose: tone === 'failed' ? false : 6000,
    withBorder: true,
    closeButtonProps: { 'aria-label': closeLabel },
  })
}
