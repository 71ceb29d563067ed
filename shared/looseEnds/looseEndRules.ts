import {
  actionEndsBeforeStart,
  actionNotBegun,
  actionOutsidePeriod,
  actionOverdue,
  actionWithoutDates,
  completedWithOpenMilestones,
} from './actionDateRules'
import {
  actionWithoutDeputy,
  actionWithoutIndicator,
  actionWithoutMilestone,
  actionWithoutResources,
  deputyIsOwner,
  moneyWithoutAmount,
  resourceOutsidePeriod,
} from './actionMakeupRules'
import {
  actionWithoutOwner,
  actionWithoutPurpose,
  deadlinesPiledUp,
  milestoneWithoutDate,
  planWithoutEvaluationBudget,
} from './actionRules'
import {
  answerWithoutReasoning,
  assessmentTooOld,
  competenceWithoutContext,
  judgementWithoutReason,
  metWithoutEvidence,
  questionsWithoutAnswer,
} from './assessmentRules'
import { draftActionLeft, draftIndicatorLeft, draftMilestonesLeft } from './draftRules'
import { closedThoughNotAddressed, gapWithoutPriority } from './gapBalanceRules'
import {
  commitmentWithoutAction,
  decisionWithoutReason,
  gapWithoutAction,
  gapWithoutDecision,
} from './gapRules'
import {
  noOutcomeIndicator,
  noPerceptionIndicator,
  outcomesWithoutBreakdown,
} from './indicatorMixRules'
import {
  indicatorWithoutBaseline,
  indicatorWithoutDirection,
  tooManyIndicators,
} from './indicatorRules'
import type { LooseEndRule } from './LooseEnd'
import {
  indicatorWithoutAction,
  indicatorWithoutFrequency,
  indicatorWithoutOwner,
  indicatorWithoutSource,
  indicatorWithoutTarget,
  measurementOverdue,
  notCollectedWithoutReason,
  targetBeforeBaseline,
  targetNotBetter,
  targetWithoutDay,
} from './measuringRules'
import {
  milestoneBeforeItsTurn,
  milestoneLongLate,
  milestoneOutsideAction,
  milestoneWaitsForDropped,
  reachedInFuture,
  reachedWithoutDay,
} from './milestoneRules'
import {
  actionWithoutObjective,
  objectiveWithoutAction,
  objectiveWithoutOutcome,
} from './objectiveRules'
import { ownerWithoutDuty, ownerWithoutRole, sheetNotAnswered } from './ownerRules'
import { planPeriodOver, planWithoutDefinition } from './planRules'
import { decisionNotCarriedOut, noReviewForLong, reviewNotSigned } from './reviewRules'

/** All rules, in the order in which their findings are shown within one severity. */
export const looseEndRules: readonly LooseEndRule[] = [
  gapWithoutDecision,
  gapWithoutAction,
  actionWithoutOwner,
  actionOverdue,
  milestoneLongLate,
  indicatorWithoutBaseline,
  indicatorWithoutOwner,
  planWithoutDefinition,
  planPeriodOver,
  questionsWithoutAnswer,
  answerWithoutReasoning,
  competenceWithoutContext,
  judgementWithoutReason,
  decisionWithoutReason,
  closedThoughNotAddressed,
  objectiveWithoutAction,
  actionWithoutPurpose,
  actionWithoutDates,
  actionEndsBeforeStart,
  actionNotBegun,
  actionWithoutMilestone,
  actionWithoutResources,
  completedWithOpenMilestones,
  deputyIsOwner,
  milestoneWithoutDate,
  milestoneBeforeItsTurn,
  milestoneWaitsForDropped,
  reachedWithoutDay,
  reachedInFuture,
  indicatorWithoutDirection,
  indicatorWithoutTarget,
  targetWithoutDay,
  targetBeforeBaseline,
  targetNotBetter,
  indicatorWithoutSource,
  indicatorWithoutFrequency,
  measurementOverdue,
  notCollectedWithoutReason,
  noOutcomeIndicator,
  ownerWithoutRole,
  sheetNotAnswered,
  noReviewForLong,
  decisionNotCarriedOut,
  draftActionLeft,
  draftMilestonesLeft,
  draftIndicatorLeft,
  commitmentWithoutAction,
  assessmentTooOld,
  metWithoutEvidence,
  gapWithoutPriority,
  actionWithoutObjective,
  objectiveWithoutOutcome,
  actionOutsidePeriod,
  actionWithoutDeputy,
  actionWithoutIndicator,
  moneyWithoutAmount,
  resourceOutsidePeriod,
  planWithoutEvaluationBudget,
  milestoneOutsideAction,
  deadlinesPiledUp,
  indicatorWithoutAction,
  tooManyIndicators,
  noPerceptionIndicator,
  outcomesWithoutBreakdown,
  ownerWithoutDuty,
  reviewNotSigned,
]
