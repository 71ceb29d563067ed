import { z } from 'zod'

/** A `PackRef`, for records and packs. */
export const packRefSchema = z.string().regex(/^[a-z0-9-]{1,80}:[A-Za-z0-9.-]{1,40}$/)
