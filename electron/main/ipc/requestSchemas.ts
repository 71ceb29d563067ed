import { z } from 'zod'
import { changeSchema } from '#shared/change/Change'
import type { RequestChannel, Requests } from '#shared/ipc'
import { idSchema } from '#shared/lib/ids'
import type { RecordCounts } from '#shared/planFile/recordTables'

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
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

// The tables are the window's affair: main stores the numbers and gives them back.
const counts: z.ZodType<RecordCounts> = z
  .record(z.string().regex(/^[A-Za-z]{1,40}$/), z.number().int().min(0).max(10_000_000))
  .transform((value) => value as RecordCounts)

const bytes = z.instanceof(Uint8Array).refine((value) => value.byteLength <= 200 * megabyte, {
  message: 'too large',
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
} satisfies RequestSchemas
