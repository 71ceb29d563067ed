import { z } from 'zod'
import { changeSchema } from '#shared/change/Change'
import type { RequestChannel, Requests } from '#shared/ipc'
import { calendarLimits } from '#shared/lib/CalendarEntry'
import { lineText } from '#shared/lib/cleanText'
import { daySchema, instantSchema } from '#shared/lib/dateSchemas'
import { formLimits } from '#shared/lib/formSheet'
import { idSchema } from '#shared/lib/idSchema'
import { ownPackLimits } from '#shared/lib/ownPackLimits'
import type { RecordCounts } from '#shared/planFile/tableNames'
import { keptTextLimit } from '../files/KeptTexts'

/** A validator for the arguments of every request. */
export type RequestSchemas = { readonly [C in RequestChannel]: z.ZodType<Parameters<Requests[C]>> }

const megabyte = 2 ** 20
const none = z.tuple([])
const planId = idSchema<'Plan'>()
const revision = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)
const snapshot = z
  .string()
  .min(2)
  .max(100 * megabyte)
const fileName = z.string().min(1).max(300)
// It becomes a file's name.
const keptId = idSchema<'Kept'>()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

// The tables are the window's affair: main stores the numbers and gives them back.
const counts: z.ZodType<RecordCounts> = z
  .record(z.string().regex(/^[A-Za-z]{1,40}$/), z.number().int().min(0).max(10_000_000))
  .transform((value) => value as RecordCounts)

const bytes = z.instanceof(Uint8Array).refine((value) => value.byteLength <= 200 * megabyte, {
  message: 'too large',
})

// These two name a file, so they are held to a form that cannot be a path.
const packId = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9-]*$/)
const packVersion = z.string().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/)
const packText = z.string().min(2).max(ownPackLimits.packText)
const cellText = z.string().max(ownPackLimits.text)
const ownPackEntry = z.strictObject({
  id: packId,
  version: packVersion,
  kind: z
    .string()
    .max(60)
    .regex(/^common-ground\/[a-z-]+\/\d+$/),
  title: z.string().max(ownPackLimits.line),
  state: z.enum(['draft', 'released']),
})
const sheetName = z
  .string()
  .min(1)
  .max(31)
  .regex(/^[^[\]:*?/\\]+$/)
const sheetToWrite = z.strictObject({
  name: sheetName,
  headings: z
    .array(z.strictObject({ title: cellText, width: z.number().min(1).max(200) }))
    .min(1)
    .max(ownPackLimits.columns),
  rows: z
    .array(z.array(z.union([cellText, z.number(), z.null()])).max(ownPackLimits.columns))
    .max(20_000),
  emptyRows: z.number().int().min(0).max(ownPackLimits.rows),
})

const formText = z.string().max(formLimits.text)
const formLine = z.string().max(2_000)
const formKey = z.string().regex(/^[A-Za-z:]{1,60}$/)
const formSheet = z.strictObject({
  name: sheetName,
  columns: z
    .array(
      z.strictObject({
        key: formKey,
        title: formLine,
        width: z.number().min(1).max(200),
        kind: z.enum(['text', 'day', 'number']),
        answer: z.boolean(),
        choices: z.array(formLine.min(1)).max(50),
      }),
    )
    .min(2)
    .max(formLimits.columns),
  rows: z
    .array(
      z.array(z.union([formText, z.number(), z.null(), z.literal(false)])).max(formLimits.columns),
    )
    .max(20_000),
})
const formBook = z.strictObject({
  intro: z.strictObject({
    name: sheetName,
    title: formLine,
    lines: z.array(formLine).max(100),
    facts: z.array(z.strictObject({ term: formLine, detail: formLine })).max(100),
  }),
  sheets: z.array(formSheet).min(1).max(5),
  mark: z.record(formKey, formLine),
  rightToLeft: z.boolean(),
})
const formFiles = z
  .array(
    z.discriminatedUnion('kind', [
      z.strictObject({ name: fileName, kind: z.literal('excel'), book: formBook }),
      z.strictObject({ name: fileName, kind: z.literal('word'), bytes }),
    ]),
  )
  .min(1)
  .max(2_000)
const droppedFiles = z
  .array(z.strictObject({ fileName: z.string().max(1_000), bytes }))
  .min(1)
  .max(formLimits.files)

const calendarToWrite = z.strictObject({
  name: lineText(),
  language: z.string().regex(/^[A-Za-z0-9-]{2,35}$/),
  entries: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[A-Za-z0-9_-]{1,100}$/),
        sequence: z.number().int().min(0).max(2_147_483_647),
        changedAt: instantSchema,
        on: daySchema,
        title: lineText(calendarLimits.line),
        description: z.array(lineText(calendarLimits.line)).max(calendarLimits.lines),
        category: lineText(),
        remind: z.array(z.number().int().min(0).max(366)).max(calendarLimits.reminders),
      }),
    )
    .max(calendarLimits.entries),
})

export const requestSchemas = {
  'app:info': none,
  'app:readyToQuit': none,
  'link:open': z.tuple([z.string().max(10_000)]),
  'journal:heads': none,
  'journal:append': z.tuple([changeSchema, counts]),
  'journal:read': z.tuple([planId]),
  'journal:compact': z.tuple([planId, revision, counts, snapshot]),
  'journal:setDatabaseAside': none,
  'planFile:save': z.tuple([fileName, snapshot]),
  'planFile:open': none,
  'planFile:takeRequested': none,
  'planFile:openSample': none,
  'backup:write': z.tuple([
    z
      .string()
      .min(2)
      .max(300 * megabyte),
    z.number().int().min(0).max(100_000),
  ]),
  'backup:list': none,
  'backup:read': z.tuple([z.string().max(200)]),
  'document:save': z.tuple([fileName, bytes]),
  'attachment:add': none,
  'attachment:saveCopy': z.tuple([sha256, fileName]),
  'ownPack:list': none,
  'ownPack:read': z.tuple([packId, packVersion]),
  'ownPack:save': z.tuple([ownPackEntry, packText]),
  'ownPack:remove': z.tuple([packId, packVersion]),
  'ownPack:takeBack': z.tuple([z.string().max(140)]),
  'ownPack:export': z.tuple([fileName, packText]),
  'ownPack:import': none,
  'workbook:save': z.tuple([fileName, z.array(sheetToWrite).min(1).max(ownPackLimits.sheets)]),
  'workbook:open': none,
  'form:saveAll': z.tuple([formFiles]),
  'form:open': none,
  'form:read': z.tuple([droppedFiles]),
  'calendar:save': z.tuple([fileName, calendarToWrite]),
  'collection:list': none,
  'collection:save': z.tuple([keptId, z.string().min(2).max(keptTextLimit)]),
  'collection:remove': z.tuple([keptId]),
} satisfies RequestSchemas
