import type { GapDecision } from '#shared/gap/GapDecision'
import { latestRounds, type Round } from '#shared/plan/planRounds'
import { factorNumber } from '#shared/template/factorNumber'
import { type ComparedStates, type DifferenceHead, difference } from './ComparedStates'
import type { Difference, DifferenceStep } from './PlanDifference'
import { stepsOn } from './recordSteps'

type Standing = Round['standings'][number]

/** How the answers, the factors and the decisions on gaps changed, by the latest round of either state against each benchmark. */
export function compareGaps(states: ComparedStates): Difference[] {
  const earlier = new Map(
    latestRounds(states.from.records).map((round) => [round.benchmark.id, round]),
  )
  return latestRounds(states.to.records).flatMap((round) => {
    const before = earlier.get(round.benchmark.id)
    if (!before) return []
    const standings = new Map(before.standings.map((one) => [one.factor.id, one]))
    return round.standings.flatMap((standing) => {
      const then = standings.get(standing.factor.id)
      return then ? compareFactor(states, [before, round], then, standing) : []
    })
  })
}

function compareFactor(
  states: ComparedStates,
  rounds: readonly [Round, Round],
  then: Standing,
  now: Standing,
): Difference[] {
  const packId = rounds[1].benchmark.id
  const { id: factorId, title } = now.factor
  const name = `${factorNumber(now.factor)}. ${title}`
  const answered = compareAnswers(states, packId, then, now)
  const found: Difference[] = []
  if (then.level !== now.level) {
    const head: DifferenceHead = {
      section: 'gaps',
      recordId: now.ref,
      name,
      within: null,
      place: { stage: 'assess', packId, factorId, questionId: null },
    }
    const judged = [then.judgement, now.judgement].flatMap((one) => (one ? [one.id as string] : []))
    const steps = inOrder([
      ...answered.flatMap((one) => one.steps),
      ...[...new Set(judged)].flatMap((id) => stepsOn(states.steps('factorJudgements', id))),
    ])
    found.push(difference(head, { what: 'level', from: then.level, to: now.level }, steps))
  }
  return [...found, ...answered, ...compareDecision(states, rounds, now, name)]
}

function compareAnswers(
  states: ComparedStates,
  packId: string,
  then: Standing,
  now: Standing,
): Difference[] {
  const earlier = new Map(then.questions.map((one) => [one.question.id, one]))
  return now.questions.flatMap(({ question, answer, level }) => {
    const before = earlier.get(question.id)
    if (!before || before.level === level) return []
    const head: DifferenceHead = {
      section: 'gaps',
      recordId: `${packId}:${question.id}`,
      name: `${question.id}: ${question.text}`,
      within: now.factor.title,
      place: { stage: 'assess', packId, factorId: now.factor.id, questionId: question.id },
    }
    const ids = new Set([before.answer, answer].flatMap((one) => (one ? [one.id as string] : [])))
    const steps = [...ids].flatMap((id) => stepsOn(states.steps('answers', id), ['level']))
    return [difference(head, { what: 'level', from: before.level, to: level }, inOrder(steps))]
  })
}

function compareDecision(
  states: ComparedStates,
  [before, after]: readonly [Round, Round],
  { factor, ref }: Standing,
  name: string,
): Difference[] {
  // By the records and not by the gaps: a decision stands also while its factor shows no gap.
  const [then, now] = [
    decisionOn(states.from.records.gapDecisions, before, factor.id),
    decisionOn(states.to.records.gapDecisions, after, factor.id),
  ]
  const [from, to] = [then?.decision ?? null, now?.decision ?? null]
  if (from === to) return []
  const head: DifferenceHead = {
    section: 'gaps',
    recordId: ref,
    name,
    within: null,
    place: { stage: 'gaps', packId: after.benchmark.id, factorId: factor.id },
  }
  const ids = new Set([then, now].flatMap((one) => (one ? [one.id as string] : [])))
  const steps = [...ids].flatMap((id) =>
    stepsOn(states.steps('gapDecisions', id), ['decision', 'reason']),
  )
  const fact = { what: 'decision' as const, from, to, reason: now?.reason ?? '' }
  return [difference(head, fact, inOrder(steps))]
}

function decisionOn(
  decisions: readonly GapDecision[],
  { assessment }: Round,
  factorId: string,
): GapDecision | undefined {
  return decisions.find((one) => one.assessmentId === assessment.id && one.factorId === factorId)
}

/** Steps by revision, each once. */
function inOrder(steps: readonly DifferenceStep[]): DifferenceStep[] {
  return [...new Map(steps.map((step) => [step.revision, step])).values()].sort(
    (a, b) => a.revision - b.revision,
  )
}
