import type { ActionId, ObjectiveId, OwnerId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import type { Action } from '#shared/plan/Action'
import { type ActionProgress, noMilestones } from '#shared/plan/actionProgress'
import type { PackRef } from '#shared/template/packRef'

/** One line of the list of actions. Its number is its place in the plan, whatever the list is sorted by. */
export interface ActionRow {
  readonly action: Action
  readonly number: number
  readonly ownerName: string
  readonly progress: ActionProgress
}

export interface ActionFilter {
  readonly text: string
  readonly status: Action['status'] | ''
  /** `none`: actions without an owner. */
  readonly owner: OwnerId | 'none' | ''
  readonly gapRef: PackRef | ''
  readonly commitmentRef: PackRef | ''
  /** `none`: actions that stand under no objective. */
  readonly objective: ObjectiveId | 'none' | ''
  readonly lateOnly: boolean
}

export const noFilter: ActionFilter = {
  text: '',
  status: '',
  owner: '',
  gapRef: '',
  commitmentRef: '',
  objective: '',
  lateOnly: false,
}

export type ActionSortKey =
  | 'number'
  | 'title'
  | 'status'
  | 'owner'
  | 'startsOn'
  | 'endsOn'
  | 'milestones'
export interface ActionSort {
  readonly by: ActionSortKey
  readonly descending: boolean
}

/** The rows of all actions in the order of the plan. */
export function actionRows(
  actions: readonly Action[],
  progress: ReadonlyMap<ActionId, ActionProgress>,
  ownerNames: ReadonlyMap<OwnerId, string>,
): ActionRow[] {
  return inOrder(actions).map((action, index) => ({
    action,
    number: index + 1,
    ownerName: (action.ownerId && ownerNames.get(action.ownerId)) ?? '',
    progress: progress.get(action.id) ?? noMilestones,
  }))
}

/** The rows that pass the filter, sorted; where two are alike, in the order of the plan. */
export function shownRows(
  rows: readonly ActionRow[],
  filter: ActionFilter,
  sort: ActionSort,
  locale: string,
): ActionRow[] {
  const words = filter.text.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean)
  const collator = new Intl.Collator(locale, { numeric: true })
  const direction = sort.descending ? -1 : 1
  return rows
    .filter((row) => passes(row, filter, words, locale))
    .sort((a, b) => direction * compare(a, b, sort.by, collator) || a.number - b.number)
}

function passes(
  { action, number, ownerName, progress }: ActionRow,
  filter: ActionFilter,
  words: readonly string[],
  locale: string,
): boolean {
  if (filter.status && action.status !== filter.status) return false
  if (
    filter.owner === 'none'
      ? action.ownerId !== null
      : filter.owner && action.ownerId !== filter.owner
  )
    return false
  if (
    filter.objective === 'none'
      ? action.objectiveId !== null
      : filter.objective && action.objectiveId !== filter.objective
  )
    return false
  if (filter.gapRef && !action.gapRefs.includes(filter.gapRef)) return false
  if (filter.commitmentRef && !action.commitmentRefs.includes(filter.commitmentRef)) return false
  if (filter.lateOnly && progress.late === 0) return false
  if (words.length === 0) return true
  const text = [number, action.title, ownerName, action.targetGroup, action.partners]
    .join(' ')
    .toLocaleLowerCase(locale)
  return words.every((word) => text.includes(word))
}

const statusPlace = { planned: 0, underway: 1, completed: 2, dropped: 3 } as const

function compare(a: ActionRow, b: ActionRow, by: ActionSortKey, collator: Intl.Collator): number {
  switch (by) {
    case 'number':
      return a.number - b.number
    case 'title':
      return collator.compare(a.action.title, b.action.title)
    case 'status':
      return statusPlace[a.action.status] - statusPlace[b.action.status]
    case 'owner':
      // Nobody answerable comes first: it is what needs a decision.
      return collator.compare(a.ownerName, b.ownerName)
    case 'startsOn':
    case 'endsOn':
      return collator.compare(a.action[by] ?? '9999', b.action[by] ?? '9999')
    case 'milestones':
      return a.progress.late - b.progress.late || shareReached(b) - shareReached(a)
  }
}

function shareReached({ progress }: ActionRow): number {
  return progress.total === 0 ? 2 : progress.reached / progress.total
}
