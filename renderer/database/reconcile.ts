import type { JournalHead } from '#shared/ipc'
import type { Failure, Result } from '#shared/lib/result'
import { findPlan, planHealth } from './planHealth'
import type { JournalPort } from './ports'
import type { Session } from './session'
import type { StartReport } from './start'

type Found = Pick<StartReport, 'restored' | 'problems'>

/**
 * Brings database and journal in line, plan by plan, before the first screen: rebuilds what the database lost, hands on what the
 * journal lacks, and tells what neither can give back.
 * @param answered what the journal says it holds
 */
export async function reconcile(
  session: Session,
  answered: ReturnType<JournalPort['journalHeads']>,
): Promise<Found> {
  const { database } = session
  const answer = await answered
  if (!answer.ok) return { restored: [], problems: [answer.failure] }
  const lost = new Set(answer.value.lost)
  const heads = new Map(
    answer.value.heads.filter(({ planId }) => !lost.has(planId)).map((head) => [head.planId, head]),
  )
  const planIds = new Set([
    ...heads.keys(),
    ...lost,
    ...(await database.planHeads.toCollection().primaryKeys()),
  ])
  const restored: string[] = []
  const problems: Failure[] = []
  for (const planId of planIds) {
    const found = await reconcilePlan(session, planId, heads.get(planId) ?? null)
    if (found.restored) restored.push(planId)
    if (found.problem) problems.push(found.problem)
  }
  return { restored, problems }
}

interface Outcome {
  readonly restored?: boolean
  readonly problem?: Failure
}

async function reconcilePlan(
  session: Session,
  planId: string,
  head: JournalHead | null,
): Promise<Outcome> {
  const { database, journal, sender } = session
  const found = await findPlan(database, planId)
  switch (planHealth(found, head)) {
    case 'whole':
      sender.acknowledge(planId, head?.revision ?? 0)
      return {}
    case 'send':
      return problemOf(await sender.send(planId))
    case 'newJournal':
      return problemOf(await sender.compact(planId))
    case 'restore': {
      const { restoreFromJournal } = await import('./restoreFromJournal')
      const rebuilt = await restoreFromJournal(database, journal, planId)
      if (!rebuilt.ok) return { problem: cannotRestore(rebuilt.failure) }
      return { restored: true, ...problemOf(await sender.send(planId)) }
    }
    case 'damaged': {
      const { restoreFromChanges } = await import('./restoreFromJournal')
      const rebuilt = await restoreFromChanges(database, planId)
      const sent = await sender.compact(planId)
      if (rebuilt.ok) return { restored: true, ...problemOf(sent) }
      return { problem: { code: 'start.rowsMissing', ...detailOf(rebuilt.failure) } }
    }
    case 'lost':
      return { problem: { code: 'start.planLost', detail: planId } }
  }
}

function problemOf(outcome: Result<unknown>): Outcome {
  return outcome.ok ? {} : { problem: outcome.failure }
}

function cannotRestore(failure: Failure): Failure {
  return { code: 'start.cannotRestore', ...detailOf(failure) }
}

function detailOf(failure: Failure): { detail: string } {
  return { detail: [failure.code, failure.detail].filter(Boolean).join(': ') }
}
