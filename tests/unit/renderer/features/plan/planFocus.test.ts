import { expect, it } from 'vitest'
import { numberedActions } from '#renderer/features/plan/milestoneRows'
import { actionFocus, indicatorFocus, milestoneFocus } from '#renderer/features/plan/planFocus'
import { richTextOf } from '#shared/richText/plainTextOf'
import { aMilestone, anAction, anId, anIndicator } from '../../../../helpers/builders'

const desk = anAction({
  id: anId('desk'),
  title: 'Desk',
  description: richTextOf('Open to all'),
  gapRefs: ['pack:F1'],
  commitmentRefs: ['charter:P1'],
})
const course = anAction({ id: anId('course'), gapRefs: ['pack:F1', 'pack:F2'] })

it('puts an action into focus by its aims and its words', () => {
  expect(actionFocus(desk)).toMatchObject({
    refs: ['pack:F1', 'charter:P1'],
    text: 'Desk\nOpen to all',
    actionIds: ['desk'],
    drawnRefs: [],
  })
})

it('puts a milestone into focus by the aims of its action, and by nothing where that is gone', () => {
  const milestone = aMilestone({ title: 'Opened', actionId: desk.id })
  expect(milestoneFocus(milestone, desk)).toMatchObject({
    refs: ['pack:F1', 'charter:P1'],
    text: 'Opened\nDesk',
    actionIds: ['desk'],
  })
  expect(milestoneFocus(milestone, undefined)).toMatchObject({ refs: [], actionIds: [] })
})

it('puts an indicator into focus by the aims of all its actions, each once, fiches before all else', () => {
  const indicator = anIndicator({ name: 'Visits', actionIds: [desk.id, course.id] })
  expect(indicatorFocus(indicator, numberedActions([desk, course]))).toMatchObject({
    gapRefs: ['pack:F1', 'pack:F2'],
    commitmentRefs: ['charter:P1'],
    text: 'Visits',
    kindFirst: 'fiche',
  })
})
