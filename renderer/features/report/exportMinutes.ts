import { fileNameOf } from '#renderer/components/fileNameOf'
import { flushPendingDrafts } from '#renderer/components/pendingDrafts'
import { platform } from '#renderer/platform'
import { getSnapshot } from '#renderer/repositories/records'
import { packReport } from '#renderer/workers/packReport'
import { dayOf } from '#shared/lib/dates'
import type { PlanId, ReviewId } from '#shared/lib/ids'
import { fail, type Result } from '#shared/lib/result'
import { createTranslator } from '#shared/messages/createTranslator'
import { planOf } from '#shared/planFile/PlanSnapshot'
import { composeReport } from '#shared/report/composeReport'
import { minutesRecords } from '#shared/report/ReviewPicture'
import { reportOutlines } from '#templates/reports/reportOutlines'

/**
 * Writes the minutes of a review as Word, where the user chooses; those of a signed one from the state that was frozen with it.
 * What is still being typed is written first.
 * @param name what the document is called, for the proposed file name
 * @returns the path, or null where the user chose none
 */
export async function exportMinutes(
  planId: PlanId,
  reviewId: ReviewId,
  name: string,
): Promise<Result<{ path: string } | null>> {
  try {
    await flushPendingDrafts()
    const records = minutesRecords(await getSnapshot(planId), reviewId)
    const { language } = planOf(records)
    const report = composeReport(records, reportOutlines['review-minutes'], {
      locale: language,
      today: dayOf(new Date()),
      t: createTranslator(language),
      reviewId,
    })
    const bytes = await packReport(report)
    if (!bytes.ok) return bytes
    return await platform.saveDocument(`${fileNameOf(name)}.docx`, bytes.value)
  } catch (error) {
    return fail('document.notMade', {}, error instanceof Error ? error.message : String(error))
  }
}
