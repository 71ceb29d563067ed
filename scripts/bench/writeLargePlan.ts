import { writeFileSync } from 'node:fs'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { zipPlanFile } from '../../electron/planFile/zipPlanFile'
import { hugePlan } from '../../tests/helpers/hugePlan'
import { largePlan, snapshotOf } from '../../tests/helpers/largePlan'

/** Writes a plan file with so many actions, each with its milestones and indicators. */
export async function writeLargePlan(path: string, actions: number): Promise<void> {
  await write(path, await largePlan(actions))
}

/** Writes a plan file with the largest plan that the app must stay quick with. */
export async function writeHugePlan(path: string): Promise<void> {
  await write(path, await hugePlan())
}

async function write(path: string, records: PlanRecords): Promise<void> {
  const snapshot = JSON.stringify(snapshotOf(records))
  writeFileSync(path, await zipPlanFile(snapshot, [], '0.0.0', '2026-01-01T00:00:00.000Z'))
}
