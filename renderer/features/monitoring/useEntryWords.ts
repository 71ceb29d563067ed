import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { actionsPath, indicatorsPath, sheetsPath } from '#renderer/components/paths'
import { useOwnerNames } from '#renderer/repositories/ownerNames'
import { usePlanLocale } from '#renderer/repositories/planLocale'
import { dayOf, formatDay } from '#shared/lib/dates'
import type { ActionId, OwnerId, PlanId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import type { DueEntry } from '#shared/monitoring/DueEntry'
import type { Action } from '#shared/plan/Action'

/** What a list says of its entries. */
export interface EntryWords {
  readonly locale: string
  readonly titleOf: (entry: DueEntry) => string
  /** The line below the title: where it belongs, and what it waits for. */
  readonly aboutOf: (entry: DueEntry) => string
  /** Where it can be seen and changed as a whole. */
  readonly hrefOf: (entry: DueEntry) => string
  readonly actionOf: (actionId: ActionId | undefined) => string
  readonly ownerOf: (ownerId: OwnerId | null) => string
}

/** The words for entries. @param since when a record last changed, for entries that are listed because nothing has */
export function useEntryWords(planId: PlanId, actions: readonly Action[]): EntryWords {
  const { t } = useTranslation('due')
  const { locale } = usePlanLocale(planId)
  const names = useOwnerNames(planId)
  return useMemo(() => {
    const numbers = new Map(
      inOrder(actions).map((action, index) => [action.id, { action, number: index + 1 }]),
    )
    const named = (title: string) => title.trim() || t('due:untitled')
    const actionOf = (actionId: ActionId | undefined) => {
      const numbered = actionId && numbers.get(actionId)
      if (!numbered) return ''
      return t('due:numbered', { number: numbered.number, title: named(numbered.action.title) })
    }
    const ownerOf = (ownerId: OwnerId | null) => (ownerId && names.get(ownerId)) || t('due:nobody')
    return {
      locale,
      actionOf,
      ownerOf,
      titleOf: (entry) => {
        switch (entry.kind) {
          case 'milestone':
            return named(entry.milestone.title)
          case 'measurement':
            return named(entry.indicator.name)
          case 'answer':
            return t('due:sheet', {
              day: formatDay(dayOf(new Date(entry.request.madeAt)), locale, 'short'),
            })
          case 'action':
            return actionOf(entry.action.id)
        }
      },
      aboutOf: (entry) => {
        switch (entry.kind) {
          case 'milestone': {
            const [first, ...others] = entry.waitsFor
            if (!first) return actionOf(entry.milestone.actionId)
            const titles =
              others.length > 0
                ? t('due:more', { title: named(first.title), count: others.length })
                : named(first.title)
            return entry.isHeldUp ? t('due:heldUp', { titles }) : t('due:waitsFor', { titles })
          }
          case 'measurement': {
            const { frequency, actionIds } = entry.indicator
            return frequency && entry.dueOn
              ? t('due:periodOf', {
                  frequency: t(`common:frequency.${frequency}`),
                  day: formatDay(entry.dueOn, locale, 'short'),
                })
              : actionOf(actionIds[0])
          }
          case 'answer':
            return ownerOf(entry.ownerId)
          case 'action':
            return t('due:openMilestones', { count: entry.open })
        }
      },
      hrefOf: (entry) => {
        switch (entry.kind) {
          case 'milestone':
            return actionsPath(planId, entry.milestone.actionId)
          case 'measurement':
            return indicatorsPath(planId, entry.indicator.id)
          case 'answer':
            return sheetsPath(planId)
          case 'action':
            return actionsPath(planId, entry.action.id)
        }
      },
    }
  }, [planId, actions, names, locale, t])
}
