import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { daySchema } from '#shared/lib/dateSchemas'
import { type Day, isDay } from '#shared/lib/dates'
import { idSchema } from '#shared/lib/idSchema'
import type { IndicatorId, MilestoneId } from '#shared/lib/ids'

/** The format of owner sheets that is written, and the newest that is read. */
export const sheetFormat = 1

/** The keys of the columns of a sheet, by which they are found again wherever they were moved to. */
export const sheetKeys = {
  milestone: {
    row: 'cg:milestone',
    status: 'cg:status',
    reachedOn: 'cg:reachedOn',
    dueOn: 'cg:dueOn',
    note: 'cg:note',
  },
  value: {
    row: 'cg:measurement',
    value: 'cg:value',
    numerator: 'cg:numerator',
    denominator: 'cg:denominator',
    comparedValue: 'cg:comparedValue',
    quality: 'cg:quality',
    note: 'cg:remark',
  },
} as const

const markFields = z.strictObject({
  planId: idSchema<'Plan'>(),
  requestId: idSchema<'SheetRequest'>(),
  ownerId: idSchema<'Owner'>(),
  /** Of the plan whose values stand in the sheet. */
  revision: z.number().int().min(1),
  madeOn: daySchema,
})
/** What a sheet is known by when it comes back. */
export type SheetMark = z.infer<typeof markFields>

/** The mark as it stands in a file: names with their texts, and a check that none was altered. */
export function writeMark(mark: SheetMark): Readonly<Record<string, string>> {
  const { planId, requestId, ownerId, revision, madeOn } = mark
  return {
    'cg:format': String(sheetFormat),
    'cg:plan': planId,
    'cg:request': requestId,
    'cg:owner': ownerId,
    'cg:revision': String(revision),
    'cg:madeOn': madeOn,
    'cg:check': checkOf(mark),
  }
}

/** Why a mark is not taken. */
export type MarkFault = 'foreign' | 'newer' | 'damaged'

/** Reads the mark of a file. @param texts names with their texts, as they stand in it */
export function readMark(texts: ReadonlyMap<string, string>): SheetMark | MarkFault {
  const format = Number(texts.get('cg:format'))
  if (!Number.isInteger(format) || format < 1) return 'foreign'
  if (format > sheetFormat) return 'newer'
  const mark = markFields.safeParse({
    planId: texts.get('cg:plan'),
    requestId: texts.get('cg:request'),
    ownerId: texts.get('cg:owner'),
    revision: Number(texts.get('cg:revision')),
    madeOn: texts.get('cg:madeOn'),
  })
  return mark.success && texts.get('cg:check') === checkOf(mark.data) ? mark.data : 'damaged'
}

// Not against forgery: whoever fills in a sheet may fill in what they like. It finds what slipped.
function checkOf({ planId, requestId, ownerId, revision, madeOn }: SheetMark): string {
  return printOf([planId, requestId, ownerId, revision, madeOn].join(' ')).slice(0, 16)
}

/** What a row of a sheet asks about. */
export type AskedRow =
  | { readonly table: 'milestone'; readonly id: MilestoneId }
  | { readonly table: 'value'; readonly id: IndicatorId; readonly on: Day }

/** The key of a row: the id of a milestone, or that of an indicator with the end of the period. */
export function rowKey(row: AskedRow): string {
  return row.table === 'milestone' ? row.id : `${row.id}@${row.on}`
}

/** The key of a row in Word, where it must be a name of at most 40 letters, digits and underlines. */
export function shortRowKey(row: AskedRow): string {
  return row.table === 'milestone'
    ? `cg:m${printOf(row.id).slice(0, 24)}`
    : `cg:v${printOf(row.id).slice(0, 24)}_${row.on.replaceAll('-', '')}`
}

/**
 * Gives back what a row asks about from its key, of either kind; null where the key is none, or names what was not asked.
 * @param asked the records that the sheet asks about
 */
export function rowKeyReader(asked: {
  readonly milestoneIds: readonly MilestoneId[]
  readonly indicatorIds: readonly IndicatorId[]
}): (key: string) => AskedRow | null {
  const milestones = byKey(asked.milestoneIds)
  const indicators = byKey(asked.indicatorIds)
  return (key) => {
    const milestone = milestones(key.replace(/^cg:m/, ''))
    if (milestone) return { table: 'milestone', id: milestone }
    const [, id = '', year, month, day] =
      /^(?:cg:v)?(.+?)[@_](\d{4})-?(\d{2})-?(\d{2})$/.exec(key) ?? []
    const indicator = indicators(id)
    const on = `${year}-${month}-${day}`
    return indicator && isDay(on) ? { table: 'value', id: indicator, on } : null
  }
}

/** Finds an id by itself, or by the beginning of its print. The prints are worked out when the first one is looked for. */
function byKey<I extends string>(ids: readonly I[]): (key: string) => I | undefined {
  const known = new Map<string, I>(ids.map((id) => [id, id]))
  let prints: ReadonlyMap<string, I> | null = null
  return (key) => {
    const id = known.get(key)
    if (id !== undefined) return id
    prints ??= new Map(ids.map((each) => [printOf(each).slice(0, 24), each]))
    return prints.get(key)
  }
}

const printOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/** The name of a bookmark for a key. */
export const bookmarkOf = (key: string): string => key.replace(':', '_')
