import { open, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { fail, ok, type Result } from '#shared/lib/result'
import { type Envelope, envelopeSchema, planFileEntries } from '#shared/planFile/envelope'
import { formatVersion } from '#shared/planFile/formatVersion'
import { planFileLimits } from '#shared/planFile/planFileLimits'
import { sha256Of } from './sha256Of'
import type { AttachedFile } from './zipPlanFile'

/** A plan file whose outside has been checked: records as text still to be validated (`checkSnapshot`), attachments by their hash. */
export interface PlanFileContent {
  readonly snapshot: string
  readonly attachments: readonly AttachedFile[]
}

/** Thrown inside this file only, to leave the reading of entries with a failure. */
class Refusal extends Error {
  constructor(
    readonly code: string,
    detail: string,
  ) {
    super(detail)
  }
}

/**
 * Reads a `.cityplan` file, trusting nothing of it: size, number and names of entries, unpacked sizes (counted, not believed), format,
 * version and checksums are checked before anything is given back. Nothing is ever unpacked to disk by an entry's name.
 * @param options.attachments false leaves the attached files unread (a document does not need them)
 * @returns the content, or a failure: `planFile.missing`, `planFile.unreadable` (no access), `planFile.tooLarge`, `planFile.notAPlan`,
 *   `planFile.cutShort`, `planFile.newer`, `planFile.damaged` (a checksum does not fit)
 */
export async function readPlanFile(
  path: string,
  options: { readonly attachments: boolean },
): Promise<Result<PlanFileContent>> {
  let zip: ZipFile | undefined
  try {
    const info = await stat(path)
    if (!info.isFile()) return fail('planFile.notAPlan', {}, 'not a file')
    if (info.size > planFileLimits.fileBytes)
      return fail('planFile.tooLarge', { megabytes: planFileLimits.fileBytes / 1e6 })
    zip = await openZip(path)
    return ok(await readEntries(zip, options.attachments))
  } catch (error) {
    return refusalOf(error)
  } finally {
    zip?.close()
  }
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false, lazyEntries: true, strictFileNames: true })
  } catch (error) {
    if (isSystemError(error)) throw error
    // A zip keeps its table of contents at the end: a file cut short has lost it, but still begins like one.
    const handle = await open(path)
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0)
    await handle.close()
    const beginsLikeZip = bytesRead === 4 && buffer.readUInt32LE(0) === 0x04034b50
    throw new Refusal(beginsLikeZip ? 'planFile.cutShort' : 'planFile.notAPlan', String(error))
  }
}

async function readEntries(zip: ZipFile, withAttachments: boolean): Promise<PlanFileContent> {
  if (zip.entryCount > planFileLimits.entries)
    throw new Refusal('planFile.tooLarge', `${zip.entryCount} entries`)
  let envelope: Envelope | null = null
  let snapshot: Buffer | null = null
  let total = 0
  const attachments: AttachedFile[] = []
  const seen = new Set<string>()
  for await (const entry of zip.eachEntry()) {
    checkEntry(entry, seen)
    const isAttachment = entry.fileName.startsWith(planFileEntries.attachmentFolder)
    total += entry.uncompressedSize
    if (total > planFileLimits.totalBytes) throw new Refusal('planFile.tooLarge', 'all entries')
    if (isAttachment && !withAttachments) continue
    const bytes = await readEntry(zip, entry)
    if (entry.fileName === planFileEntries.envelope) envelope = readEnvelope(bytes)
    else if (entry.fileName === planFileEntries.snapshot) snapshot = bytes
    else attachments.push(checkedAttachment(entry.fileName, bytes))
  }
  if (!envelope || !snapshot) throw new Refusal('planFile.notAPlan', 'an entry is missing')
  if (sha256Of(snapshot) !== envelope.snapshotSha256)
    throw new Refusal('planFile.damaged', planFileEntries.snapshot)
  return { snapshot: snapshot.toString('utf8'), attachments }
}

// What the zip reader says of names that would lead out of a folder: no damage does that, somebody did.
const badName = /absolute path|invalid relative path|invalid characters in fileName/

const attachmentName = /^attachments\/[0-9a-f]{64}$/

function checkEntry(entry: Entry, seen: Set<string>): void {
  const { fileName, uncompressedSize, compressedSize } = entry
  const known =
    fileName === planFileEntries.envelope ||
    fileName === planFileEntries.snapshot ||
    attachmentName.test(fileName)
  if (!known) throw new Refusal('planFile.notAPlan', `unknown entry ${fileName.slice(0, 80)}`)
  if (seen.has(fileName)) throw new Refusal('planFile.notAPlan', `${fileName} stands twice`)
  seen.add(fileName)
  if (entry.isEncrypted()) throw new Refusal('planFile.notAPlan', `${fileName} is encrypted`)
  if (uncompressedSize > planFileLimits.entryBytes)
    throw new Refusal('planFile.tooLarge', `${fileName}: ${uncompressedSize} bytes`)
  if (
    uncompressedSize > planFileLimits.ratioFromBytes &&
    uncompressedSize > compressedSize * planFileLimits.ratio
  )
    throw new Refusal('planFile.tooLarge', `${fileName}: packed too tightly`)
}

async function readEntry(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const stream: Readable = await zip.openReadStreamPromise(entry)
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > planFileLimits.entryBytes) {
      stream.destroy()
      throw new Refusal('planFile.tooLarge', `${entry.fileName}: more than it says`)
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function readEnvelope(bytes: Buffer): Envelope {
  let parsed: unknown
  try {
    parsed = JSON.parse(bytes.toString('utf8'))
  } catch (error) {
    throw new Refusal('planFile.notAPlan', String(error))
  }
  const version = (parsed as { formatVersion?: unknown } | null)?.formatVersion
  if (typeof version === 'number' && version > formatVersion)
    throw new Refusal('planFile.newer', `format ${version}, known ${formatVersion}`)
  const checked = envelopeSchema.safeParse(parsed)
  if (!checked.success) throw new Refusal('planFile.notAPlan', checked.error.message.slice(0, 300))
  return checked.data
}

function checkedAttachment(fileName: string, bytes: Buffer): AttachedFile {
  const sha256 = fileName.slice(planFileEntries.attachmentFolder.length)
  if (sha256Of(bytes) !== sha256) throw new Refusal('planFile.damaged', fileName)
  return { sha256, bytes }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string'
}

function refusalOf(error: unknown): Result<never> {
  if (error instanceof Refusal) return fail(error.code, {}, error.message)
  if (isSystemError(error))
    return fail(
      error.code === 'ENOENT' ? 'planFile.missing' : 'planFile.unreadable',
      {},
      error.message,
    )
  if (badName.test(String(error))) return fail('planFile.notAPlan', {}, String(error))
  // What is left comes from the zip reader: sizes or checksums inside the file do not fit together.
  return fail('planFile.damaged', {}, String(error))
}
