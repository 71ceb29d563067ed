import { flushPendingDrafts } from '#renderer/components/pendingDrafts'
import { platform } from '#renderer/platform'
import { makeSheets } from '#renderer/repositories/ownerSheets'
import { getSnapshot } from '#renderer/repositories/records'
import { packReport } from '#renderer/workers/packReport'
import type { FormFile } from '#shared/ipc'
import type { Day } from '#shared/lib/dates'
import { newId, type OwnerId, type PlanId } from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import { createTranslator, type Translate } from '#shared/messages/createTranslator'
import { type AskOptions, askOfOwners } from '#shared/monitoring/askOfOwners'
import type { SheetRequest } from '#shared/monitoring/SheetRequest'
import { ownerLabel } from '#shared/plan/ownerLabel'
import { planOf } from '#shared/planFile/PlanSnapshot'
import type { OwnerSheet } from '#shared/report/ownerSheets/OwnerSheet'
import { ownerSheetBook } from '#shared/report/ownerSheets/ownerSheetBook'
import { ownerSheetSlip } from '#shared/report/ownerSheets/ownerSheetSlip'

/** Which sheets are wanted. */
export interface SheetOrder extends AskOptions {
  readonly planId: PlanId
  readonly ownerIds: readonly OwnerId[]
  readonly answerBy: Day | null
  readonly returnTo: string
  readonly kinds: readonly FormFile['kind'][]
}

/** Where the sheets are. */
export interface MadeSheets {
  readonly folder: string
  readonly names: readonly string[]
  readonly owners: number
}

/**
 * Makes the sheets for owners in a folder that the user chooses, one file per owner and kind, and notes in the plan that they are
 * awaited. What is still being typed is written first.
 * @returns where they are, or null where no folder was chosen: then nothing is noted
 */
export async function makeOwnerSheets(order: SheetOrder): Promise<Result<MadeSheets | null>> {
  try {
    await flushPendingDrafts()
    const { records, revision } = await getSnapshot(order.planId)
    const plan = planOf(records)
    const t = createTranslator(plan.language)
    const asks = askOfOwners(records, order)
    const sheets = records.owners.flatMap((owner): OwnerSheet[] => {
      const ask = order.ownerIds.includes(owner.id) ? asks.get(owner.id) : undefined
      if (!ask) return []
      const mark = {
        planId: plan.id,
        requestId: newId<'SheetRequest'>(),
        ownerId: owner.id,
        revision,
        madeOn: order.today,
      }
      return [{ plan, owner, ask, mark, answerBy: order.answerBy, returnTo: order.returnTo }]
    })
    if (sheets.length === 0) return fail('form.nothingDue')
    const files: FormFile[] = []
    for (const sheet of sheets)
      for (const kind of order.kinds) {
        const file = await fileOf(sheet, kind, t)
        if (!file.ok) return file
        files.push(file.value)
      }
    const saved = await platform.saveForms(files)
    if (!saved.ok || !saved.value) return saved.ok ? ok(null) : saved
    const noted = await makeSheets(order.planId, sheets.map(requestOf))
    return noted.ok ? ok({ ...saved.value, owners: sheets.length }) : noted
  } catch (error) {
    return fail('document.notMade', {}, error instanceof Error ? error.message : String(error))
  }
}

async function fileOf(
  sheet: OwnerSheet,
  kind: FormFile['kind'],
  t: Translate,
): Promise<Result<FormFile>> {
  const owner = ownerLabel(sheet.owner) || t('plan:owner.unnamed')
  const name = t('sheets:fileName', { owner, day: sheet.mark.madeOn })
  if (kind === 'excel') return ok({ name, kind, book: ownerSheetBook(sheet, t) })
  const bytes = await packReport(ownerSheetSlip(sheet, t))
  return bytes.ok ? ok({ name, kind, bytes: bytes.value }) : bytes
}

function requestOf({ mark, ask, answerBy }: OwnerSheet): SheetRequest {
  return {
    id: mark.requestId,
    planId: mark.planId,
    ownerId: mark.ownerId,
    madeAt: new Date().toISOString(),
    revision: mark.revision,
    answerBy,
    milestoneIds: ask.milestones.map(({ milestone }) => milestone.id),
    indicatorIds: ask.values.map(({ indicator }) => indicator.id),
    returnedAt: null,
  }
}
