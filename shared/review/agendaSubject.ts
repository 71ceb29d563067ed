import type { ReviewItem } from './Review'

/** What an item names: at most one of them is set. */
export type SubjectLinks = Pick<ReviewItem, 'actionId' | 'milestoneId' | 'indicatorId' | 'gapRef'>

/** The links of an item that stands for itself. */
export const noLinks: SubjectLinks = {
  actionId: null,
  milestoneId: null,
  indicatorId: null,
  gapRef: null,
}

/** The links of an item alone. */
export function linksOf({
  actionId,
  milestoneId,
  indicatorId,
  gapRef,
}: SubjectLinks): SubjectLinks {
  return { actionId, milestoneId, indicatorId, gapRef }
}

/** A name for what an item is about, the same in every review; null where it stands for itself. */
export function subjectKey({
  actionId,
  milestoneId,
  indicatorId,
  gapRef,
}: SubjectLinks): string | null {
  if (milestoneId) return `milestone ${milestoneId}`
  if (actionId) return `action ${actionId}`
  if (indicatorId) return `indicator ${indicatorId}`
  return gapRef ? `gap ${gapRef}` : null
}
