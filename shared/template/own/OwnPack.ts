import { z } from 'zod'
import { ownPackLimits } from '#shared/lib/ownPackLimits'
import { type Pack, packSchema } from '#shared/template/library/Pack'
import { templateId, templateVersion } from '#shared/template/templateFields'
import { type PackDraft, packDraftSchema } from './PackDraft'

const beside = {
  /** The version that this one was begun from; null where it was begun empty. */
  basedOn: z.strictObject({ id: templateId, version: templateVersion }).readonly().nullable(),
  /** Ids of items that were deleted in this or an earlier version. They are never given again. */
  retiredIds: z.array(z.string().max(40)).max(ownPackLimits.retiredIds).readonly(),
} as const

const draftContentSchema = z.strictObject({ pack: packDraftSchema, ...beside }).readonly()
const releasedContentSchema = z.strictObject({ pack: packSchema, ...beside }).readonly()

/** A version of a pack that is still being written. */
export interface DraftContent<Draft extends PackDraft = PackDraft> {
  readonly pack: Draft
  readonly basedOn: { readonly id: string; readonly version: string } | null
  readonly retiredIds: readonly string[]
}

/** A version that was released or taken in, and does not change any more. */
export interface ReleasedContent {
  readonly pack: Pack
  readonly basedOn: { readonly id: string; readonly version: string } | null
  readonly retiredIds: readonly string[]
}

/** Reads a draft from JSON text that nobody vouches for; null where it is none. */
export const readDraftContent = (json: string): DraftContent | null =>
  parsed(json, draftContentSchema)

/** Reads a released version from JSON text that nobody vouches for; null where it is none. */
export const readReleasedContent = (json: string): ReleasedContent | null =>
  parsed(json, releasedContentSchema)

/** Holds a draft against its schema, which also cleans its texts; null where it does not fit. */
export const checkedDraft = (content: DraftContent): DraftContent | null =>
  draftContentSchema.safeParse(content).data ?? null

function parsed<T>(json: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.safeParse(JSON.parse(json)).data ?? null
  } catch {
    return null
  }
}
