import { Button, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useEffect, useRef } from 'react'
import { useOutcome } from '#renderer/components/useOutcome'
import { useUndoState } from '#renderer/repositories/history'
import { shiftMilestones } from '#renderer/repositories/milestones'
import type { PlanId } from '#shared/lib/ids'
import type { SuggestedDay } from '#shared/plan/followersOf'

const noticeId = 'move along'

interface MoveAlongNoticeProps {
  readonly planId: PlanId
  /** The step that moved something; the offer goes away when another one follows, or when it is taken back. */
  readonly revision: number
  readonly text: string
  readonly takeLabel: string
  readonly days: readonly SuggestedDay[]
}

/** Offers to move other milestones too, in one step. Nothing moves unless the button is pressed. */
function MoveAlongNotice({ planId, revision, text, takeLabel, days }: MoveAlongNoticeProps) {
  const settle = useOutcome()
  const last = useUndoState(planId)?.undo?.revisions.at(-1)
  const seen = useRef(false)
  useEffect(() => {
    if (last === revision) seen.current = true
    else if (seen.current) notifications.hide(noticeId)
  }, [last, revision])
  return (
    <Stack gap={8} align="flex-start">
      <Text size="sm">{text}</Text>
      <Button
        size="xs"
        variant="light"
        onClick={() => {
          notifications.hide(noticeId)
          void settle(
            shiftMilestones(
              planId,
              days.map(({ milestone, dueOn }) => ({ id: milestone.id, dueOn })),
            ),
          )
        }}
      >
        {takeLabel}
      </Button>
    </Stack>
  )
}

/** Shows the offer after a move was written. */
export function showMoveAlong(props: MoveAlongNoticeProps & { readonly closeLabel: string }): void {
  const { closeLabel, ...rest } = props
  notifications.hide(noticeId)
  notifications.show({
    id: noticeId,
    message: <MoveAlongNotice {...rest} />,
    autoClose: 30_000,
    withBorder: true,
    closeButtonProps: { 'aria-label': closeLabel },
  })
}
