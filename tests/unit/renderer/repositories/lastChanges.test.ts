import { expect, it } from 'vitest'
import { addAction, updateAction } from '#renderer/repositories/actions'
import { undo } from '#renderer/repositories/history'
import { getLastChanges } from '#renderer/repositories/lastChanges'
import { getSnapshot } from '#renderer/repositories/records'
import { lastChangeOf } from '#shared/change/lastChanges'
import { aPlan, given, testSession } from '../../../helpers/testSession'

it('knows the last change of each record, after every step and every undo', async () => {
  await testSession()
  const planId = await aPlan()
  const [a, b] = [
    given(await addAction(planId, { title: 'A' })),
    given(await addAction(planId, { title: 'B' })),
  ]
  const revisionOf = async (id: string) => lastChangeOf(await getLastChanges(planId), id)?.revision
  const made = await revisionOf(b)
  expect(await revisionOf(a)).toBeLessThan(made ?? 0)
  given(await updateAction(planId, a, { title: 'A2' }))
  expect(await revisionOf(a)).toBe((await getSnapshot(planId)).revision)
  expect(await revisionOf(b)).toBe(made)
  given(await undo(planId))
  expect(await revisionOf(a)).toBe((await getSnapshot(planId)).revision)
  expect(await revisionOf('never seen')).toBe(1)
})
