import type { ActionId, IndicatorId, PlanId } from '#shared/lib/ids'
import type { PackRef } from '#shared/template/packRef'

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

/**
 * The assessment; with a factor (`F3`) at that factor, with a question (`F3.Q2`) at its card.
 * @param packId the benchmark, where the plan has several
 */
export function assessPath(
  planId: PlanId,
  factorId?: string,
  questionId?: string,
  packId?: string,
): string {
  const factor = factorId ?? questionId?.slice(0, questionId.lastIndexOf('.'))
  return `/plan/${planId}/assess${step(packId)}${step(factor)}${step(questionId)}`
}

/** The gaps; with a factor at its gap. @param packId the benchmark, where the plan has several */
export function gapsPath(planId: PlanId, factorId?: string, packId?: string): string {
  return `/plan/${planId}/gaps${step(packId)}${step(factorId)}`
}

const step = (part: string | undefined): string => (part ? `/${part}` : '')

export function actionsPath(planId: PlanId, actionId?: ActionId | string): string {
  return `/plan/${planId}/actions${actionId ? `/${actionId}` : ''}`
}

/** The actions as a board, by status. */
export function boardPath(planId: PlanId): string {
  return `/plan/${planId}/board`
}

/** The actions and their milestones along time. */
export function timelinePath(planId: PlanId): string {
  return `/plan/${planId}/timeline`
}

export function milestonesPath(planId: PlanId): string {
  return `/plan/${planId}/milestones`
}

export function indicatorsPath(planId: PlanId, indicatorId?: IndicatorId | string): string {
  return `/plan/${planId}/indicators${indicatorId ? `/${indicatorId}` : ''}`
}

/** What the plan needs, added up. */
export function resourcesPath(planId: PlanId): string {
  return `/plan/${planId}/resources`
}

export function ownersPath(planId: PlanId): string {
  return `/plan/${planId}/owners`
}

/** What is late, due soon or awaited. */
export function duePath(planId: PlanId): string {
  return `/plan/${planId}/monitor`
}

/** The values of the indicators in a grid; with an indicator, at its row. */
export function measurementsPath(planId: PlanId, indicatorId?: string): string {
  return `/plan/${planId}/measurements${step(indicatorId)}`
}

/** How the owners stand; with one, everything that one answers for. */
export function ownersHealthPath(planId: PlanId, ownerId?: string): string {
  return `/plan/${planId}/owners-health${step(ownerId)}`
}

/** The objectives; with one, at that one. */
export function objectivesPath(planId: PlanId, objectiveId?: string): string {
  return `/plan/${planId}/objectives${step(objectiveId)}`
}

/** The sheets for owners. */
export function sheetsPath(planId: PlanId): string {
  return `/plan/${planId}/sheets`
}

/** The management reviews; with one, at that one; with an item of it, at that item before the whole room. */
export function reviewsPath(planId: PlanId, reviewId?: string, itemId?: string): string {
  return `/plan/${planId}/reviews${step(reviewId)}${step(itemId)}`
}

/** What stands in the place of a review's id while it is yet to be made. */
export const newReview = 'new'

/** The form for a new review. */
export function newReviewPath(planId: PlanId): string {
  return reviewsPath(planId, newReview)
}

/**
 * What changed between two moments, since the last review where none are named. A moment is a day (`2026-05-29`), a revision (`r102`),
 * `begin` or `now`.
 */
export function comparePath(planId: PlanId, from?: string, to = 'now'): string {
  return `/plan/${planId}/compare${step(from && `${from}..${to}`)}`
}

/** Who changed what in the plan, when and why. */
export function historyPath(planId: PlanId): string {
  return `/plan/${planId}/history`
}

/** How the indicators move; with one, at that one; with `factors`, how the factors stood from round to round. */
export function progressPath(planId: PlanId, indicatorId?: string): string {
  return `/plan/${planId}/progress${step(indicatorId)}`
}

export function looseEndsPath(planId: PlanId): string {
  return `/plan/${planId}/loose-ends`
}

export function reportPath(planId: PlanId): string {
  return `/plan/${planId}/report`
}

/** The list of packs. */
export function packsPath(): string {
  return '/packs'
}

/** One version of a pack. */
export function packPath(packId: string, version: string): string {
  return `/packs/${packId}/${version}`
}

/** The library, inside a plan or (null) by itself; with an item (`common-basic-principles:47`) at that item. */
export function libraryPath(planId: PlanId | null, ref?: PackRef): string {
  return `${planId ? `/plan/${planId}` : ''}/library${ref ? `/${ref}` : ''}`
}
