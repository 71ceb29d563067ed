import { writeFileSync } from 'node:fs'
import { zipPlanFile } from '../../electron/planFile/zipPlanFile'
import { largePlan, snapshotOf } from '../../tests/helpers/largePlan'

/** Writes a plan file with so many actions, each with its milestones and indicators. */
export async function writeLargePlan(path: string, actions: number): Promise<void> {
  const snapshot = JSON.stringify(snapshotOf(await largePlan(actions)))
  writeFileSync(path, await zipPlanFile(snapshot, [], '0.0.0', '2026-01-01T00:00:00.000Z'))
}
