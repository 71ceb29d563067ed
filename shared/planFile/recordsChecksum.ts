import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { PlanRecords } from './recordTables'
import { tableNames } from './tableNames'

/**
 * SHA-256 (hex) over records in one fixed form, whatever order records and fields come in. A field that says nothing counts as one that
 * is not there, so that a field that comes with a later version changes no checksum. The list of snapshots stays out: it says what was
 * frozen, and is no part of it.
 */
export function recordsChecksum(records: PlanRecords): string {
  const steps = checksumSteps(records)
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

/** Rows between two steps. */
const rowsAtOnce = 200

/** Works out the same checksum in steps of few rows, so that a window can answer clicks and keys in between. */
export function* checksumSteps(records: PlanRecords): Generator<undefined, string> {
  const hash = sha256.create()
  for (const table of tableNames) {
    if (table === 'snapshots') continue
    const rows: string[] = []
    for (const row of records[table]) {
      rows.push(JSON.stringify(sorted(row)))
      if (rows.length % rowsAtOnce === 0) yield
    }
    hash.update(utf8ToBytes(`${table} ${rows.sort().join('\n')}\n`))
    yield
  }
  return bytesToHex(hash.digest())
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !saysNothing(inner))
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}

function saysNothing(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    value === false ||
    (Array.isArray(value) && value.length === 0)
  )
}
