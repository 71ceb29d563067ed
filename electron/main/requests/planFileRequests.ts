import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { OpenedPlanFile } from '#shared/ipc'
import { fail, ok, type Result } from '#shared/lib/result'
import type { AttachedFile } from '../../planFile/zipPlanFile'
import type { AttachmentStore } from '../attachments/AttachmentStore'
import type { Dialogs, FileKind } from '../dialogs/Dialogs'
import { safeFileName, withEnding } from '../dialogs/fileNames'
import { atomicWrite } from '../files/atomicWrite'
import type { Handlers } from '../ipc/answerRequests'
import { planFileEnding } from '../requestedFile'

export interface PlanFileParts {
  readonly dialogs: Dialogs
  readonly attachments: AttachmentStore
  /** The sentence for a key of the catalogue `menu`. */
  readonly say: (key: string) => string
  readonly samplesFolder: string
  readonly appVersion: string
  readonly now: () => Date
  /** Gives the file that the app was asked to open, once. */
  readonly takeRequestedFile: () => string | null
}

type PlanFileHandlers = Pick<
  Handlers,
  'planFile:save' | 'planFile:open' | 'planFile:takeRequested' | 'planFile:openSample'
>

/** Saving plans as files and opening them. Main knows the envelope and the attached files; the records stay text. */
export function planFileRequests(parts: PlanFileParts): PlanFileHandlers {
  const { dialogs, attachments, say } = parts
  const kind = (): FileKind => ({
    name: say('dialog.planFile'),
    endings: [planFileEnding.slice(1)],
  })

  /** Reads and checks a plan file, and takes its attached files into the store; the records are the window's to judge. */
  const open = async (path: string): Promise<Result<OpenedPlanFile>> => {
    const read = await (await import('../../planFile/readPlanFile')).readPlanFile(path, {
      attachments: true,
    })
    if (!read.ok) return read
    for (const file of read.value.attachments) {
      const kept = await attachments.put(file.bytes)
      if (!kept.ok) return kept
    }
    return ok({ path, fileName: basename(path), snapshot: read.value.snapshot })
  }

  return {
    async 'planFile:save'(suggestedName, snapshot) {
      const chosen = await dialogs.savePath(
        say('dialog.savePlanFile'),
        safeFileName(suggestedName, planFileEnding),
        kind(),
      )
      if (chosen === null) return ok(null)
      const path = withEnding(chosen, planFileEnding)
      const attached: AttachedFile[] = []
      for (const sha256 of attachmentsNamedIn(snapshot)) {
        const file = await attachments.get(sha256)
        // A file that is not on this computer any more must not keep the plan itself from being saved.
        if (file.ok) attached.push({ sha256, bytes: file.value })
      }
      const savedAt = parts.now().toISOString()
      const bytes = await (await import('../../planFile/zipPlanFile')).zipPlanFile(
        snapshot,
        attached,
        parts.appVersion,
        savedAt,
      )
      const written = await atomicWrite(path, bytes)
      return written.ok ? ok({ path }) : written
    },

    async 'planFile:open'() {
      const path = await dialogs.openPath(say('dialog.openPlanFile'), kind())
      return path === null ? ok(null) : open(path)
    },

    async 'planFile:takeRequested'() {
      const path = parts.takeRequestedFile()
      return path === null ? ok(null) : open(path)
    },

    async 'planFile:openSample'() {
      const names = await readdir(parts.samplesFolder).catch(() => [])
      const name = names.filter((each) => each.endsWith(planFileEnding)).sort()[0]
      return name === undefined ? fail('sample.missing') : open(join(parts.samplesFolder, name))
    },
  }
}

/** Hashes of the files attached to a plan: all that main reads of a plan's records. Broken text names none. */
function attachmentsNamedIn(snapshot: string): ReadonlySet<string> {
  try {
    const { records } = JSON.parse(snapshot) as {
      records?: { attachments?: readonly { sha256?: unknown }[] }
    }
    const hashes = (records?.attachments ?? []).map((each) => each.sha256)
    return new Set(hashes.filter((each) => typeof each === 'string'))
  } catch {
    return new Set()
  }
}
