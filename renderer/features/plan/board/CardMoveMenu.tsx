import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowsMove } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ActionId } from '#shared/lib/ids'
import { type Action, actionStatuses } from '#shared/plan/Action'
import type { BoardMoves } from './useBoardMoves'

interface CardMoveMenuProps {
  readonly actionId: ActionId
  readonly title: string
  readonly status: Action['status']
  readonly moves: BoardMoves
}

/** The button of a card that moves it without dragging. The menu is made when it is asked for: a board holds hundreds of cards. */
export function CardMoveMenu(props: CardMoveMenuProps) {
  const { t } = useTranslation('board')
  const [open, setOpen] = useState(false)
  const button = (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-haspopup="menu"
      aria-expanded={open}
      aria-label={t('board:moveNamed', { title: props.title })}
      title={t('board:move')}
      onClick={() => setOpen(true)}
    >
      <IconArrowsMove size={18} aria-hidden="true" />
    </ActionIcon>
  )
  if (!open) return button
  return (
    <Menu opened onChange={setOpen} position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>{button}</Menu.Target>
      <MoveChoices {...props} />
    </Menu>
  )
}

function MoveChoices({ actionId, status, moves }: CardMoveMenuProps) {
  const { t } = useTranslation('board')
  return (
    <Menu.Dropdown>
      {actionStatuses
        .filter((other) => other !== status)
        .map((other) => (
          <Menu.Item key={other} onClick={() => moves.toStatus(actionId, other)}>
            {t('board:moveTo', { status: t(`common:actionStatus.${other}`) })}
          </Menu.Item>
        ))}
      <Menu.Divider />
      {([-1, 1, 'first', 'last'] as const).map((to) => (
        <Menu.Item key={to} onClick={() => moves.within(actionId, to)}>
          {t(`board:${to === -1 ? 'up' : to === 1 ? 'down' : to}`)}
        </Menu.Item>
      ))}
    </Menu.Dropdown>
  )
}
