import type { PlanReader } from '#renderer/database/PlanReader'

/** Where a change of values comes from, as far as it bears on whether they may be changed. */
interface GivenReason {
  /** The command's name in the history. */
  readonly command: string
  readonly why: string | undefined
  readonly group: string | undefined
}

/**
 * Whether fields that are frozen once set may be changed so: what is set for the first time may be, everything else only with a reason
 * (000:99, field: 3.1: baselines that are overwritten without a trace are lost). Going on typing in the same field is one change.
 */
export async function mayChangeFrozen<R extends object>(
  read: PlanReader,
  record: R,
  fields: Partial<R>,
  frozen: readonly (keyof R)[],
  { command, why, group }: GivenReason,
): Promise<boolean> {
  if (why?.trim()) return true
  const replaces = frozen.some(
    (field) => field in fields && record[field] !== null && fields[field] !== record[field],
  )
  return !replaces || (await isContinued(read, command, group))
}

async function isContinued(
  { database, planId }: PlanReader,
  command: string,
  group: string | undefined,
): Promise<boolean> {
  if (group === undefined) return false
  const revision = (await database.planHeads.get(planId))?.revision ?? 0
  const last = await database.changes.get([planId, revision])
  return last?.group === group && last.command === command
}
