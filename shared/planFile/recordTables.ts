import type { z } from 'zod'
import { answerSchema } from '#shared/assessment/Answer'
import { assessmentSchema } from '#shared/assessment/Assessment'
import { contextNoteSchema } from '#shared/assessment/ContextNote'
import { attachmentSchema, evidenceSchema } from '#shared/assessment/Evidence'
import { factorJudgementSchema } from '#shared/assessment/FactorJudgement'
import { gapDecisionSchema } from '#shared/gap/GapDecision'
import {
  baselineSchema,
  indicatorSchema,
  measurementSchema,
  targetSchema,
} from '#shared/monitoring/Indicator'
import { sheetRequestSchema } from '#shared/monitoring/SheetRequest'
import { actionSchema } from '#shared/plan/Action'
import { milestoneSchema } from '#shared/plan/Milestone'
import { objectiveSchema } from '#shared/plan/Objective'
import { ownerSchema } from '#shared/plan/Owner'
import { planPackSchema, planSchema } from '#shared/plan/Plan'
import { reviewItemSchema, reviewSchema } from '#shared/review/Review'
import { snapshotSchema } from '#shared/review/Snapshot'
import type { TableName } from './tableNames'

/**
 * Every kind of record a plan holds: the name of its table (in the database, the journal and the plan file) and its validator.
 * The one list from which storing, checking, copying and restoring are derived.
 */
export const recordSchemas = {
  plans: planSchema,
  planPacks: planPackSchema,
  assessments: assessmentSchema,
  answers: answerSchema,
  factorJudgements: factorJudgementSchema,
  evidenceItems: evidenceSchema,
  attachments: attachmentSchema,
  contextNotes: contextNoteSchema,
  gapDecisions: gapDecisionSchema,
  owners: ownerSchema,
  objectives: objectiveSchema,
  actions: actionSchema,
  milestones: milestoneSchema,
  indicators: indicatorSchema,
  baselines: baselineSchema,
  targets: targetSchema,
  measurements: measurementSchema,
  sheetRequests: sheetRequestSchema,
  reviews: reviewSchema,
  reviewItems: reviewItemSchema,
  snapshots: snapshotSchema,
} as const satisfies Record<TableName, z.ZodType>

export type RecordOf<T extends TableName> = z.infer<(typeof recordSchemas)[T]>

/** All records of one plan, by table. `plans` holds exactly one record. */
export type PlanRecords = { readonly [T in TableName]: readonly RecordOf<T>[] }
