import type { PlanReader } from '#renderer/database/PlanReader'
import { session, writeChange } from '#renderer/database/session'
import type { Assessment } from '#shared/assessment/Assessment'
import { addEdit, removeEdit, updateEdit } from '#shared/change/edits'
import { dayOf } from '#shared/lib/dates'
import { newId, type PlanId, type PlanPackId } from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import { factorsInUse } from '#shared/plan/factorsInUse'
import type { PlanPack } from '#shared/plan/Plan'
import type { Benchmark } from '#shared/template/Benchmark'
import { chooseModules } from '#shared/template/chooseModules'
import { findBenchmarkEdition } from './availablePacks'
import { edited } from './edited'
import type { Written } from './updateRecord'

/** A plan's own copy of a benchmark, and the self-assessment against it that begins with it. */
export function benchmarkRecords(
  planId: PlanId,
  content: Benchmark,
  now: Date,
): { readonly pack: PlanPack; readonly assessment: Assessment } {
  const pack: PlanPack = {
    id: newId<'PlanPack'>(),
    planId,
    addedAt: now.toISOString(),
    content,
  }
  const assessment: Assessment = {
    id: newId<'Assessment'>(),
    planId,
    packId: pack.id,
    kind: 'self',
    startedOn: dayOf(now),
    participants: '',
  }
  return { pack, assessment }
}

/**
 * Takes a benchmark up into a plan and begins a self-assessment against it.
 * @param benchmark with the modules that were chosen
 * @returns the plan's copy, or `benchmark.there` where the plan has it already
 */
export async function addBenchmark(
  planId: PlanId,
  benchmark: Benchmark,
): Promise<Result<PlanPackId>> {
  const { pack, assessment } = benchmarkRecords(planId, benchmark, new Date())
  const outcome = await writeChange('addBenchmark', planId, async (read) => {
    if (!(await read.get('plans', planId))) return fail('record.gone')
    const packs = await read.list('planPacks')
    if (packs.some(({ content }) => content.id === benchmark.id)) return fail('benchmark.there')
    return ok([addEdit('planPacks', pack), addEdit('assessments', assessment)])
  })
  return edited(outcome, pack.id)
}

/** Takes a benchmark out of a plan, with its empty rounds. `benchmark.inUse` where anything was said, decided or planned on it. */
export async function removeBenchmark(planId: PlanId, packId: PlanPackId): Promise<Written> {
  return await writeChange('removeBenchmark', planId, async (read) => {
    const pack = await read.get('planPacks', packId)
    if (!pack) return ok([])
    const notes = (await read.list('contextNotes')).filter((note) => note.packId === packId)
    if (notes.length > 0 || (await usedFactors(read, pack)).size > 0) return fail('benchmark.inUse')
    const rounds = (await read.list('assessments')).filter((round) => round.packId === packId)
    const ids = new Set(rounds.map(({ id }) => id))
    // What is left says nothing: offers that were declined.
    const empty = (await read.list('answers')).filter(({ assessmentId }) => ids.has(assessmentId))
    return ok([
      ...empty.map((answer) => removeEdit('answers', answer)),
      ...rounds.map((round) => removeEdit('assessments', round)),
      removeEdit('planPacks', pack),
    ])
  })
}

/**
 * Gives a plan's copy of a benchmark other modules. The edition and the wording of what is there stay; answers, judgements and
 * decisions stay with it, since no factor changes.
 * @returns a failure `benchmark.noEdition` where that edition cannot be read, and `benchmark.moduleInUse` where a module would go
 *   on which something was said, decided or planned
 */
export async function setBenchmarkModules(
  planId: PlanId,
  packId: PlanPackId,
  moduleIds: readonly string[],
): Promise<Written> {
  const known = await session().database.records('planPacks').get(packId)
  if (!known) return fail('record.gone')
  // Before the transaction, which would not wait for a file.
  const whole = await findBenchmarkEdition(known.content.id, known.content.version)
  if (!whole) return fail('benchmark.noEdition')
  return await writeChange('setBenchmarkModules', planId, async (read) => {
    const pack = await read.get('planPacks', packId)
    if (pack?.content.format !== 'common-ground/benchmark/1') return fail('record.gone')
    const copy = pack.content
    if (copy.version !== whole.version) return fail('record.gone')
    const content = chooseModules(copy, whole, moduleIds)
    const kept = new Set(content.factors.map(({ id }) => id))
    const used = await usedFactors(read, pack)
    if ([...used].some((id) => !kept.has(id))) return fail('benchmark.moduleInUse')
    return ok([updateEdit('planPacks', pack, { content })])
  })
}

async function usedFactors(read: PlanReader, pack: PlanPack): Promise<Set<string>> {
  return factorsInUse(pack, {
    assessments: await read.list('assessments'),
    answers: await read.list('answers'),
    factorJudgements: await read.list('factorJudgements'),
    gapDecisions: await read.list('gapDecisions'),
    actions: await read.list('actions'),
  })
}
