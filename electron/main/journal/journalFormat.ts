import { createHash } from 'node:crypto'
import type { RecordCounts } from '#shared/planFile/tableNames'

/*
 * A journal is text, one record a line:
 *
 *   CGJ1 <type> <revision> <bytes> <sha256> <body>
 *
 * `bytes` is the length of the body in UTF-8, `sha256` is taken over the chain before it, type, revision and body: a record that
 * was cut short, changed, moved or put in from elsewhere does not fit, and neither does anything after it.
 * The first record of a file is its `start`; its body says on what the file stands and with which chain it begins.
 */
const mark = 'CGJ1'

/** On what a journal file stands. */
export interface JournalStart {
  readonly planId: string
  /** 1 for the first file of a plan, one more with each compaction. */
  readonly generation: number
  /** State before the first change of this file. */
  readonly revision: number
  readonly counts: RecordCounts
  readonly checksum: string
  /** SHA-256 of the snapshot beside the journal; null where the journal holds the plan from its first change on. */
  readonly snapshot: string | null
}

/** One change as it stands in a journal. */
export interface JournalEntry {
  readonly revision: number
  readonly counts: RecordCounts
  /** Chain up to and with this change. */
  readonly checksum: string
  /** JSON of the change, as it was acknowledged. */
  readonly change: string
}

export interface JournalFile {
  readonly start: JournalStart
  readonly entries: readonly JournalEntry[]
  /** Length of the good part in bytes; what lies behind it is torn or damaged. */
  readonly goodBytes: number
}

/** A start record as it is written. */
export function formatStart(start: JournalStart): string {
  const body = JSON.stringify(start)
  return formatLine('start', start.revision, body, chain('', 'start', start.revision, body))
}

/** A change record as it is written, and the chain after it. */
export function formatEntry(
  checksumBefore: string,
  revision: number,
  counts: RecordCounts,
  change: string,
): { line: string; checksum: string } {
  const body = `{"counts":${JSON.stringify(counts)},"change":${change}}`
  const checksum = chain(checksumBefore, 'change', revision, body)
  return { line: formatLine('change', revision, body, checksum), checksum }
}

/**
 * Reads a journal up to its first record that is not whole, not in order, or not the one that was written.
 * @returns null where not even the start can be read
 */
export function parseJournal(bytes: Uint8Array): JournalFile | null {
  const first = readLine(bytes, 0)
  if (first?.type !== 'start') return null
  if (first.checksum !== chain('', 'start', first.revision, first.body)) return null
  const start = parseStart(first.body)
  if (!start || start.revision !== first.revision) return null
  const entries: JournalEntry[] = []
  let { checksum, revision } = start
  let goodBytes = first.end
  for (;;) {
    const line = readLine(bytes, goodBytes)
    if (line?.type !== 'change' || line.revision !== revision + 1) break
    if (line.checksum !== chain(checksum, 'change', line.revision, line.body)) break
    const split = line.body.indexOf(bodyMiddle)
    if (split < 0) break
    entries.push({
      revision: line.revision,
      counts: JSON.parse(line.body.slice('{"counts":'.length, split + 1)) as RecordCounts,
      checksum: line.checksum,
      change: line.body.slice(split + bodyMiddle.length, -1),
    })
    checksum = line.checksum
    revision = line.revision
    goodBytes = line.end
  }
  return { start, entries, goodBytes }
}

/** Counts hold no braces of their own, so the first one closed ends them. */
const bodyMiddle = '},"change":'

interface Line {
  readonly type: string
  readonly revision: number
  readonly checksum: string
  readonly body: string
  readonly end: number
}

const newline = 10
const longestHead = 140

function readLine(bytes: Uint8Array, from: number): Line | null {
  const head = latin(bytes.subarray(from, from + longestHead))
  const match = /^CGJ1 (start|change) (\d{1,16}) (\d{1,10}) ([0-9a-f]{64}) /.exec(head)
  if (!match) return null
  const [whole, type = '', revision = '', length = '', checksum = ''] = match
  const bodyFrom = from + whole.length
  const end = bodyFrom + Number(length)
  if (end >= bytes.byteLength || bytes[end] !== newline) return null
  const body = decode(bytes.subarray(bodyFrom, end))
  if (body === null) return null
  return { type, revision: Number(revision), checksum, body, end: end + 1 }
}

function formatLine(type: string, revision: number, body: string, checksum: string): string {
  return `${mark} ${type} ${revision} ${Buffer.byteLength(body)} ${checksum} ${body}\n`
}

function chain(before: string, type: string, revision: number, body: string): string {
  return createHash('sha256').update(`${before}\n${type} ${revision}\n${body}`).digest('hex')
}

function parseStart(body: string): JournalStart | null {
  // The hash has shown that we wrote it; what is looked at is only whether it is of this version.
  const value = JSON.parse(body) as Partial<JournalStart>
  const isStart =
    typeof value.planId === 'string' &&
    typeof value.generation === 'number' &&
    typeof value.revision === 'number' &&
    typeof value.checksum === 'string' &&
    typeof value.counts === 'object' &&
    (value.snapshot === null || typeof value.snapshot === 'string')
  return isStart ? (value as JournalStart) : null
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes)
  } catch {
    return null
  }
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
