import { z } from 'zod'
import { lineText, longText } from '#shared/lib/cleanText'
import { daySchema } from '#shared/lib/dateSchemas'
import { idSchema } from '#shared/lib/idSchema'
import { orderSchema } from '#shared/lib/orderKey'
import { draftFields } from '#shared/plan/DrawnFrom'

/** What is measured, and how. Neutral: direction is `betterWhen`, the aim is the target. */
export const indicatorSchema = z.strictObject({
  id: idSchema<'Indicator'>(),
  planId: idSchema<'Plan'>(),
  order: orderSchema,
  /** The actions whose success it shows. */
  actionIds: z.array(idSchema<'Action'>()).max(200),
  name: lineText(),
  kind: z.enum(['policy', 'output', 'outcome', 'perception']),
  unit: lineText(60),
  numerator: lineText(500),
  denominator: lineText(500),
  /** The direction that is progress (000:90); null until chosen. */
  betterWhen: z.enum(['higher', 'lower', 'target-range']).nullable(),
  source: lineText(500),
  frequency: z
    .enum(['monthly', 'quarterly', 'half-yearly', 'annual', 'biennial', 'once'])
    .nullable(),
  breakdowns: z.array(lineText(120)).max(20),
  runningTotal: z.boolean(),
  dataLimits: longText(2000),
  ...draftFields,
})
export type Indicator = z.infer<typeof indicatorSchema>

const amount = z.number().min(-1e15).max(1e15)

/** The value before the action, with its date. At most one per indicator. Zero is a value; unknown is null. */
export const baselineSchema = z.strictObject({
  id: idSchema<'Baseline'>(),
  planId: idSchema<'Plan'>(),
  indicatorId: idSchema<'Indicator'>(),
  value: amount.nullable(),
  on: daySchema.nullable(),
  note: lineText(1000),
})
export type Baseline = z.infer<typeof baselineSchema>

/** The value aimed at, with its date. `upTo` closes the range where better-when is `target-range`. */
export const targetSchema = z.strictObject({
  id: idSchema<'Target'>(),
  planId: idSchema<'Plan'>(),
  indicatorId: idSchema<'Indicator'>(),
  value: amount.nullable(),
  upTo: amount.nullable(),
  on: daySchema.nullable(),
  note: lineText(1000),
})
export type Target = z.infer<typeof targetSchema>

/** An actual value on a date. */
export const measurementSchema = z.strictObject({
  id: idSchema<'Measurement'>(),
  planId: idSchema<'Plan'>(),
  indicatorId: idSchema<'Indicator'>(),
  value: amount.nullable(),
  on: daySchema,
  breakdownValues: z
    .array(
      z.strictObject({ breakdown: lineText(120), group: lineText(120), value: amount.nullable() }),
    )
    .max(100),
  quality: z.enum(['sound', 'provisional', 'estimated', 'low-reliability']),
  note: lineText(1000),
})
export type Measurement = z.infer<typeof measurementSchema>
