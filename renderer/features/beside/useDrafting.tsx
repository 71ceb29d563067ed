import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { BesideFocus } from '#renderer/components/beside'
import { failureWords } from '#renderer/components/failureWords'
import { actionsPath, indicatorsPath } from '#renderer/components/paths'
import {
  addDraftAction,
  addDraftIndicator,
  addDraftMilestones,
} from '#renderer/repositories/drafts'
import { assertNever } from '#shared/lib/assertNever'
import type { PlanId } from '#shared/lib/ids'
import type { Failure } from '#shared/lib/result'
import { type DraftKind, drawnItem } from '#shared/plan/DrawnItem'
import type { Library } from '#shared/template/library/Library'
import { type LibraryItem, nameOf } from '#shared/template/library/LibraryItem'

/** Makes a draft of an item, for the focus in which the item was shown, and says that it stands in the plan. */
export type Drafting = (
  kind: DraftKind,
  item: LibraryItem,
  library: Library,
  focus: BesideFocus,
) => Promise<void>

export function useDrafting(planId: PlanId): Drafting {
  const { t, i18n } = useTranslation('beside')
  const [, navigate] = useLocation()
  return useCallback(
    async (kind, item, library, focus) => {
      const drawn = drawnItem(library, item)
      const title = nameOf(item)
      const say = (message: string, path?: string) => {
        const id = `draft ${kind} ${item.ref}`
        notifications.show({
          id,
          message: (
            <Group justify="space-between" gap="sm" wrap="nowrap">
              <Text size="sm">{message}</Text>
              {path ? (
                <Button
                  size="xs"
                  flex="none"
                  variant="light"
                  onClick={() => {
                    notifications.hide(id)
                    navigate(path)
                  }}
                >
                  {t('beside:done.open')}
                </Button>
              ) : null}
            </Group>
          ),
          autoClose: 6000,
          withBorder: true,
          closeButtonProps: { 'aria-label': t('common:button.close') },
        })
      }
      const fail = (failure: Failure) =>
        notifications.show({
          color: 'red',
          title: t('beside:done.failed'),
          message: failureWords(failure, { t, i18n }),
          autoClose: false,
          withBorder: true,
          closeButtonProps: { 'aria-label': t('common:button.close') },
        })
      switch (kind) {
        case 'action': {
          const made = await addDraftAction(planId, drawn, focus)
          return void (made.ok
            ? say(t('beside:done.action', { title }), actionsPath(planId, made.value))
            : fail(made.failure))
        }
        case 'milestones': {
          const [actionId] = focus.actionIds
          if (!actionId) return
          const made = await addDraftMilestones(planId, actionId, drawn)
          return void (made.ok
            ? say(t('beside:done.milestones', { count: made.value.length }))
            : fail(made.failure))
        }
        case 'indicator': {
          const made = await addDraftIndicator(planId, drawn, focus.actionIds)
          return void (made.ok
            ? say(t('beside:done.indicator', { title }), indicatorsPath(planId, made.value))
            : fail(made.failure))
        }
        default:
          return assertNever(kind)
      }
    },
    [planId, navigate, t, i18n],
  )
}
