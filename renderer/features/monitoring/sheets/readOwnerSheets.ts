import { platform } from '#renderer/platform'
import { getSnapshot } from '#renderer/repositories/records'
import { answerWords } from '#shared/compare/ownerSheet/answerWords'
import { readOwnerSheet } from '#shared/compare/ownerSheet/readOwnerSheet'
import type { SheetReading } from '#shared/compare/ownerSheet/SheetAnswers'
import type { FilledFormOutcome } from '#shared/ipc'
import type { Day } from '#shared/lib/dates'
import { formLimits } from '#shared/lib/formSheet'
import { newId, type PlanId } from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import { createTranslator } from '#shared/messages/createTranslator'
import { type PlanSnapshot, planOf } from '#shared/planFile/PlanSnapshot'

/** A file that was read, with what came of it. */
export interface ReadSheet {
  /** Its own, so that the same file can be read twice. */
  readonly id: string
  readonly fileName: string
  readonly reading: SheetReading
}

/** Reads filled sheets that the user chooses; null where none was chosen. */
export async function openOwnerSheets(
  planId: PlanId,
  today: Day,
): Promise<Result<readonly ReadSheet[] | null>> {
  const opened = await platform.openForms()
  if (!opened.ok || !opened.value) return opened.ok ? ok(null) : opened
  return ok(await readAll(planId, today, opened.value))
}

/** Reads filled sheets that were dropped on the screen. */
export async function readDroppedSheets(
  planId: PlanId,
  today: Day,
  files: readonly File[],
): Promise<Result<readonly ReadSheet[]>> {
  if (files.length > formLimits.files) return fail('form.tooMany', { most: formLimits.files })
  const tooLarge = files.find(({ size }) => size > formLimits.fileBytes)
  if (tooLarge) return fail('form.tooLarge', { file: tooLarge.name })
  try {
    const bytes = await Promise.all(
      files.map(async (file) => ({
        fileName: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    )
    const read = await platform.readForms(bytes)
    return read.ok ? ok(await readAll(planId, today, read.value)) : read
  } catch (error) {
    return fail('form.unreadable', { file: files[0]?.name ?? '' }, String(error))
  }
}

async function readAll(
  planId: PlanId,
  today: Day,
  outcomes: readonly FilledFormOutcome[],
): Promise<ReadSheet[]> {
  const snapshot = await getSnapshot(planId)
  return outcomes.map(({ fileName, read }) => ({
    id: newId(),
    fileName,
    reading: read.ok
      ? readOwnerSheet(read.value, expectationOf(snapshot, today))
      : { is: 'refused', failure: read.failure, faults: [] },
  }))
}

function expectationOf({ records, revision }: PlanSnapshot, today: Day) {
  const { id: planId, language } = planOf(records)
  return {
    planId,
    revision,
    today,
    locale: language,
    words: answerWords([createTranslator(language), createTranslator('en')]),
    askedIn: (requestId: string) => {
      const request = records.sheetRequests.find(({ id }) => id === requestId)
      return {
        milestoneIds: request?.milestoneIds ?? records.milestones.map(({ id }) => id),
        indicatorIds: request?.indicatorIds ?? records.indicators.map(({ id }) => id),
        isKnown: request !== undefined,
      }
    },
  }
}
