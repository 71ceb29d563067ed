import type { PlanReader } from '#renderer/database/PlanReader'
import { session, writeChange } from '#renderer/database/session'
import type { Change, Edit } from '#shared/change/Change'
import { addEdit, removeEdit, updateEdit } from '#shared/change/edits'
import { settleDraft } from '#shared/change/settleDraft'
import type { SheetTake } from '#shared/compare/ownerSheet/takeOf'
import type { MilestoneId, PlanId, SheetRequestId } from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import type { SheetRequest } from '#shared/monitoring/SheetRequest'
import type { Milestone } from '#shared/plan/Milestone'
import { sharedStore, useStore } from './live'
import { measurementEdits } from './measurements'
import type { Written } from './updateRecord'

/** Notes that sheets were made for owners, all in one step. */
export async function makeSheets(
  planId: PlanId,
  requests: readonly SheetRequest[],
): Promise<Written> {
  return await writeChange('makeSheets', planId, async () =>
    ok(requests.map((request) => addEdit('sheetRequests', request))),
  )
}

/** Takes a sheet off the list of those that are awaited. Its answers can still be read. */
export async function withdrawSheet(planId: PlanId, requestId: SheetRequestId): Promise<Written> {
  return await writeChange('withdrawSheet', planId, async (read) => {
    const request = await read.get('sheetRequests', requestId)
    return ok(request ? [removeEdit('sheetRequests', request)] : [])
  })
}

/**
 * Takes answers of a sheet into the plan and notes that it came back, all in one step. Without answers, the sheet only counts as
 * answered. A milestone that is not reached any more loses the day on which it was.
 * @param requestId of a sheet that the plan does not list, nothing but the answers is taken
 * @param why the reason that the history gives for each: whose sheet it was, and of which day
 */
export async function takeSheetAnswers(
  planId: PlanId,
  requestId: SheetRequestId,
  takes: readonly SheetTake[],
  why: string,
): Promise<Written> {
  return await writeChange(
    'takeSheetAnswers',
    planId,
    async (read) => {
      const milestones = await milestoneEdits(read, takes)
      if (!milestones.ok) return milestones
      const values = await measurementEdits(
        read,
        takes.filter((take) => take.kind === 'value'),
      )
      if (!values.ok) return values
      const request = await read.get('sheetRequests', requestId)
      const returned = request
        ? updateEdit('sheetRequests', request, { returnedAt: new Date().toISOString() })
        : null
      return ok([...milestones.value, ...values.value, returned])
    },
    { why },
  )
}

async function milestoneEdits(
  read: PlanReader,
  takes: readonly SheetTake[],
): Promise<Result<(Edit | null)[]>> {
  const wanted = new Map<MilestoneId, Partial<Milestone>>()
  for (const take of takes)
    if (take.kind === 'milestone')
      wanted.set(take.milestoneId, { ...wanted.get(take.milestoneId), ...take.fields })
  const milestones = await read.getMany('milestones', [...wanted.keys()])
  if (milestones.some((milestone) => !milestone)) return fail('record.gone')
  return ok(
    milestones.map((milestone) => {
      if (!milestone) return null
      const fields = wanted.get(milestone.id) ?? {}
      const isLeft = fields.status !== undefined && fields.status !== 'reached'
      const edit = updateEdit('milestones', milestone, {
        ...(isLeft ? { reachedOn: null } : {}),
        ...fields,
      })
      return edit && settleDraft(milestone, edit)
    }),
  )
}

/** The history of a plan after one revision, with the revision that it leads to. */
export interface HistorySince {
  readonly revision: number
  readonly changes: readonly Change[]
}

/** Watches what has changed in a plan since a revision; undefined while loading. */
export function useHistorySince(planId: PlanId, revision: number): HistorySince | undefined {
  return useStore(
    sharedStore(`history ${planId} since ${revision}`, async () => {
      const { database } = session()
      const changes = await database.changesOf(planId, revision)
      const head = await database.planHeads.get(planId)
      return { revision: head?.revision ?? revision, changes }
    }),
  )
}
