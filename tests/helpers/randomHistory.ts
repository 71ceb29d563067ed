import { readSnapshot } from '#renderer/database/readSnapshot'
import { session } from '#renderer/database/session'
import type { PlanSnapshot } from '#shared/planFile/PlanSnapshot'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { type RandomCommand, runRandomCommand } from './randomCommands'
import { aPlan } from './testSession'

/** A plan made by commands, and the records as they really stood at each of its revisions. */
export interface MadePlan {
  readonly plan: PlanSnapshot
  readonly stood: ReadonlyMap<number, PlanRecords>
}

/** Makes a plan in the present session and runs commands on it one by one. */
export async function planMadeBy(commands: readonly RandomCommand[]): Promise<MadePlan> {
  const planId = await aPlan()
  const read = async () => {
    const snapshot = await readSnapshot(session().database, planId)
    if (!snapshot) throw new Error('No such plan')
    return snapshot
  }
  let plan = await read()
  const stood = new Map([[plan.revision, plan.records]])
  for (const command of commands) {
    await runRandomCommand(planId, plan.records, command)
    plan = await read()
    stood.set(plan.revision, plan.records)
  }
  return { plan, stood }
}
