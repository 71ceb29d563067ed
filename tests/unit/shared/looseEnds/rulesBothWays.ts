import { expect } from 'vitest'
import { findLooseEnds } from '#shared/looseEnds/findLooseEnds'
import type { LooseEnd } from '#shared/looseEnds/LooseEnd'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { soundDay } from '../../../helpers/soundPlan'

/** What one rule finds in a plan. */
export const ends = (rule: string, records: PlanRecords, today = soundDay): LooseEnd[] =>
  findLooseEnds(records, today).filter((looseEnd) => looseEnd.rule === rule)

/** Holds that a rule finds one thing in the first plan, at that place, and nothing in the others. */
export function expectOnly(
  rule: string,
  spoilt: PlanRecords,
  place: LooseEnd['place'],
  sound: readonly PlanRecords[],
): void {
  expect(ends(rule, spoilt).map((looseEnd) => looseEnd.place)).toEqual([place])
  for (const records of sound) expect(ends(rule, records)).toEqual([])
}
