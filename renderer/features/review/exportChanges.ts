import { fileNameOf } from '#renderer/components/fileNameOf'
import { platform } from '#renderer/platform'
import { packReport } from '#renderer/workers/packReport'
import type { PlanDifference } from '#shared/compare/PlanDifference'
import { dayOf } from '#shared/lib/dates'
import { fail, type Result } from '#shared/lib/result'
import { createTranslator } from '#shared/messages/createTranslator'
import type { Plan } from '#shared/plan/Plan'
import { composeChanges } from '#shared/report/composeChanges'

/**
 * Writes what changed between two moments as Word, where the user chooses.
 * @param names what the two moments are called beside their days
 * @returns the path, or null where the user chose none
 */
export async function exportChanges(
  plan: Plan,
  found: PlanDifference,
  names: { readonly fromName: string; readonly toName: string },
): Promise<Result<{ path: string } | null>> {
  try {
    const report = composeChanges(plan, found, {
      locale: plan.language,
      today: dayOf(new Date()),
      t: createTranslator(plan.language),
      ...names,
    })
    const bytes = await packReport(report)
    if (!bytes.ok) return bytes
    return await platform.saveDocument(`${fileNameOf(report.title)}.docx`, bytes.value)
  } catch (error) {
    return fail('document.notMade', {}, error instanceof Error ? error.message : String(error))
  }
}
