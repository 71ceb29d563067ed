import { ZipFile } from 'yazl'
import { type Envelope, planFileEntries } from '#shared/planFile/envelope'
import { formatVersion } from '#shared/planFile/formatVersion'
import { sha256Of } from './sha256Of'

/** A file kept with a plan: its bytes and their SHA-256 (hex), by which it is named in the zip. */
export interface AttachedFile {
  readonly sha256: string
  readonly bytes: Buffer
}

/**
 * The bytes of a `.cityplan` file: a zip of the envelope, the records and the attachments, in this order.
 * @param snapshot JSON of a `PlanSnapshot`
 * @param savedAt the moment of saving, ISO 8601
 */
export async function zipPlanFile(
  snapshot: string,
  attachments: readonly AttachedFile[],
  appVersion: string,
  savedAt: string,
): Promise<Buffer> {
  const records = Buffer.from(snapshot, 'utf8')
  const envelope: Envelope = {
    format: 'common-ground/plan',
    formatVersion,
    appVersion,
    savedAt,
    snapshotSha256: sha256Of(records),
  }
  const zip = new ZipFile()
  const options = { mtime: new Date(savedAt) }
  zip.addBuffer(
    Buffer.from(`${JSON.stringify(envelope, null, 2)}\n`),
    planFileEntries.envelope,
    options,
  )
  zip.addBuffer(records, planFileEntries.snapshot, options)
  for (const { sha256, bytes } of attachments)
    zip.addBuffer(bytes, planFileEntries.attachmentFolder + sha256, options)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
