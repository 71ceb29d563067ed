import type { PlanReader } from '#renderer/database/PlanReader'
import { writeChange } from '#renderer/database/session'
import { addEdit } from '#shared/change/edits'
import {
  type ActionId,
  type IndicatorId,
  type MilestoneId,
  newId,
  type PlanId,
} from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import { createTranslator, type Translate } from '#shared/messages/createTranslator'
import { draftIndicator } from '#shared/monitoring/draftIndicator'
import type { DrawnItem } from '#shared/plan/DrawnItem'
import { type Aims, draftAction } from '#shared/plan/draftAction'
import { draftMilestones } from '#shared/plan/draftMilestones'
import { commitmentSetsOf, latestRounds } from '#shared/plan/planRounds'
import { packRef } from '#shared/template/packRef'
import { newAction } from './actions'
import { edited } from './edited'
import { newIndicator } from './indicators'
import { newMilestone } from './milestones'
import { keysAfter, keysAtEnd } from './placing'

/**
 * Makes an action of an item of the library, at the end of the list and marked as a draft.
 * @param place the gaps and commitments at which the item was chosen
 */
export async function addDraftAction(
  planId: PlanId,
  drawn: DrawnItem,
  place: Aims,
): Promise<Result<ActionId>> {
  const id = newId<'Action'>()
  const outcome = await writeChange('addDraftAction', planId, async (read) => {
    const t = await wordsOfPlan(read)
    if (!t) return fail('record.gone')
    const [order = ''] = keysAfter(await read.lastInOrder('actions'), 1)
    const fields = draftAction(drawn, place, await openAims(read), t)
    return ok([addEdit('actions', newAction({ ...fields, id, planId, order }))])
  })
  return edited(outcome, id)
}

/** Makes a set of milestones of an item of the library, at the end of an action's list and marked as drafts, all in one step. */
export async function addDraftMilestones(
  planId: PlanId,
  actionId: ActionId,
  drawn: DrawnItem,
): Promise<Result<readonly MilestoneId[]>> {
  let ids: readonly MilestoneId[] = []
  const outcome = await writeChange('addDraftMilestones', planId, async (read) => {
    const t = await wordsOfPlan(read)
    if (!t || !(await read.get('actions', actionId))) return fail('record.gone')
    const drafts = draftMilestones(drawn, t)
    const there = await read.naming('milestones', 'actionId', [actionId])
    const milestones = keysAtEnd(there, drafts.length).flatMap((order, index) => {
      const draft = drafts[index]
      return draft
        ? [newMilestone({ ...draft, id: newId<'Milestone'>(), planId, actionId, order })]
        : []
    })
    ids = milestones.map(({ id }) => id)
    return ok(milestones.map((milestone) => addEdit('milestones', milestone)))
  })
  return edited(outcome, ids)
}

/** Makes an indicator of a fiche, at the end of the list and marked as a draft. */
export async function addDraftIndicator(
  planId: PlanId,
  drawn: DrawnItem,
  actionIds: readonly ActionId[],
): Promise<Result<IndicatorId>> {
  const id = newId<'Indicator'>()
  const outcome = await writeChange('addDraftIndicator', planId, async (read) => {
    if (!(await read.get('plans', planId))) return fail('record.gone')
    const [order = ''] = keysAfter(await read.lastInOrder('indicators'), 1)
    const fields = { ...draftIndicator(drawn), actionIds: [...actionIds] }
    return ok([addEdit('indicators', newIndicator({ ...fields, id, planId, order }))])
  })
  return edited(outcome, id)
}

/** Words in the language of the plan; undefined where there is no such plan. */
async function wordsOfPlan(read: PlanReader): Promise<Translate | undefined> {
  const plan = await read.get('plans', read.planId)
  return plan && createTranslator(plan.language)
}

/** The gaps that are open in the latest rounds, and the commitments that the plan keeps. */
async function openAims(read: PlanReader): Promise<Aims> {
  const planPacks = await read.list('planPacks')
  const rounds = latestRounds({
    planPacks,
    assessments: await read.list('assessments'),
    answers: await read.list('answers'),
    factorJudgements: await read.list('factorJudgements'),
    contextNotes: [],
    gapDecisions: [],
  })
  return {
    gapRefs: rounds.flatMap(({ gaps }) => gaps.map(({ ref }) => ref)),
    commitmentRefs: commitmentSetsOf(planPacks).flatMap(({ id, commitments }) =>
      commitments.map((commitment) => packRef(id, commitment.id)),
    ),
  }
}
