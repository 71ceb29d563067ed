import { z } from 'zod'
import {
  factorId,
  packHead,
  templateId,
  templatePosition,
  templateProse,
  templateSource,
  templateText,
} from './templateFields'

/** Policy-maker, service provider, employer, buyer. This `S` is a role and not a benchmark's standard. */
export const roleIdSchema = z.enum(['P', 'S', 'E', 'B'])

export const commitmentRoleSchema = z
  .strictObject({
    id: roleIdSchema,
    title: templateText,
    text: templateProse,
    source: templateSource,
  })
  .readonly()

/** One factor of a benchmark whose fulfilment helps to keep a commitment, and why. */
export const servedByLinkSchema = z
  .strictObject({
    benchmarkId: templateId,
    factorId: factorId,
    /** Why, in one line; a city may leave it out. */
    reason: templateProse,
    source: templateSource,
  })
  .readonly()

export const commitmentSchema = z
  .strictObject({
    id: z.string().regex(/^[PSEB][1-9][0-9]*$/),
    roleId: roleIdSchema,
    /** Counted from 1 within its role. */
    number: templatePosition,
    title: templateText,
    text: templateText,
    source: templateSource,
    servedBy: z.array(servedByLinkSchema).readonly(),
  })
  .readonly()

/** The commitments a city signed, by the role in which it made them. */
export const commitmentSetSchema = z
  .strictObject({
    ...packHead,
    format: z.literal('common-ground/commitments/1'),
    roles: z.array(commitmentRoleSchema).min(1).readonly(),
    commitments: z.array(commitmentSchema).min(1).readonly(),
  })
  .readonly()

export type RoleId = z.infer<typeof roleIdSchema>
export type CommitmentRole = z.infer<typeof commitmentRoleSchema>
export type ServedByLink = z.infer<typeof servedByLinkSchema>
export type Commitment = z.infer<typeof commitmentSchema>
export type CommitmentSet = z.infer<typeof commitmentSetSchema>
