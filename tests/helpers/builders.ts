import type { Answer } from '#shared/assessment/Answer'
import type { Assessment } from '#shared/assessment/Assessment'
import type { GapDecision } from '#shared/gap/GapDecision'
import type { Id } from '#shared/lib/ids'
import type { Baseline, Indicator, Measurement, Target } from '#shared/monitoring/Indicator'
import type { SheetRequest } from '#shared/monitoring/SheetRequest'
import type { Action, Resource } from '#shared/plan/Action'
import type { Milestone } from '#shared/plan/Milestone'
import type { Owner } from '#shared/plan/Owner'
import type { Plan, PlanPack } from '#shared/plan/Plan'
import { emptyRecords } from '#shared/planFile/PlanSnapshot'
import type { PlanRecords } from '#shared/planFile/recordTables'
import type { Review, ReviewItem } from '#shared/review/Review'

/** An id that reads well in a failing test. */
export function anId<Kind extends string>(name: string): Id<Kind> {
  return name as Id<Kind>
}

let made = 0
const next = (kind: string) => `${kind}-${++made}`
const planId = anId<'Plan'>('plan')

/** A plan of a made-up city that nothing is wrong with. */
export function aPlan(fields: Partial<Plan> = {}): Plan {
  return {
    id: planId,
    planId,
    city: 'Lindhaven',
    country: 'a made-up country',
    title: 'City for all',
    about: '',
    periodFrom: '2025-01-01',
    periodTo: '2028-12-31',
    reportingRhythm: 'biennial',
    language: 'en-GB',
    currency: 'EUR',
    migrantDefinition: 'A person born abroad.',
    disclosureThreshold: 5,
    mutedRules: [],
    createdAt: '2026-11-20T09:00:00.000Z',
    deletedAt: null,
    ...fields,
  }
}

export function aPlanPack(content: PlanPack['content'], fields: Partial<PlanPack> = {}): PlanPack {
  return { id: anId(next('pack')), planId, content, ...fields }
}

export function anAssessment(fields: Partial<Assessment> = {}): Assessment {
  return {
    id: anId(next('assessment')),
    planId,
    packId: anId('pack'),
    kind: 'self',
    startedOn: '2026-03-02',
    participants: '',
    ...fields,
  }
}

export function anAnswer(fields: Partial<Answer> = {}): Answer {
  return {
    id: anId(next('answer')),
    planId,
    assessmentId: anId('assessment'),
    questionId: 'F1.Q1',
    level: 'not-met',
    reasoning: null,
    evidenceIds: [],
    contextFactorIds: [],
    ...fields,
  }
}

export function aGapDecision(fields: Partial<GapDecision> = {}): GapDecision {
  return {
    id: anId(next('decision')),
    planId,
    assessmentId: anId('assessment'),
    factorId: 'F1',
    importance: null,
    urgency: null,
    feasibility: null,
    decision: null,
    reason: '',
    ...fields,
  }
}

export function anOwner(fields: Partial<Owner> = {}): Owner {
  return {
    id: anId(next('owner')),
    planId,
    role: 'Head of unit',
    department: 'Integration',
    person: '',
    ...fields,
  }
}

/** An action of the kind that has no loose end but those the test gives it. */
export function anAction(fields: Partial<Action> = {}): Action {
  return {
    id: anId(next('action')),
    planId,
    order: 'a0',
    objectiveId: null,
    title: 'Open a welcome desk',
    description: null,
    status: 'planned',
    gapRefs: [],
    commitmentRefs: [],
    targetGroup: '',
    scope: null,
    partners: '',
    ownerId: null,
    deputyId: null,
    startsOn: null,
    endsOn: null,
    resources: [],
    ...fields,
  }
}

export function aResource(fields: Partial<Resource> = {}): Resource {
  return {
    id: anId(next('resource')),
    kind: 'money',
    year: 2026,
    source: 'City budget',
    amount: 1000,
    note: '',
    forEvaluation: false,
    ...fields,
  }
}

export function aMilestone(fields: Partial<Milestone> = {}): Milestone {
  return {
    id: anId(next('milestone')),
    planId,
    actionId: anId('action'),
    order: 'a0',
    title: 'Desk opened',
    dueOn: null,
    reachedOn: null,
    status: 'planned',
    ownerId: null,
    dependsOnIds: [],
    evidenceIds: [],
    note: '',
    ...fields,
  }
}

export function anIndicator(fields: Partial<Indicator> = {}): Indicator {
  return {
    id: anId(next('indicator')),
    planId,
    order: 'a0',
    actionIds: [],
    name: 'Visitors of the desk',
    kind: 'output',
    unit: 'people',
    numerator: '',
    denominator: '',
    per: null,
    gapBetween: null,
    betterWhen: 'higher',
    ownerId: null,
    source: '',
    frequency: null,
    breakdowns: [],
    breakdownGroups: [],
    runningTotal: false,
    dataLimits: '',
    notCollected: null,
    ...fields,
  }
}

export function aBaseline(fields: Partial<Baseline> = {}): Baseline {
  return {
    id: anId(next('baseline')),
    planId,
    indicatorId: anId('indicator'),
    value: 0,
    comparedValue: null,
    on: null,
    note: '',
    ...fields,
  }
}

/** A review of which nothing is said but its day. */
export function aTarget(fields: Partial<Target> = {}): Target {
  return {
    id: anId(next('target')),
    planId,
    indicatorId: anId('indicator'),
    value: 100,
    upTo: null,
    on: null,
    note: '',
    ...fields,
  }
}

export function aReview(fields: Partial<Review> = {}): Review {
  return {
    id: anId(next('review')),
    planId,
    title: 'Autumn review',
    heldOn: '2026-10-01',
    place: '',
    chair: '',
    participants: '',
    notes: '',
    nextOn: null,
    signOffs: [],
    closedAt: null,
    ...fields,
  }
}

/** An item of a review on which nothing is decided. */
export function aReviewItem(fields: Partial<ReviewItem> = {}): ReviewItem {
  return {
    id: anId(next('item')),
    planId,
    reviewId: anId('review'),
    order: 'a0',
    actionId: null,
    milestoneId: null,
    indicatorId: null,
    gapRef: null,
    followsItemId: null,
    subject: 'Rooms',
    reason: 'chosen',
    decision: null,
    comment: '',
    dueOnBefore: null,
    newDueOn: null,
    newOwnerId: null,
    ownerBeforeId: null,
    statusBefore: null,
    responsibleId: null,
    followUpOn: null,
    doneOn: null,
    ...fields,
  }
}

export function aMeasurement(fields: Partial<Measurement> = {}): Measurement {
  return {
    id: anId(next('measurement')),
    planId,
    indicatorId: anId('indicator'),
    value: 1,
    numerator: null,
    denominator: null,
    comparedValue: null,
    on: '2026-01-01',
    breakdownValues: [],
    quality: 'sound',
    note: '',
    ...fields,
  }
}

export function aSheetRequest(fields: Partial<SheetRequest> = {}): SheetRequest {
  return {
    id: anId(next('request')),
    planId,
    ownerId: anId('owner'),
    madeAt: '2026-11-01T09:00:00.000Z',
    revision: 1,
    answerBy: null,
    milestoneIds: [],
    indicatorIds: [],
    returnedAt: null,
    ...fields,
  }
}

/** The records of a plan with nothing in it but the given ones. */
export function recordsWith(tables: Partial<PlanRecords> = {}): PlanRecords {
  return { ...emptyRecords(), plans: [aPlan()], ...tables }
}
