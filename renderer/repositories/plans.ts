import type { BuildEdits } from '#renderer/database/commitChange'
import { importSnapshot } from '#renderer/database/importSnapshot'
import type { Watchable } from '#renderer/database/LiveStore'
import { session, writeChange } from '#renderer/database/session'
import { addEdit } from '#shared/change/edits'
import { newId, type PlanId } from '#shared/lib/ids'
import { ok, type Result } from '#shared/lib/result'
import type { Plan } from '#shared/plan/Plan'
import { latestRounds } from '#shared/plan/planRounds'
import type { Benchmark } from '#shared/template/Benchmark'
import type { CommitmentSet } from '#shared/template/CommitmentSet'
import { benchmarkRecords } from './benchmarks'
import { edited } from './edited'
import { sharedStore, useStore } from './live'

/** A plan as Home lists it. */
export interface PlanCard {
  readonly plan: Plan
  readonly revision: number
  /** Instant of the last change. */
  readonly changedAt: string
  /** Questions answered in the newest round against each benchmark, out of `questions`. */
  readonly answered: number
  readonly questions: number
}

/** What the first screen asks for a new plan. */
export type NewPlan = Pick<
  Plan,
  | 'city'
  | 'country'
  | 'title'
  | 'periodFrom'
  | 'periodTo'
  | 'language'
  | 'currency'
  | 'migrantDefinition'
  | 'reportingRhythm'
>

/** Fields of a plan that its owner may change. */
export type PlanFields = Partial<Omit<Plan, 'id' | 'planId' | 'createdAt' | 'deletedAt'>>

/** Watches the plans in use, last changed first; undefined while loading, and while they are not wanted. */
export function usePlans(wanted = true): readonly PlanCard[] | undefined {
  return useStore(wanted ? planCardsStore() : null)
}

/** The query behind `usePlans`. */
export function planCardsStore(): Watchable<readonly PlanCard[]> {
  return sharedStore('plan cards', () => listCards(false))
}

/** Watches the plans that lie in "recently deleted". */
export function useDeletedPlans(): readonly PlanCard[] | undefined {
  return useStore(sharedStore('deleted plan cards', () => listCards(true)))
}

/** Watches one plan: undefined while loading, null where there is none of that id. */
export function usePlan(planId: PlanId): Plan | null | undefined {
  return useStore(planStore(planId))
}

/** The query behind `usePlan`. */
export function planStore(planId: PlanId): Watchable<Plan | null> {
  return sharedStore(
    `plan ${planId}`,
    async () => (await session().database.records('plans').get(planId)) ?? null,
  )
}

/** Makes a plan with its own copies of the chosen packs, in their order, and starts a self-assessment against each benchmark. */
export async function addPlan(
  fields: NewPlan,
  packs: {
    readonly benchmarks: readonly Benchmark[]
    readonly commitmentSets: readonly CommitmentSet[]
  },
): Promise<Result<PlanId>> {
  const planId = newId<'Plan'>()
  const now = new Date()
  const plan: Plan = {
    ...fields,
    id: planId,
    planId,
    about: '',
    disclosureThreshold: 5,
    mutedRules: [],
    createdAt: now.toISOString(),
    deletedAt: null,
  }
  const rounds = packs.benchmarks.map((benchmark, index) =>
    // A moment apart, since the packs of a plan stand in the order in which they came.
    benchmarkRecords(planId, benchmark, new Date(now.getTime() + index)),
  )
  const commitments = packs.commitmentSets.map((content, index) => ({
    id: newId<'PlanPack'>(),
    planId,
    addedAt: new Date(now.getTime() + rounds.length + index).toISOString(),
    content,
  }))
  const build: BuildEdits = async () =>
    ok([
      addEdit('plans', plan),
      ...rounds.map(({ pack }) => addEdit('planPacks', pack)),
      ...commitments.map((pack) => addEdit('planPacks', pack)),
      ...rounds.map(({ assessment }) => addEdit('assessments', assessment)),
    ])
  return edited(await writeChange('addPlan', planId, build), planId)
}

/** Changes fields of the plan itself. */
export async function updatePlan(
  planId: PlanId,
  fields: PlanFields,
  group?: string,
): Promise<Result<number | null>> {
  const build: BuildEdits = async (read) => {
    const edit = await read.update('plans', planId, fields)
    return edit.ok ? ok([edit.value]) : edit
  }
  return await writeChange('updatePlan', planId, build, { group })
}

/** Moves a plan to "recently deleted", from where it can be taken back. */
export async function deletePlan(planId: PlanId): Promise<Result<number | null>> {
  return await setDeleted('deletePlan', planId, new Date().toISOString())
}

/** Takes a plan back from "recently deleted". */
export async function undeletePlan(planId: PlanId): Promise<Result<number | null>> {
  return await setDeleted('undeletePlan', planId, null)
}

/**
 * Takes in a plan from a file.
 * @param snapshotJson text that nobody vouches for; it is checked first
 * @param mode what to do where a plan of that id is here already: keep both, or put the file's in its place
 * @returns the id under which the plan is now here, `planFile.exists` where a mode is needed, or what `checkSnapshot` found
 */
export async function importPlan(
  snapshotJson: string,
  mode?: 'as-copy' | 'replace',
): Promise<Result<PlanId>> {
  return await importSnapshot(session(), snapshotJson, mode)
}

async function setDeleted(
  name: string,
  planId: PlanId,
  deletedAt: string | null,
): Promise<Result<number | null>> {
  return await writeChange(name, planId, async (read) => {
    const edit = await read.update('plans', planId, { deletedAt })
    return edit.ok ? ok([edit.value]) : edit
  })
}

async function listCards(deleted: boolean): Promise<readonly PlanCard[]> {
  const { database } = session()
  const plans = await database.records('plans').toArray()
  const listed = plans.filter((plan) => (plan.deletedAt !== null) === deleted)
  const cards = await Promise.all(listed.map(cardOf))
  return cards.sort((a, b) => b.changedAt.localeCompare(a.changedAt))
}

async function cardOf(plan: Plan): Promise<PlanCard> {
  const { database } = session()
  const head = await database.planHeads.get(plan.id)
  const [planPacks, assessments, answers] = await Promise.all([
    database.records('planPacks').where('planId').equals(plan.id).toArray(),
    database.records('assessments').where('planId').equals(plan.id).toArray(),
    database.records('answers').where('planId').equals(plan.id).toArray(),
  ])
  const levels = latestRounds({
    planPacks,
    assessments,
    answers,
    factorJudgements: [],
    contextNotes: [],
    gapDecisions: [],
  }).flatMap(({ standings }) => standings.flatMap(({ questions }) => questions))
  return {
    plan,
    revision: head?.revision ?? 0,
    changedAt: head?.changedAt ?? plan.createdAt,
    answered: levels.filter(({ level }) => level !== 'not-assessed').length,
    questions: levels.length,
  }
}
