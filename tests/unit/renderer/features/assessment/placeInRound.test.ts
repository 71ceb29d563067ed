import { describe, expect, it } from 'vitest'
import { neighbourOf, placeInRound } from '#renderer/features/assessment/placeInRound'
import { factorStandings } from '#shared/gap/deriveGaps'
import { someAnswer, someBenchmark, someRecords } from '../../../shared/gap/someRound'

const standings = factorStandings(
  someBenchmark([2, 3]),
  someRecords({ answers: [someAnswer('F1.Q1', 'met'), someAnswer('F2.Q1', 'partly')] }),
)
const placed = (factorId?: string, questionId?: string) => {
  const place = placeInRound(standings, factorId, questionId)
  return [place?.standing.factor.id, place?.questionId]
}

describe('placeInRound', () => {
  it('stands at the question that the address names', () => {
    expect(placed('F2', 'F2.Q3')).toEqual(['F2', 'F2.Q3'])
  })

  it('stands at the first open question of a named factor', () => {
    expect(placed('F2')).toEqual(['F2', 'F2.Q2'])
  })

  it('stands at the first open question of all where the address names none', () => {
    expect(placed()).toEqual(['F1', 'F1.Q2'])
  })

  it('passes over what the benchmark does not hold', () => {
    expect(placed('F9', 'F9.Q1')).toEqual(['F1', 'F1.Q2'])
    expect(placed('F2', 'F2.Q9')).toEqual(['F2', 'F2.Q2'])
  })

  it('follows the question where the address names another factor with it', () => {
    expect(placed('F1', 'F2.Q1')).toEqual(['F2', 'F2.Q1'])
  })

  it('stands at the first question where everything is answered, and nowhere without questions', () => {
    const done = factorStandings(
      someBenchmark([2]),
      someRecords({ answers: [someAnswer('F1.Q1', 'met'), someAnswer('F1.Q2', 'met')] }),
    )
    expect(placeInRound(done)?.questionId).toBe('F1.Q1')
    expect(placeInRound([])).toBeNull()
  })
})

describe('neighbourOf', () => {
  it('goes on into the next factor and back into the one before', () => {
    expect(neighbourOf(standings, 'F1.Q2', 1)).toBe('F2.Q1')
    expect(neighbourOf(standings, 'F2.Q1', -1)).toBe('F1.Q2')
  })

  it('ends at the first and at the last question', () => {
    expect(neighbourOf(standings, 'F1.Q1', -1)).toBeNull()
    expect(neighbourOf(standings, 'F2.Q3', 1)).toBeNull()
    expect(neighbourOf(standings, 'F7.Q1', 1)).toBeNull()
  })
})
