import { expect, it } from 'vitest'
import { levelKeys, levelOfKey } from '#renderer/features/assessment/levelKeys'
import { answerLevels } from '#shared/assessment/levels'

it('gives each level one digit of its own', () => {
  expect(new Set(levelKeys.map(({ level }) => level))).toEqual(new Set(answerLevels))
  expect(new Set(levelKeys.map(({ digit }) => digit)).size).toBe(answerLevels.length)
})

it('sets the levels by 1 to 4 and takes them back by 0', () => {
  expect(['1', '2', '3', '4', '0'].map(levelOfKey)).toEqual([
    'met',
    'partly',
    'not-met',
    'not-our-competence',
    'not-assessed',
  ])
})

it('takes no other key for a level', () => {
  expect(['5', '9', 'm', 'Enter', '', '12'].map(levelOfKey)).toEqual(Array(6).fill(null))
})
