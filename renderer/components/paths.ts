import type { ActionId, IndicatorId, PlanId } from '#shared/lib/ids'

/** Addresses of the screens, without the `#`. A screen's address is kept over a restart, so a released one never changes. */
export function homePath(): string {
  return '/'
}

/** The form for a new plan. */
export function newPlanPath(): string {
  return '/new'
}

export function cityPath(planId: PlanId): string {
  return `/plan/${planId}/city`
}

/** The assessment; with a factor (`F3`) at that factor, with a question (`F3.Q2`) at its card. */
export function assessPath(planId: PlanId, factorId?: string, questionId?: string): string {
  const factor = factorId ?? questionId?.split('.')[0]
  return `/plan/${planId}/assess${factor ? `/${factor}` : ''}${questionId ? `/${questionId}` : ''}`
}

export function gapsPath(planId: PlanId, factorId?: string): string {
  return `/plan/${planId}/gaps${factorId ? `/${factorId}` : ''}`
}

export function actionsPath(planId: PlanId, actionId?: ActionId | string): string {
  return `/plan/${planId}/actions${actionId ? `/${actionId}` : ''}`
}

export function milestonesPath(planId: PlanId): string {
  return `/plan/${planId}/milestones`
}

export function indicatorsPath(planId: PlanId, indicatorId?: IndicatorId | string): string {
  return `/plan/${planId}/indicators${indicatorId ? `/${indicatorId}` : ''}`
}

export function ownersPath(planId: PlanId): string {
  return `/plan/${planId}/owners`
}

export function looseEndsPath(planId: PlanId): string {
  return `/plan/${planId}/loose-ends`
}

export function reportPath(planId: PlanId): string {
  return `/plan/${planId}/report`
}

/** The library; with an item (`common-basic-principles:47`) at that item. */
export function libraryPath(planId: PlanId, ref?: string): string {
  return `/plan/${planId}/library${ref ? `/${ref}` : ''}`
}
