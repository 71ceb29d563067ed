import { dueCount, dueNow } from '#shared/monitoring/dueNow'
import { usualStaleMonths } from '#shared/monitoring/staleActions'
import { latestRounds } from '#shared/plan/planRounds'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { reviewsInOrder } from '#shared/review/reviewState'
import { findLooseEnds } from './findLooseEnds'
import { type LooseEndStage, looseEndStages } from './LooseEnd'

/** How far the assessment against one benchmark is. */
export interface BenchmarkOutline {
  readonly id: string
  readonly shortTitle: string
  readonly answered: number
  readonly questions: number
}

/** How far each stage of a plan is, for the rail. */
export interface PlanOutline {
  readonly answered: number
  readonly questions: number
  /** How far the assessment against each benchmark is, in the order of the plan. */
  readonly benchmarks: readonly BenchmarkOutline[]
  readonly gaps: number
  readonly undecided: number
  readonly objectives: number
  readonly actions: number
  readonly milestones: number
  readonly indicators: number
  readonly owners: number
  /** What is late, due within 30 days or awaited. */
  readonly due: number
  /** How many of each are drafts from the library. */
  readonly drafts: Readonly<Record<'actions' | 'milestones' | 'indicators', number>>
  readonly reviews: number
  /** How far the latest review is that is not signed off; null where there is none. */
  readonly openReview: { readonly decided: number; readonly items: number } | null
  readonly looseEnds: number
  readonly looseAt: Readonly<Record<LooseEndStage, number>>
}

/** Derives the outline from a plan's records. @param today the day against which deadlines are looked at */
export function planOutline(records: PlanRecords, today: string): PlanOutline {
  const rounds = latestRounds(records)
  const benchmarks = rounds.map(({ benchmark: { id, shortTitle }, standings }) => {
    const questions = standings.flatMap((factor) => factor.questions)
    return {
      id,
      shortTitle,
      answered: questions.filter(({ level }) => level !== 'not-assessed').length,
      questions: questions.length,
    }
  })
  const sum = (of: 'answered' | 'questions') =>
    benchmarks.reduce((total, benchmark) => total + benchmark[of], 0)
  const gaps = rounds.flatMap((round) => round.gaps)
  const looseEnds = findLooseEnds(records, today)
  const looseAt = Object.fromEntries(looseEndStages.map((stage) => [stage, 0])) as Record<
    LooseEndStage,
    number
  >
  for (const { place } of looseEnds) looseAt[place.stage] += 1
  return {
    answered: sum('answered'),
    questions: sum('questions'),
    benchmarks,
    gaps: gaps.length,
    undecided: gaps.filter(({ decision }) => !decision?.decision).length,
    objectives: records.objectives.length,
    actions: records.actions.length,
    milestones: records.milestones.length,
    indicators: records.indicators.length,
    owners: records.owners.length,
    due: dueCount(dueNow(records, { today, staleMonths: usualStaleMonths, changedAt: null })),
    drafts: {
      actions: draftsIn(records.actions),
      milestones: draftsIn(records.milestones),
      indicators: draftsIn(records.indicators),
    },
    reviews: records.reviews.length,
    openReview: openReviewOf(records),
    looseEnds: looseEnds.length,
    looseAt,
  }
}

function openReviewOf({ reviews, reviewItems }: PlanRecords): PlanOutline['openReview'] {
  const open = reviewsInOrder(reviews).filter(({ closedAt }) => closedAt === null)
  const latest = open.at(-1)
  if (!latest) return null
  const items = reviewItems.filter(({ reviewId }) => reviewId === latest.id)
  return {
    decided: items.filter(({ decision }) => decision !== null).length,
    items: items.length,
  }
}

const draftsIn = (records: readonly { readonly draft?: boolean | undefined }[]): number =>
  records.filter(({ draft }) => draft).length
