import { describe, expect, it } from 'vitest'
import { blankAnswer } from '#shared/assessment/blankAnswer'
import type { Change } from '#shared/change/Change'
import { addEdit, invertEdits, updateEdit } from '#shared/change/edits'
import { levelStepOf, levelSteps } from '#shared/change/levelSteps'
import type { AnswerId, AssessmentId, ChangeId, PlanId } from '#shared/lib/ids'
import { richTextOf } from '#shared/richText/plainTextOf'

const answerId = 'answer-1' as AnswerId
const met = {
  ...blankAnswer(answerId, 'plan-1' as PlanId, 'round-1' as AssessmentId, 'F1.Q1'),
  level: 'met' as const,
}

function change(revision: number, edits: Change['edits'], fields: Partial<Change> = {}): Change {
  return {
    id: `change-${revision}` as ChangeId,
    planId: 'plan-1' as PlanId,
    revision,
    at: '2026-11-22T10:00:00.000Z',
    by: 'Integration unit',
    command: 'setAnswerLevel',
    why: '',
    group: null,
    reverts: null,
    edits,
    ...fields,
  }
}
const lowered = updateEdit('answers', met, { level: 'partly' })
const edits = lowered ? [lowered] : []

describe('levelStepOf', () => {
  it('reads the first level as coming from "not assessed"', () => {
    expect(levelStepOf(change(2, [addEdit('answers', met)]), answerId)).toMatchObject({
      from: 'not-assessed',
      to: 'met',
      kind: 'set',
    })
  })

  it('keeps who changed a level, when, and the reason given', () => {
    const step = levelStepOf(change(3, edits, { why: 'The strategy lapsed.' }), answerId)
    expect(step).toEqual({
      revision: 3,
      at: '2026-11-22T10:00:00.000Z',
      by: 'Integration unit',
      from: 'met',
      to: 'partly',
      why: 'The strategy lapsed.',
      kind: 'set',
    })
  })

  it('reads an undone step as going back, also where the whole answer goes', () => {
    const reverts = { kind: 'undo' as const, revisions: [3] }
    expect(levelStepOf(change(4, invertEdits(edits), { reverts }), answerId)).toMatchObject({
      from: 'partly',
      to: 'met',
      kind: 'undo',
    })
    const gone = invertEdits([addEdit('answers', met)])
    expect(levelStepOf(change(5, gone, { reverts }), answerId)).toMatchObject({
      from: 'met',
      to: 'not-assessed',
    })
  })

  it('passes over other answers, and over what leaves the level alone', () => {
    expect(levelStepOf(change(2, edits), 'answer-2' as AnswerId)).toBeNull()
    const written = updateEdit('answers', met, { reasoning: richTextOf('Because.') })
    expect(levelStepOf(change(3, written ? [written] : []), answerId)).toBeNull()
    const begun = addEdit('answers', { ...met, level: 'not-assessed' })
    expect(levelStepOf(change(4, [begun]), answerId)).toBeNull()
  })
})

describe('levelSteps', () => {
  it('gives the newest first, whatever the order of the changes', () => {
    const changes = [change(9, edits), change(2, [addEdit('answers', met)])]
    expect(levelSteps(changes, answerId).map(({ revision }) => revision)).toEqual([9, 2])
    expect(levelSteps([...changes].reverse(), answerId).map(({ to }) => to)).toEqual([
      'partly',
      'met',
    ])
  })
})
