import { fileNameOf } from '#renderer/components/fileNameOf'
import { flushPendingDrafts } from '#renderer/components/pendingDrafts'
import { platform } from '#renderer/platform'
import { getSnapshot } from '#renderer/repositories/records'
import { packReport } from '#renderer/workers/packReport'
import { dayOf } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import { fail, type Result } from '#shared/lib/result'
import { createTranslator } from '#shared/messages/createTranslator'
import { planOf } from '#shared/planFile/PlanSnapshot'
import { composeReport } from '#shared/report/composeReport'
import type { ReportKind } from '#shared/report/Report'
import { type AnnexName, withAnnexes } from '#shared/report/withAnnexes'
import { reportOutlines } from '#templates/reports/reportOutlines'

/**
 * Writes a document of the plan as Word, where the user chooses. What is still being typed is written first.
 * @param name what the document is called, for the proposed file name
 * @param annexes what is printed at its end on wish
 * @returns the path, or null where the user chose none
 */
export async function exportDocument(
  kind: ReportKind,
  planId: PlanId,
  name: string,
  annexes: readonly AnnexName[] = [],
): Promise<Result<{ path: string } | null>> {
  try {
    await flushPendingDrafts()
    const { records } = await getSnapshot(planId)
    const plan = planOf(records)
    const report = composeReport(records, withAnnexes(reportOutlines[kind], annexes), {
      locale: plan.language,
      today: dayOf(new Date()),
      t: createTranslator(plan.language),
    })
    const bytes = await packReport(report)
    if (!bytes.ok) return bytes
    return await platform.saveDocument(`${fileNameOf(`${name} ${plan.city}`)}.docx`, bytes.value)
  } catch (error) {
    return fail('document.notMade', {}, error instanceof Error ? error.message : String(error))
  }
}
