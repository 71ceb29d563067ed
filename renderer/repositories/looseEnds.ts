import { writeChange } from '#renderer/database/session'
import { updateEdit } from '#shared/change/edits'
import type { PlanId } from '#shared/lib/ids'
import { fail, ok } from '#shared/lib/result'
import type { Written } from './updateRecord'

/** Leaves a rule of loose ends out of this plan. @returns `rule.whyNeeded` where no reason is given */
export async function muteRule(planId: PlanId, rule: string, why: string): Promise<Written> {
  if (why.trim() === '') return fail('rule.whyNeeded')
  return await changeMuted('muteRule', planId, rule, { rule, why }, why)
}

/** Tells of a rule again that was left out. */
export async function unmuteRule(planId: PlanId, rule: string): Promise<Written> {
  return await changeMuted('unmuteRule', planId, rule, null, '')
}

async function changeMuted(
  command: string,
  planId: PlanId,
  rule: string,
  muted: { rule: string; why: string } | null,
  why: string,
): Promise<Written> {
  return await writeChange(
    command,
    planId,
    async (read) => {
      const plan = await read.get('plans', planId)
      if (!plan) return fail('record.gone')
      const others = plan.mutedRules.filter((one) => one.rule !== rule)
      return ok([updateEdit('plans', plan, { mutedRules: muted ? [...others, muted] : others })])
    },
    { why },
  )
}
