import { describe, expect, it } from 'vitest'
import { catalogues } from '#shared/messages/catalogues'
import { indicatorStandings } from '#shared/monitoring/indicatorStandings'
import { indicatorStatuses } from '#shared/monitoring/indicatorStatus'
import { measuredTimeOf } from '#shared/monitoring/measurementDue'
import { drawnFrom, drawnItem } from '#shared/plan/DrawnItem'
import { levelMoves } from '#shared/plan/levelMoves'
import { levelsOverRounds } from '#shared/plan/levelsOverRounds'
import { milestoneStanding } from '#shared/plan/milestoneStanding'
import { latestRounds } from '#shared/plan/planRounds'
import { checkSnapshot } from '#shared/planFile/checkSnapshot'
import { planOf } from '#shared/planFile/PlanSnapshot'
import { recordsAt } from '#shared/planFile/recordsAt'
import { recordsChecksum } from '#shared/planFile/recordsChecksum'
import { reviewState, reviewsInOrder } from '#shared/review/reviewState'
import { readPlanFile } from '../../../electron/planFile/readPlanFile'
import { samplePath, samplePlan } from '../../helpers/samplePlan'
import { itemAt, wholeLibrary } from '../shared/template/library/aLibrary'

/** The day on which the sample is shown. */
const today = '2026-11-22'

async function shipped() {
  const file = await readPlanFile(samplePath, { attachments: true })
  if (!file.ok) throw new Error(file.failure.code)
  const checked = checkSnapshot(file.value.snapshot)
  if (!checked.ok) throw new Error(checked.failure.detail)
  return { json: file.value.snapshot, ...checked.value }
}

describe('the sample plan', () => {
  it('is what its source gives: after a change of either, `npm run sample` builds it anew', async () => {
    const [{ json }, built] = [await shipped(), await samplePlan()]
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(built)))
  })

  it('shows every way in which an indicator can stand, two gaps, and one that is not collected', async () => {
    const { records } = await shipped()
    const standings = indicatorStandings(records, measuredTimeOf(planOf(records)), today)
    const shown = [...standings.values()].map(({ standing }) => standing.status)
    expect([...new Set(shown)].sort()).toEqual([...indicatorStatuses].sort())
    const gaps = records.indicators.flatMap(({ gapBetween }) => gapBetween?.as ?? [])
    expect(gaps.sort()).toEqual(['difference', 'ratio'])
    expect(records.indicators.filter(({ notCollected }) => notCollected !== null)).toHaveLength(1)
    expect(records.measurements.some(({ breakdownValues }) => breakdownValues.length > 0)).toBe(
      true,
    )
    expect(records.measurements.some(({ numerator }) => numerator !== null)).toBe(true)
  })

  it('says that its city is made up', async () => {
    const plan = planOf((await shipped()).records)
    expect(plan.about).toMatch(/does not exist/)
    expect(plan.country).toMatch(/made-up/)
  })

  it('answers all 49 questions with reasons, at every level', async () => {
    const { records } = await shipped()
    const [round] = latestRounds(records)
    const answers = records.answers.filter(
      ({ assessmentId }) => assessmentId === round?.assessment.id,
    )
    expect(new Set(answers.map(({ questionId }) => questionId)).size).toBe(49)
    expect(answers.every(({ reasoning }) => reasoning !== null)).toBe(true)
    expect([...new Set(answers.map(({ level }) => level))]).toEqual(
      expect.arrayContaining(['met', 'partly', 'not-met']),
    )
    expect(answers.some(({ evidenceIds }) => evidenceIds.length > 0)).toBe(true)
    expect(answers.some(({ contextFactorIds }) => contextFactorIds.length > 0)).toBe(true)
  })

  it('has an earlier round, in which the city stood worse', async () => {
    const [over] = levelsOverRounds((await shipped()).records)
    if (!over) throw new Error('There is no round.')
    expect(over.rounds).toHaveLength(2)
    const { better, worse } = levelMoves(over)
    expect(better).toBeGreaterThan(worse)
  })

  it('judges at least one factor otherwise than its answers, with a reason', async () => {
    const { factorJudgements } = (await shipped()).records
    expect(factorJudgements.length).toBeGreaterThan(0)
    expect(factorJudgements.every(({ reason }) => reason !== '')).toBe(true)
  })

  it('decides every gap, weighs it and says why', async () => {
    const { records } = await shipped()
    const gaps = latestRounds(records).flatMap((round) => round.gaps)
    expect(gaps.length).toBeGreaterThan(0)
    expect(gaps.every(({ decision }) => decision?.decision)).toBe(true)
    expect(
      records.gapDecisions.every(
        ({ importance, urgency, feasibility, reason }) =>
          importance && urgency && feasibility && reason,
      ),
    ).toBe(true)
  })

  it('has 20 actions or more in every state, with owners and resources', async () => {
    const { actions, owners } = (await shipped()).records
    expect(actions.length).toBeGreaterThanOrEqual(20)
    expect(new Set(actions.map(({ status }) => status))).toEqual(
      new Set(['planned', 'underway', 'completed', 'dropped']),
    )
    expect(owners.length).toBeGreaterThanOrEqual(5)
    expect(actions.some(({ deputyId }) => deputyId !== null)).toBe(true)
    expect(
      actions.some(({ resources }) => resources.some(({ forEvaluation }) => forEvaluation)),
    ).toBe(true)
  })

  it('has 60 milestones or more, which stand in every way a milestone can stand', async () => {
    const { milestones } = (await shipped()).records
    expect(milestones.length).toBeGreaterThanOrEqual(60)
    expect(new Set(milestones.map((milestone) => milestoneStanding(milestone, today)))).toEqual(
      new Set(['reached', 'dropped', 'late', 'due-soon', 'open', 'undated']),
    )
    expect(
      milestones.every(({ status, reachedOn }) => (status === 'reached') === (reachedOn !== null)),
    ).toBe(true)
  })

  it('cites the library as the library has it, and holds one draft that is left', async () => {
    const library = await wholeLibrary()
    const { actions, indicators } = (await shipped()).records
    const cited = [...actions, ...indicators].flatMap(({ drawnFrom: sources = [] }) => sources)
    expect(cited.length).toBeGreaterThanOrEqual(3)
    for (const citation of cited)
      expect(citation).toEqual(drawnFrom(drawnItem(library, itemAt(library, citation.ref))))
    expect([...actions, ...indicators].filter(({ draft }) => draft)).toHaveLength(1)
  })

  it('accepts a gap and leaves another to others, with reasons', async () => {
    const { gapDecisions } = (await shipped()).records
    expect(new Set(gapDecisions.map(({ decision }) => decision))).toEqual(
      new Set(['address', 'accept', 'outside-competence']),
    )
  })

  it('has two reviews that are signed off with the state they were signed on, and one in work', async () => {
    const { records } = await shipped()
    const reviews = reviewsInOrder(records.reviews)
    const states = reviews.map((review) =>
      reviewState(
        review,
        records.reviewItems.filter(({ reviewId }) => reviewId === review.id),
        today,
      ),
    )
    expect(states).toEqual(['signed', 'signed', 'open'])
    expect(records.snapshots.filter(({ reviewId }) => reviewId !== null)).toHaveLength(2)
    const [, second, third] = reviews
    const followed = records.reviewItems.filter(({ followsItemId }) => followsItemId !== null)
    expect(new Set(followed.map(({ reviewId }) => reviewId))).toEqual(
      new Set([second?.id, third?.id]),
    )
  })

  it('has 25 indicators or more with three values each, on three days', async () => {
    const { indicators, measurements } = (await shipped()).records
    expect(indicators.length).toBeGreaterThanOrEqual(25)
    const days = indicators.map(({ id }) =>
      measurements.filter(({ indicatorId }) => indicatorId === id).map(({ on }) => on),
    )
    expect(days.filter((list) => new Set(list).size === 3).length).toBeGreaterThanOrEqual(25)
    expect(days.every((list) => list.length === 0 || list.length === 3)).toBe(true)
  })

  describe('with its history', () => {
    it('reaches back to an empty plan, day by day, and says who did what', async () => {
      const { changes, revision, records } = await shipped()
      expect(changes.map((change) => change.revision)).toEqual(
        Array.from({ length: revision }, (_, index) => index + 1),
      )
      expect([...changes].sort((a, b) => a.at.localeCompare(b.at))).toEqual(changes)
      expect(new Set(changes.map(({ by }) => by)).size).toBe(3)
      expect(changes.every(({ command }) => command in catalogues.en.change)).toBe(true)
      const first = recordsAt({ records, revision, changes }, 1)
      if (!first.ok) throw new Error(first.failure.code)
      expect(first.value).toMatchObject({ actions: [], milestones: [], indicators: [] })
      expect(planOf(first.value).title).not.toBe(planOf(records).title)
    })

    it('is told with reasons, and holds a step that was undone', async () => {
      const { changes } = await shipped()
      expect(changes.filter(({ why }) => why).length).toBeGreaterThan(30)
      expect(changes.some(({ reverts }) => reverts?.kind === 'undo')).toBe(true)
    })

    it('has milestones that were moved twice, and targets that were changed, each with the reason', async () => {
      const { changes } = await shipped()
      const touching = (table: string, field: string) =>
        changes.flatMap(({ why, edits }) =>
          edits
            .filter((edit) => edit.table === table && edit.before && field in (edit.after ?? {}))
            .map(({ recordId }) => ({ recordId, why })),
        )
      const moves = touching('milestones', 'dueOn')
      expect(moves.length).toBeGreaterThan(15)
      expect(moves.length).toBeGreaterThan(new Set(moves.map(({ recordId }) => recordId)).size)
      expect([...moves, ...touching('targets', 'value')].filter(({ why }) => !why)).toEqual([])
      expect(touching('targets', 'value').length).toBeGreaterThanOrEqual(3)
    })

    it('has two snapshots whose records are still what they were', async () => {
      const { records, revision, changes } = await shipped()
      const byHand = records.snapshots.filter(({ reviewId }) => reviewId === null)
      expect(byHand).toHaveLength(2)
      for (const snapshot of records.snapshots) {
        const then = recordsAt({ records, revision, changes }, snapshot.revision)
        expect(then.ok && recordsChecksum(then.value)).toBe(snapshot.checksum)
      }
    })
  })
})
