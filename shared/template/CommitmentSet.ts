import { z } from 'zod'
import { sourcePattern } from './parseSource'

const text = z.string().trim().min(1)
const source = z.string().regex(sourcePattern)

/** Policy-maker, service provider, employer, buyer. This `S` is a role and not a benchmark's standard. */
export const roleIdSchema = z.enum(['P', 'S', 'E', 'B'])

export const commitmentRoleSchema = z.strictObject({ id: roleIdSchema, title: text, text, source }).readonly()

/** One factor of a benchmark whose fulfilment helps to keep a commitment, and why. */
export const servedByLinkSchema = z
  .strictObject({
    benchmarkId: z.string().regex(/^[a-z][a-z0-9-]*$/),
    factorId: z.string().regex(/^F[1-9][0-9]*$/),
    reason: text,
    source,
  })
  .readonly()

export const commitmentSchema = z
  .strictObject({
    id: z.string().regex(/^[PSEB][1-9][0-9]*$/),
    roleId: roleIdSchema,
    /** Counted from 1 within its role. */
    number: z.int().min(1),
    title: text,
    text,
    source,
    servedBy: z.array(servedByLinkSchema).min(1).readonly(),
  })
  .readonly()

/** The commitments a city signed, by the role in which it made them. */
export const commitmentSetSchema = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal('common-ground/commitments/1'),
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    version: z.string().regex(/^[0-9]+\.[0-9]+\.[0-9]+$/),
    /** Language of the texts, as a BCP 47 tag. */
    language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
    title: text,
    shortTitle: text,
    publisher: text,
    year: z.int().min(1900).max(2100),
    about: text,
    roles: z.array(commitmentRoleSchema).min(1).readonly(),
    commitments: z.array(commitmentSchema).min(1).readonly(),
  })
  .readonly()

export type RoleId = z.infer<typeof roleIdSchema>
export type CommitmentRole = z.infer<typeof commitmentRoleSchema>
export type ServedByLink = z.infer<typeof servedByLinkSchema>
export type Commitment = z.infer<typeof commitmentSchema>
export type CommitmentSet = z.infer<typeof commitmentSetSchema>
