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
  /** By what numerator over denominator is multiplied; null: 100 where the unit is a percentage, else 1. */
  per: z.number().min(1).max(1_000_000).nullable().default(null),
  /**
   * Set where the indicator is the distance between two groups: each measurement then holds the values of both (field: 4.3). The
   * difference is in points of the unit, the ratio a plain number.
   */
  gapBetween: z
    .strictObject({
      group: lineText(120),
      comparedWith: lineText(120),
      as: z.enum(['difference', 'ratio']),
    })
    .nullable()
    .default(null),
  /** The direction that is progress (000:90); null until chosen. */
  betterWhen: z.enum(['higher', 'lower', 'target-range']).nullable(),
  /** Who delivers the values; null: the owner of the first action that has one. */
  ownerId: idSchema<'Owner'>().nullable().default(null),
  source: lineText(500),
  frequency: z
    .enum(['monthly', 'quarterly', 'half-yearly', 'annual', 'biennial', 'once'])
    .nullable(),
  breakdowns: z.array(lineText(120)).max(20),
  /** The groups of each breakdown, in the order of the sheet; a breakdown not named here takes whatever groups are typed. */
  breakdownGroups: z
    .array(z.strictObject({ breakdown: lineText(120), groups: z.array(lineText(120)).max(60) }))
    .max(20)
    .default([]),
  runningTotal: z.boolean(),
  dataLimits: longText(2000),
  /** Why the city does not collect it (field: 4.4); null where it does. */
  notCollected: lineText(1000).nullable().default(null),
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
  /** Value of the group compared with, where the indicator is a gap between two. */
  comparedValue: amount.nullable().default(null),
  on: daySchema.nullable(),
  note: lineText(1000),
})
export type Baseline = z.infer<typeof baselineSchema>

/** The value aimed at, with its date: of the difference or ratio where the indicator is a gap between two groups. `upTo` closes the range where better-when is `target-range`. */
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

/** How far a value can be relied on. */
export const measurementQualities = [
  'sound',
  'provisional',
  'estimated',
  'low-reliability',
] as const

/** An actual value on a date. */
export const measurementSchema = z.strictObject({
  id: idSchema<'Measurement'>(),
  planId: idSchema<'Plan'>(),
  indicatorId: idSchema<'Indicator'>(),
  /** As measured. Where numerator and denominator are known it is worked out from them and null here (`measuredValue`). */
  value: amount.nullable(),
  numerator: amount.nullable().default(null),
  denominator: amount.nullable().default(null),
  /** Value of the group compared with, where the indicator is a gap between two. */
  comparedValue: amount.nullable().default(null),
  on: daySchema,
  breakdownValues: z
    .array(
      z.strictObject({ breakdown: lineText(120), group: lineText(120), value: amount.nullable() }),
    )
    .max(100),
  quality: z.enum(measurementQualities),
  note: lineText(1000),
})
export type Measurement = z.infer<typeof measurementSchema>
