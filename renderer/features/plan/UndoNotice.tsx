import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useEffect, useState } from 'react'
import { undo, useUndoState } from '#renderer/repositories/history'
import type { PlanId } from '#shared/lib/ids'

interface UndoNoticeProps {
  readonly planId: PlanId
  readonly noticeId: string
  readonly text: string
  readonly undoLabel: string
  readonly closeLabel: string
  /** The command that was carried out: the button stands only while that step is the last one. */
  readonly command: string
}

/** Says what was deleted, with a button that takes it back. Goes away when another step follows, which Undo would meet instead. */
function UndoNotice({
  planId,
  noticeId,
  text,
  undoLabel,
  command,
}: Omit<UndoNoticeProps, 'closeLabel'>) {
  const step = useUndoState(planId)?.undo
  const last = step?.revisions.at(-1)
  const [revision, setRevision] = useState<number | null>(null)
  if (revision === null && step?.command === command && last !== undefined) setRevision(last)
  const overtaken = revision !== null && last !== revision
  useEffect(() => {
    if (overtaken) notifications.hide(noticeId)
  }, [overtaken, noticeId])
  return (
    <Group justify="space-between" gap="sm" wrap="nowrap">
      <Text size="sm">{text}</Text>
      <Button
        size="xs"
        flex="none"
        variant="light"
        disabled={revision === null || overtaken}
        onClick={() => {
          notifications.hide(noticeId)
          void undo(planId)
        }}
      >
        {undoLabel}
      </Button>
    </Group>
  )
}

/** Shows the notice after a deletion was written. */
export function showUndoNotice({ closeLabel, ...props }: Omit<UndoNoticeProps, 'noticeId'>): void {
  const noticeId = `undo ${props.command} ${props.text}`
  notifications.hide(noticeId)
  notifications.show({
    id: noticeId,
    message: <UndoNotice {...props} noticeId={noticeId} />,
    autoClose: 12_000,
    withBorder: true,
    closeButtonProps: { 'aria-label': closeLabel },
  })
}
