import { writeChange } from '#renderer/database/session'
import { addEdit } from '#shared/change/edits'
import { dayOf } from '#shared/lib/dates'
import { newId, type PlanId, type PlanPackId } from '#shared/lib/ids'
import { fail, ok } from '#shared/lib/result'
import { carryOver } from '#shared/plan/carryOver'
import type { PlanPack } from '#shared/plan/Plan'
import { packsInForce } from '#shared/plan/planRounds'
import { compareVersions } from '#shared/template/own/packVersion'
import { withModules } from '#shared/template/withModules'
import { type AvailablePacks, useAvailablePacks } from './availablePacks'
import { useRecords } from './records'
import type { Written } from './updateRecord'

/** A pack of a plan of which a newer version is here. */
export interface PackUpdate {
  /** The plan's own copy. */
  readonly planPack: PlanPack
  /** The newer version, a benchmark with the modules that the plan has. */
  readonly newer: PlanPack['content']
}

/** Watches of which packs of a plan newer versions are here; undefined while that is found out. */
export function usePackUpdates(planId: PlanId): readonly PackUpdate[] | undefined {
  const planPacks = useRecords(planId, 'planPacks')
  const available = useAvailablePacks()
  return planPacks && available ? packUpdates(planPacks, available) : undefined
}

/** The packs in force of which a newer version is available. */
export function packUpdates(
  planPacks: readonly PlanPack[],
  { benchmarks, commitmentSets }: AvailablePacks,
): readonly PackUpdate[] {
  return packsInForce(planPacks).flatMap((planPack): PackUpdate[] => {
    const { content } = planPack
    const isNewer = ({ id, version }: { readonly id: string; readonly version: string }) =>
      id === content.id && compareVersions(version, content.version) > 0
    if (content.format === 'common-ground/commitments/1') {
      const newer = commitmentSets.find(isNewer)
      return newer ? [{ planPack, newer }] : []
    }
    const whole = benchmarks.find(isNewer)
    const moduleIds = content.modules?.map(({ id }) => id) ?? []
    return whole ? [{ planPack, newer: withModules(whole, moduleIds) }] : []
  })
}

/**
 * Moves a plan to a newer version of one of its packs. Against a benchmark a new round begins, with what was said in the last one; that
 * round, its answers and its pack stay as they are. One step, which Undo takes back.
 * @param answerAnew questions whose answers do not go over
 * @returns `record.gone` where the plan has no such pack any more
 */
export async function moveToVersion(
  planId: PlanId,
  packId: PlanPackId,
  newer: PlanPack['content'],
  answerAnew: ReadonlySet<string>,
): Promise<Written> {
  return await writeChange('moveToVersion', planId, async (read) => {
    const pack = await read.get('planPacks', packId)
    if (pack?.content.id !== newer.id || pack.content.format !== newer.format)
      return fail('record.gone')
    const packs = await read.list('planPacks')
    const isThere = packs.some(
      ({ content }) =>
        content.id === newer.id &&
        content.format === newer.format &&
        compareVersions(content.version, newer.version) >= 0,
    )
    if (isThere) return ok([])
    const now = new Date()
    const addedAt = now.toISOString()
    if (newer.format === 'common-ground/commitments/1')
      return ok([
        addEdit('planPacks', { id: newId<'PlanPack'>(), planId, addedAt, content: newer }),
      ])
    const assessment = (await read.list('assessments'))
      .filter((round) => round.packId === packId)
      .sort((a, b) => (a.startedOn < b.startedOn ? -1 : 1))
      .at(-1)
    if (!assessment)
      return ok([
        addEdit('planPacks', { id: newId<'PlanPack'>(), planId, addedAt, content: newer }),
      ])
    const said = {
      pack,
      assessment,
      answers: await read.list('answers'),
      factorJudgements: await read.list('factorJudgements'),
      contextNotes: await read.list('contextNotes'),
      gapDecisions: await read.list('gapDecisions'),
    }
    const next = carryOver(said, newer, answerAnew, { startedOn: dayOf(now), addedAt })
    return ok([
      addEdit('planPacks', next.pack),
      addEdit('assessments', next.assessment),
      ...next.answers.map((answer) => addEdit('answers', answer)),
      ...next.factorJudgements.map((judgement) => addEdit('factorJudgements', judgement)),
      ...next.contextNotes.map((note) => addEdit('contextNotes', note)),
      ...next.gapDecisions.map((decision) => addEdit('gapDecisions', decision)),
    ])
  })
}
