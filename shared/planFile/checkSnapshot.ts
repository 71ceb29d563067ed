import { z } from 'zod'
import { changeSchema } from '#shared/change/Change'
import { cleanText } from '#shared/lib/cleanText'
import { fail, ok, type Result } from '#shared/lib/result'
import { formatVersion } from './formatVersion'
import type { PlanSnapshot } from './PlanSnapshot'
import { planFileLimits } from './planFileLimits'
import { recordLinks } from './recordLinks'
import { type PlanRecords, recordSchemas } from './recordTables'
import { type TableName, tableNames } from './tableNames'
import { upgradeSnapshot } from './upgradeSnapshot'

const recordsShape = Object.fromEntries(
  Object.entries(recordSchemas).map(([table, schema]) => [
    table,
    z.array(schema as z.ZodType).max(planFileLimits.records),
  ]),
)

const snapshotSchema = z.strictObject({
  formatVersion: z.literal(formatVersion),
  revision: z.number().int().min(1),
  records: z.strictObject(recordsShape),
  changes: z.array(changeSchema).max(planFileLimits.changes),
})

/**
 * Reads a plan from text that nobody vouches for: a plan file, a backup, a journal. Nothing of it is used unless all of it holds.
 * @param json JSON of a `PlanSnapshot`
 * @returns the snapshot with cleaned texts, or a failure `planFile.notAPlan` (not readable, or of another shape), `planFile.newer`
 *   (made by a newer version of the app) or `planFile.brokenLinks` (records that name others which are not there); the detail names the place
 */
export function checkSnapshot(json: string): Result<PlanSnapshot> {
  let parsed: unknown
  try {
    parsed = JSON.parse(json)
  } catch (error) {
    return fail('planFile.notAPlan', {}, String(error))
  }
  const unsafe = cleanOrRefuse(parsed)
  if (unsafe) return fail('planFile.notAPlan', {}, unsafe)
  const version = (parsed as { formatVersion?: unknown } | null)?.formatVersion
  if (typeof version === 'number' && version > formatVersion)
    return fail('planFile.newer', { version, known: formatVersion })
  if (typeof parsed === 'object' && parsed !== null)
    upgradeSnapshot(parsed as Record<string, unknown>)
  const checked = snapshotSchema.safeParse(parsed)
  if (!checked.success) return fail('planFile.notAPlan', {}, placesOf(checked.error))
  const snapshot = checked.data as unknown as PlanSnapshot
  const broken = findBrokenPlace(snapshot)
  return broken ? fail('planFile.brokenLinks', {}, broken) : ok(snapshot)
}

/**
 * Cleans every text in place, those of packs and of the history too, which have no schema that cleans. Walks without recursion, so
 * that neither depth nor names such as `__proto__` reach code that trusts them.
 * @returns the place that makes the whole unsafe, or null
 */
function cleanOrRefuse(root: unknown): string | null {
  const open: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue
    if (next.depth > planFileLimits.depth) return `nested deeper than ${planFileLimits.depth}`
    for (const [key, child] of Object.entries(next.value)) {
      if (key === '__proto__' || key === 'constructor' || key === 'prototype')
        return `forbidden name ${key}`
      if (typeof child === 'string') (next.value as Record<string, unknown>)[key] = cleanText(child)
      else open.push({ value: child, depth: next.depth + 1 })
    }
  }
  return null
}

function placesOf(error: z.ZodError): string {
  return error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    .join('; ')
}

function findBrokenPlace({ records, changes, revision }: PlanSnapshot): string | null {
  if (records.plans.length !== 1) return `plans: ${records.plans.length} instead of 1`
  const planId = records.plans[0]?.id
  const ids = idsByTable(records)
  if (typeof ids === 'string') return ids
  for (const table of tableNames)
    for (const record of records[table])
      if (record.planId !== planId) return `${table} ${record.id}: belongs to another plan`
  for (const { table, field, to } of recordLinks)
    for (const record of records[table]) {
      const value = (record as Record<string, unknown>)[field]
      const named = Array.isArray(value) ? value : value === null ? [] : [value]
      for (const id of named)
        if (!ids[to].has(id))
          return `${table} ${record.id}: ${field} names ${id}, which is not there`
    }
  let last = 0
  for (const change of changes) {
    if (change.planId !== planId) return `change ${change.revision}: belongs to another plan`
    if (change.revision <= last) return `change ${change.revision}: out of order`
    last = change.revision
    const foreign = change.edits.find(({ table }) => !tableNames.includes(table as TableName))
    if (foreign) return `change ${change.revision}: unknown kind of record ${foreign.table}`
  }
  return last > revision ? `change ${last}: later than the plan itself` : null
}

function idsByTable(records: PlanRecords): Record<TableName, Set<unknown>> | string {
  const all = {} as Record<TableName, Set<unknown>>
  for (const table of tableNames) {
    const ids = new Set<unknown>(records[table].map(({ id }) => id))
    if (ids.size !== records[table].length) return `${table}: an id stands twice`
    all[table] = ids
  }
  return all
}
