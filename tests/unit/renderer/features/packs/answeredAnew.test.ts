import { expect, test } from 'vitest'
import { answeredAnew } from '#renderer/features/packs/answeredAnew'
import type { Assessment } from '#shared/assessment/Assessment'
import { blankAnswer } from '#shared/assessment/blankAnswer'
import { newId } from '#shared/lib/ids'
import { comparePacks } from '#shared/template/comparePacks'
import { smallBenchmark } from '../../../../helpers/smallPacks'

const planId = newId<'Plan'>()
const packId = newId<'PlanPack'>()
const round = (startedOn: string): Assessment => ({
  id: newId<'Assessment'>(),
  planId,
  packId,
  kind: 'self',
  startedOn,
  participants: '',
})

test('asks about reworded questions that were answered in the last round', () => {
  const [old, last] = [round('2026-01-01'), round('2027-01-01')]
  const newer = {
    ...smallBenchmark,
    factors: smallBenchmark.factors.map((factor) => ({
      ...factor,
      questions: factor.questions.map((question) =>
        question.id === 'F2.Q2' ? question : { ...question, text: 'Does it now?' },
      ),
    })),
  }
  const answer = (assessment: Assessment, questionId: string, level: 'met' | 'not-assessed') => ({
    ...blankAnswer(newId<'Answer'>(), planId, assessment.id, questionId),
    level,
  })
  const answers = [
    answer(last, 'F1.Q1', 'met'),
    answer(last, 'F1.Q2', 'not-assessed'),
    answer(last, 'F2.Q2', 'met'),
    answer(old, 'F2.Q1', 'met'),
  ]
  const asked = answeredAnew(comparePacks(smallBenchmark, newer), packId, {
    assessments: [last, old],
    answers,
  })
  expect(asked.map(({ id }) => id)).toEqual(['F1.Q1'])
})
