import { z } from 'zod'
import { lineText } from '#shared/lib/cleanText'
import { daySchema } from '#shared/lib/dateSchemas'
import { idSchema } from '#shared/lib/idSchema'
import { orderSchema } from '#shared/lib/orderKey'
import { richTextSchema } from '#shared/richText/RichText'
import { packRefSchema } from '#shared/template/packRefSchema'
import { draftFields } from './DrawnFrom'

export const actionStatuses = ['planned', 'underway', 'completed', 'dropped'] as const

/** What an action needs: money, staff (full-time posts) or help in kind, in one year and from one source. */
export const resourceSchema = z.strictObject({
  id: idSchema<'Resource'>(),
  kind: z.enum(['money', 'staff', 'in-kind']),
  year: z.number().int().min(1990).max(2150),
  source: lineText(200),
  /** Money in the plan's currency, staff in full-time posts; null where it cannot be put in a number. */
  amount: z.number().min(0).max(1e12).nullable(),
  note: lineText(500),
  /** Set aside for monitoring and evaluation (000:92). */
  forEvaluation: z.boolean(),
})
export type Resource = z.infer<typeof resourceSchema>

/** A measure the city takes to close one or more gaps. */
export const actionSchema = z.strictObject({
  id: idSchema<'Action'>(),
  planId: idSchema<'Plan'>(),
  /** Place in the list: a fractional key that sorts as text, so that a moved action changes alone. */
  order: orderSchema,
  /** The change it leads to; null where the plan does not group its actions, or this one stands outside. */
  objectiveId: idSchema<'Objective'>().nullable().default(null),
  title: lineText(),
  description: richTextSchema.nullable(),
  status: z.enum(actionStatuses),
  /** Factors whose gaps it closes, `integrating-cities-diversity:F3`. */
  gapRefs: z.array(packRefSchema).max(100),
  /** Commitments it serves, `integrating-cities-charter:S1`. */
  commitmentRefs: z.array(packRefSchema).max(100),
  targetGroup: lineText(500),
  /** For everybody, or for some groups only. */
  scope: z.enum(['general', 'targeted']).nullable(),
  partners: lineText(1000),
  ownerId: idSchema<'Owner'>().nullable(),
  deputyId: idSchema<'Owner'>().nullable(),
  startsOn: daySchema.nullable(),
  endsOn: daySchema.nullable(),
  resources: z.array(resourceSchema).max(200),
  ...draftFields,
})
export type Action = z.infer<typeof actionSchema>
