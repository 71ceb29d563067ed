import { expect, it } from 'vitest'
import type { Change } from '#shared/change/Change'
import { undoState } from '#shared/change/undoState'
import { newId } from '#shared/lib/ids'

const planId = newId<'Plan'>()

/** Changes from a shorthand: a name is an ordinary step, `name/group` one of a group, `undo 2` and `redo 2` revert revision 2. */
function history(...steps: readonly string[]): Change[] {
  return steps.map((step, index): Change => {
    const revert = /^(undo|redo) ([\d,]+)$/.exec(step)
    const [command = '', group = null] = revert ? [revert[1]] : step.split('/')
    return {
      id: newId<'Change'>(),
      planId,
      revision: index + 1,
      at: '2026-11-22T10:00:00.000Z',
      by: '',
      command,
      why: '',
      group,
      reverts: revert
        ? {
            kind: revert[1] === 'undo' ? 'undo' : 'redo',
            revisions: (revert[2] ?? '').split(',').map(Number),
          }
        : null,
      edits: [],
    }
  })
}

it('has nothing to undo in a plan that was only made', () => {
  expect(undoState(history('addPlan'))).toEqual({ undo: null, redo: null })
})

it('undoes the last step first', () => {
  expect(undoState(history('addPlan', 'addAction', 'updateAction')).undo).toEqual({
    revisions: [3],
    command: 'updateAction',
  })
})

it('takes a stretch of typing as one step', () => {
  const state = undoState(history('addPlan', 'addAction', 'type/a', 'type/a', 'type/a'))
  expect(state.undo?.revisions).toEqual([3, 4, 5])
})

it('takes two stretches with something between them as two steps', () => {
  const state = undoState(history('addPlan', 'type/a', 'addAction', 'type/a'))
  expect(state.undo?.revisions).toEqual([4])
})

it('does not let typing after an undo join the stretch before it', () => {
  const state = undoState(history('addPlan', 'type/a', 'addAction', 'undo 3', 'type/a'))
  expect(state.undo?.revisions).toEqual([5])
  expect(state.redo).toBeNull()
})

it('brings back what was undone, until something else is done', () => {
  const undone = history('addPlan', 'addAction', 'addOwner', 'undo 3', 'undo 2')
  expect(undoState(undone)).toEqual({ undo: null, redo: { revisions: [2], command: 'addAction' } })
  const redone = history('addPlan', 'addAction', 'addOwner', 'undo 3', 'undo 2', 'redo 2')
  expect(undoState(redone)).toEqual({
    undo: { revisions: [2], command: 'addAction' },
    redo: { revisions: [3], command: 'addOwner' },
  })
  const otherwise = history('addPlan', 'addAction', 'addOwner', 'undo 3', 'addAction')
  expect(undoState(otherwise)).toEqual({
    undo: { revisions: [5], command: 'addAction' },
    redo: null,
  })
})

it('starts with what there is where a plan came without its first changes', () => {
  const late = history('addPlan', 'addAction', 'addOwner').slice(1)
  expect(undoState(late).undo?.revisions).toEqual([3])
  const reverted = history('addPlan', 'addAction', 'undo 2').slice(2)
  expect(undoState(reverted).undo).toBeNull()
})
