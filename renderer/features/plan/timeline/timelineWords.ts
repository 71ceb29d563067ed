import type { TFunction } from 'i18next'
import type { ActionRow } from '#renderer/features/plan/action/actionRows'
import type { Waits } from '#renderer/features/plan/milestone/waits'
import { formatDay } from '#shared/lib/dates'
import type { Action } from '#shared/plan/Action'
import type { Milestone } from '#shared/plan/Milestone'
import type { MilestoneStanding } from '#shared/plan/milestoneStanding'

/** When an action runs, in words. */
export function periodInWords(
  { startsOn, endsOn }: Pick<Action, 'startsOn' | 'endsOn'>,
  t: TFunction,
  locale: string,
): string {
  const [from, to] = [startsOn, endsOn].map((day) => day && formatDay(day, locale, 'short'))
  if (from && to) return t('timeline:period', { from, to })
  if (from) return t('timeline:fromOnly', { from })
  return to ? t('timeline:toOnly', { to }) : t('timeline:noDates')
}

/** A milestone in words: what, how it stands, when, and what it waits for. */
export function milestoneInWords(
  { title, dueOn }: Pick<Milestone, 'title' | 'dueOn'>,
  standing: MilestoneStanding,
  waits: Waits | undefined,
  t: TFunction,
  locale: string,
): string {
  const facts = {
    title: title.trim() || t('plan:milestone.untitled'),
    standing: t(`common:milestoneStanding.${standing}`),
  }
  const words = dueOn
    ? t('timeline:milestone.name', { ...facts, day: formatDay(dueOn, locale, 'short') })
    : t('timeline:milestone.undated', facts)
  return waits ? `${words}. ${waitsInWords(waits, t, locale)}` : words
}

/** What a milestone waits for, in words. */
export function waitsInWords({ count, on, conflict }: Waits, t: TFunction, locale: string): string {
  const title = on.title.trim() || t('plan:milestone.untitled')
  return conflict
    ? t(`dependency:conflict.${conflict}`, {
        title,
        day: on.dueOn ? formatDay(on.dueOn, locale, 'short') : t('dependency:noDay'),
      })
    : t('dependency:waitsFor', { count, title, others: count - 1 })
}

/** An action with its dates and milestones as one sentence or two: what the drawn line shows, for those who do not see it. */
export function rowInWords(
  { action, number }: ActionRow,
  milestones: readonly string[],
  t: TFunction,
  locale: string,
): string {
  const name = t('timeline:row.name', {
    number,
    title: action.title.trim() || t('plan:actions.untitled'),
    status: t(`common:actionStatus.${action.status}`),
    period: periodInWords(action, t, locale),
  })
  const list = milestones.join('; ')
  return milestones.length === 0
    ? `${name} ${t('timeline:row.none')}`
    : `${name} ${t('timeline:row.milestones', { count: milestones.length, list })}`
}
