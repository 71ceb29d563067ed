import { z } from 'zod'
import { lineText, longText } from '#shared/lib/cleanText'
import { daySchema, instantSchema } from '#shared/lib/dateSchemas'
import { idSchema } from '#shared/lib/idSchema'
import { orderSchema } from '#shared/lib/orderKey'
import { packRefSchema } from '#shared/template/packRefSchema'

/** Who signed a review off, by role; the name may be empty (field: 5.3). */
export const signOffSchema = z.strictObject({
  role: lineText(160),
  name: lineText(160),
  at: instantSchema,
})
export type SignOff = z.infer<typeof signOffSchema>

/** A management review: a meeting that looks at the plan and decides. Signed off, it is not changed any more. */
export const reviewSchema = z.strictObject({
  id: idSchema<'Review'>(),
  planId: idSchema<'Plan'>(),
  title: lineText(200),
  heldOn: daySchema,
  place: lineText(200),
  /** Who led the meeting, by role. */
  chair: lineText(200),
  /** Who took part, by role or name, as the city wishes. */
  participants: longText(2000),
  /** What was said beyond the single items. */
  notes: longText(8000),
  /** When the next one is held. */
  nextOn: daySchema.nullable(),
  signOffs: z.array(signOffSchema).max(20),
  /** The moment from which it is closed; null while it is open. */
  closedAt: instantSchema.nullable(),
})
export type Review = z.infer<typeof reviewSchema>

/** Why something stands on the agenda. */
export const agendaReasons = [
  'late',
  'due-soon',
  'slipping',
  'no-data',
  'undecided',
  'follow-up',
  'chosen',
] as const

/** What a review can decide on one item; `go-on` leaves all as it is. */
export const reviewDecisions = [
  'go-on',
  'new-date',
  'new-owner',
  'support',
  'drop',
  'other',
] as const

/** One item of a review: what it is about, and what was decided. At most one of the links is set; an item without any stands for itself. */
export const reviewItemSchema = z.strictObject({
  id: idSchema<'ReviewItem'>(),
  planId: idSchema<'Plan'>(),
  reviewId: idSchema<'Review'>(),
  order: orderSchema,
  actionId: idSchema<'Action'>().nullable(),
  milestoneId: idSchema<'Milestone'>().nullable(),
  indicatorId: idSchema<'Indicator'>().nullable(),
  gapRef: packRefSchema.nullable(),
  /** The item of an earlier review whose decision is followed up. */
  followsItemId: idSchema<'ReviewItem'>().nullable(),
  /** What it was called on the day of the review; it stays when the record is renamed or removed. */
  subject: lineText(),
  reason: z.enum(agendaReasons),
  decision: z.enum(reviewDecisions).nullable(),
  comment: longText(4000),
  /** The date before the decision, and the one decided on, where it moves a date. */
  dueOnBefore: daySchema.nullable(),
  newDueOn: daySchema.nullable(),
  /** Who answers for it from now on, where the decision changes that. */
  newOwnerId: idSchema<'Owner'>().nullable(),
  /** Who answered for it before the decision, where it gave it to another; null where nobody did. */
  ownerBeforeId: idSchema<'Owner'>().nullable().default(null),
  /** Its status before it was dropped; null where the decision drops nothing. */
  statusBefore: z.enum(['planned', 'underway']).nullable().default(null),
  /** Who carries the decision out, and by when. */
  responsibleId: idSchema<'Owner'>().nullable(),
  followUpOn: daySchema.nullable(),
  /** When it was found carried out; null while it is open. */
  doneOn: daySchema.nullable(),
})
export type ReviewItem = z.infer<typeof reviewItemSchema>
