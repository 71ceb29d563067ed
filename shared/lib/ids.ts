declare const brand: unique symbol

/** A random id (UUID) that cannot be mistaken for the id of another kind of record. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind }

// The one thing that Node, workers and browsers all have and the language's own library does not declare.
declare const crypto: { randomUUID(): string }

/** Makes a new random id (UUID version 4). */
export function newId<Kind extends string>(): Id<Kind> {
  return crypto.randomUUID() as Id<Kind>
}

export type PlanId = Id<'Plan'>
export type PlanPackId = Id<'PlanPack'>
export type AssessmentId = Id<'Assessment'>
export type AnswerId = Id<'Answer'>
export type FactorJudgementId = Id<'FactorJudgement'>
export type EvidenceId = Id<'Evidence'>
export type AttachmentId = Id<'Attachment'>
export type ContextNoteId = Id<'ContextNote'>
export type GapDecisionId = Id<'GapDecision'>
export type ObjectiveId = Id<'Objective'>
export type ActionId = Id<'Action'>
export type MilestoneId = Id<'Milestone'>
export type OwnerId = Id<'Owner'>
export type IndicatorId = Id<'Indicator'>
export type BaselineId = Id<'Baseline'>
export type TargetId = Id<'Target'>
export type MeasurementId = Id<'Measurement'>
export type SheetRequestId = Id<'SheetRequest'>
export type ReviewId = Id<'Review'>
export type ReviewItemId = Id<'ReviewItem'>
export type SnapshotId = Id<'Snapshot'>
export type ChangeId = Id<'Change'>
