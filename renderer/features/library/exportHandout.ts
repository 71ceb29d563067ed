import { fileNameOf } from '#renderer/components/fileNameOf'
import { flushPendingDrafts } from '#renderer/components/pendingDrafts'
import { platform } from '#renderer/platform'
import { getCollection } from '#renderer/repositories/collections'
import { getLibrary } from '#renderer/repositories/library'
import { packReport } from '#renderer/workers/packReport'
import { dayOf } from '#shared/lib/dates'
import { fail, type Result } from '#shared/lib/result'
import { createTranslator } from '#shared/messages/createTranslator'
import { composeHandout } from '#shared/report/composeHandout'
import type { CollectionId } from '#shared/template/library/Collection'

/**
 * Writes the handout of a collection as Word, where the user chooses. What is still being typed is written first.
 * @param locale BCP 47 tag of the document's language
 * @returns the path, or null where the user chose none
 */
export async function exportHandout(
  collectionId: CollectionId,
  locale: string,
): Promise<Result<{ path: string } | null>> {
  try {
    await flushPendingDrafts()
    const collection = await getCollection(collectionId)
    if (!collection.ok) return collection
    const report = composeHandout(collection.value, await getLibrary(), {
      locale,
      today: dayOf(new Date()),
      t: createTranslator(locale),
    })
    const bytes = await packReport(report)
    if (!bytes.ok) return bytes
    return await platform.saveDocument(`${fileNameOf(report.title)}.docx`, bytes.value)
  } catch (error) {
    return fail('document.notMade', {}, error instanceof Error ? error.message : String(error))
  }
}
