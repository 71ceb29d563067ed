import { session } from '#renderer/database/session'
import type { OwnPackEntry } from '#shared/ipc'
import { fail, ok, type Result } from '#shared/lib/result'
import { knownItemsOf } from '#shared/template/KnownItems'
import { blankDraft, type NewPack } from '#shared/template/own/blankDraft'
import { nextDraft } from '#shared/template/own/draftOfPack'
import type { DraftContent } from '#shared/template/own/OwnPack'
import type { OwnPackFormat } from '#shared/template/own/PackDraft'
import { packIdFor } from '#shared/template/own/packId'
import { nextVersion } from '#shared/template/own/packVersion'
import { draftOfSheets, packNamedIn } from '#shared/template/own/sheets/draftOfSheets'
import type { SheetWords } from '#shared/template/own/sheets/packSheets'
import type { ReadSheet, SheetFault } from '#shared/template/own/sheets/SheetReader'
import { emptySheets, sheetsOfDraft } from '#shared/template/own/sheets/sheetsOfDraft'
import {
  asked,
  isShipped,
  listOwnPacks,
  readPacksInForce,
  removeOwnPack,
  versionsOf,
} from './ownPacks'
import { readPackDraft, writePackDraft } from './packDrafts'
import { readNewest, takenIds } from './packVersions'

/** Writes an empty Excel sheet for a kind of pack. Null where the user chose no place. */
export async function saveEmptySheet(
  format: OwnPackFormat,
  name: string,
  words: SheetWords,
): Promise<Result<{ readonly path: string } | null>> {
  return await asked(session().ownPacks.saveWorkbook(name, emptySheets(format, words)))
}

/** Writes an Excel sheet that holds a pack. Null where the user chose no place. */
export async function saveFilledSheet(
  content: DraftContent,
  words: SheetWords,
): Promise<Result<{ readonly path: string } | null>> {
  const { title, version } = content.pack
  const name = `${title.slice(0, 200)} ${version}`
  return await asked(session().ownPacks.saveWorkbook(name, sheetsOfDraft(content, words)))
}

/** What came of a filled sheet. */
export type ReadSheets =
  | { readonly kind: 'taken'; readonly entry: OwnPackEntry; readonly replaced: boolean }
  /** Nothing was taken: these are the reasons, all of them. */
  | { readonly kind: 'faulty'; readonly fileName: string; readonly faults: readonly SheetFault[] }

/**
 * Reads a filled Excel sheet that the user chooses as a draft: of a new pack, or of the next version of the pack that it names. A
 * draft of that pack that stands is set aside first, and can be taken back. Null where no file was chosen.
 */
export async function readFilledSheet(
  words: SheetWords,
  told: Pick<NewPack, 'language' | 'year' | 'roleTitles'>,
): Promise<Result<ReadSheets | null>> {
  const file = await asked(session().ownPacks.openWorkbook())
  if (!file.ok) return file
  if (!file.value) return ok(null)
  const { fileName, sheets } = file.value
  const begin = await beginningOf(sheets, words, told)
  if (!begin.ok) return begin
  const known = knownItemsOf(await readPacksInForce())
  const { draft, faults } = draftOfSheets(sheets, { words, known, begin: begin.value.begin })
  if (!draft) return ok({ kind: 'faulty', fileName, faults })
  const { open } = begin.value
  if (open) {
    const aside = await removeOwnPack(open.id, open.version)
    if (!aside.ok) return aside
  }
  const saved = await writePackDraft(draft)
  return saved.ok ? ok({ kind: 'taken', entry: saved.value, replaced: open !== null }) : saved
}

interface Beginning {
  readonly begin: (format: OwnPackFormat, title: string) => DraftContent
  /** The draft of the same pack that stands, to be set aside. */
  readonly open: OwnPackEntry | null
}

async function beginningOf(
  sheets: readonly ReadSheet[],
  words: SheetWords,
  told: Pick<NewPack, 'language' | 'year' | 'roleTitles'>,
): Promise<Result<Beginning>> {
  const taken = await takenIds()
  const anew: Beginning = {
    open: null,
    begin: (format, title) => blankDraft({ ...told, format, title, id: packIdFor(title, taken) }),
  }
  const named = packNamedIn(sheets, words)
  if (!named) return ok(anew)
  const known = await listOwnPacks()
  if (!known.ok) return known
  const open = known.value.packs.find(({ id, state }) => id === named.id && state === 'draft')
  if (open) {
    const draft = await readPackDraft(open.id, open.version)
    if (!draft.ok) return draft
    return ok({ open, begin: forKind(draft.value, anew) })
  }
  const newest = await readNewest(named.id)
  // A sheet from another computer may name a pack that is not here: it is read as a new one.
  if (!newest.ok)
    return newest.failure.code === 'ownPack.missing' ? ok(anew) : fail(newest.failure.code)
  const version = nextVersion(await versionsOf(named.id), isShipped(named.id))
  return ok({ open: null, begin: forKind(nextDraft(newest.value, version), anew) })
}

/** The draft that stands where the sheets hold its kind of pack; a new one where they hold another. */
const forKind =
  (draft: DraftContent, anew: Beginning): Beginning['begin'] =>
  (format, title) =>
    draft.pack.format === format ? draft : anew.begin(format, title)
