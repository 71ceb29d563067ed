import type { Day } from '#shared/lib/dates'
import type { OwnerId } from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import type { Indicator } from '#shared/monitoring/Indicator'
import type { Action } from '#shared/plan/Action'
import type { Milestone } from '#shared/plan/Milestone'
import { type ReviewItem, reviewDecisions } from './Review'

/** What a review decides on one item, with the day or the owner that goes with it. */
export interface Decision {
  readonly decision: ReviewItem['decision']
  /** Counts where the decision is a new date; null while it is not yet named. */
  readonly newDueOn: Day | null
  /** Counts where the decision is a new owner; null while nobody is named. */
  readonly newOwnerId: OwnerId | null
}

/** The record that an item is about, where a decision can change it. */
export type DecidedRecord =
  | { readonly table: 'milestones'; readonly record: Milestone }
  | { readonly table: 'actions'; readonly record: Action }
  | { readonly table: 'indicators'; readonly record: Indicator }

/** What follows from a decision: fields of the item, and those of the record it is about. */
export interface DecisionOutcome {
  readonly item: Partial<ReviewItem>
  readonly record: Readonly<Record<string, unknown>>
}

/** The parts of a record that a decision can move; undefined where the record has no such part. */
interface Movable {
  dueOn?: Day | null
  ownerId?: OwnerId | null
  status?: string
}

/** What can be decided on an item: dates move where there is one, owners where there can be one, and what is over cannot be dropped. */
export function decisionsOn(
  about: DecidedRecord | null,
): readonly NonNullable<ReviewItem['decision']>[] {
  const movable = movableOf(about)
  return reviewDecisions.filter((decision) => {
    if (decision === 'new-date') return 'dueOn' in movable
    if (decision === 'new-owner') return 'ownerId' in movable
    if (decision === 'drop') return movable.status !== undefined && !isOver(movable.status)
    return true
  })
}

/**
 * Works out what a decision changes. What the earlier decision of the same item did is given back first, unless the record was changed
 * since by another hand, so that changing one's mind leaves no trace but in the history.
 * @returns fields to write, or `review.alreadyOver` where something reached, completed or dropped elsewhere was to be dropped
 */
export function decide(
  item: ReviewItem,
  about: DecidedRecord | null,
  wanted: Decision,
): Result<DecisionOutcome> {
  const start = movableOf(about)
  const now = takenBack(item, start)
  const fields: Partial<ReviewItem> = {
    decision: wanted.decision,
    newDueOn: null,
    dueOnBefore: null,
    newOwnerId: null,
    ownerBeforeId: null,
    statusBefore: null,
  }
  const next: Movable = { ...now }
  if (wanted.decision === 'new-date' && wanted.newDueOn !== null) {
    fields.newDueOn = wanted.newDueOn
    fields.dueOnBefore = now.dueOn ?? null
    if ('dueOn' in now) next.dueOn = wanted.newDueOn
  }
  if (wanted.decision === 'new-owner' && wanted.newOwnerId !== null) {
    fields.newOwnerId = wanted.newOwnerId
    fields.ownerBeforeId = now.ownerId ?? null
    if ('ownerId' in now) next.ownerId = wanted.newOwnerId
  }
  if (wanted.decision === 'drop' && now.status !== undefined) {
    if (isOver(now.status)) return fail('review.alreadyOver')
    fields.statusBefore = now.status as ReviewItem['statusBefore']
    next.status = 'dropped'
  }
  return ok({ item: fields, record: changedFields(about, start, next) })
}

function takenBack(item: ReviewItem, start: Movable): Movable {
  const { decision, newDueOn, newOwnerId, statusBefore } = item
  const now = { ...start }
  if (decision === 'new-date' && newDueOn !== null && start.dueOn === newDueOn)
    now.dueOn = item.dueOnBefore
  if (decision === 'new-owner' && newOwnerId !== null && start.ownerId === newOwnerId)
    now.ownerId = item.ownerBeforeId
  if (decision === 'drop' && statusBefore !== null && start.status === 'dropped')
    now.status = statusBefore
  return now
}

function movableOf(about: DecidedRecord | null): Movable {
  switch (about?.table) {
    case 'milestones': {
      const { dueOn, ownerId, status } = about.record
      return { dueOn, ownerId, status }
    }
    case 'actions': {
      const { endsOn, ownerId, status } = about.record
      return { dueOn: endsOn, ownerId, status }
    }
    case 'indicators':
      return { ownerId: about.record.ownerId }
    case undefined:
      return {}
  }
}

function changedFields(about: DecidedRecord | null, start: Movable, next: Movable) {
  const fields: Record<string, unknown> = {}
  if (next.dueOn !== start.dueOn)
    fields[about?.table === 'actions' ? 'endsOn' : 'dueOn'] = next.dueOn
  if (next.ownerId !== start.ownerId) fields.ownerId = next.ownerId
  if (next.status !== start.status) fields.status = next.status
  return fields
}

const isOver = (status: string): boolean =>
  status === 'reached' || status === 'completed' || status === 'dropped'
