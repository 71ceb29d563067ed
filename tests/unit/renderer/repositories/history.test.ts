import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readSnapshot } from '#renderer/database/readSnapshot'
import { rebuild } from '#renderer/database/restoreFromJournal'
import { session } from '#renderer/database/session'
import { readUndoHistory } from '#renderer/database/undoHistory'
import { addAction, updateAction } from '#renderer/repositories/actions'
import { redo, undo } from '#renderer/repositories/history'
import { addOwner } from '#renderer/repositories/owners'
import { undoState, undoStateOf } from '#shared/change/undoState'
import type { PlanId } from '#shared/lib/ids'
import { checkSnapshot } from '#shared/planFile/checkSnapshot'
import type { PlanSnapshot } from '#shared/planFile/PlanSnapshot'
import { randomCommands, runRandomCommand } from '../../../helpers/randomCommands'
import { aPlan, given, sorted, testSession } from '../../../helpers/testSession'

async function standing(planId: PlanId): Promise<PlanSnapshot> {
  const snapshot = await readSnapshot(session().database, planId)
  if (!snapshot) throw new Error('No such plan')
  return snapshot
}

async function repeat(step: () => Promise<{ readonly ok: boolean }>): Promise<number> {
  for (let count = 0; ; count++) if (!(await step()).ok) return count
}

it('takes back a whole stretch of typing at once, and brings it back', async () => {
  await testSession()
  const planId = await aPlan()
  const actionId = given(await addAction(planId, { title: '' }))
  for (const title of ['H', 'He', 'Help']) await updateAction(planId, actionId, { title }, 'g')
  await undo(planId)
  expect((await standing(planId)).records.actions[0]?.title).toBe('')
  await redo(planId)
  expect((await standing(planId)).records.actions[0]?.title).toBe('Help')
})

it('says that there is nothing to undo in a new plan, and nothing to redo after a new step', async () => {
  await testSession()
  const planId = await aPlan()
  expect(await undo(planId)).toMatchObject({ ok: false, failure: { code: 'undo.nothing' } })
  await addOwner(planId, { role: 'a' })
  await undo(planId)
  await addOwner(planId, { role: 'b' })
  expect(await redo(planId)).toMatchObject({ ok: false, failure: { code: 'redo.nothing' } })
})

it('undoes a stretch of typing that ended where it began', async () => {
  await testSession()
  const planId = await aPlan()
  const actionId = given(await addAction(planId, { title: 'a' }))
  await updateAction(planId, actionId, { title: 'b' }, 'g')
  await updateAction(planId, actionId, { title: 'a' }, 'g')
  expect((await undo(planId)).ok).toBe(true)
  await undo(planId)
  expect((await standing(planId)).records.actions).toEqual([])
})

it('gives back every earlier state by undo, redo, journal and restart, after any commands', async () => {
  await fc.assert(
    fc.asyncProperty(randomCommands(25), async (commands) => {
      const { ports } = await testSession({ limits: { changes: 12, size: 5_000_000 } })
      const planId = await aPlan()
      const states = [await standing(planId)]
      for (const command of commands) {
        const before = states.at(-1)
        if (!before) throw new Error('No state')
        await runRandomCommand(planId, before.records, command)
        const now = await standing(planId)
        if (now.revision > before.revision) states.push(now)
        expect(checkSnapshot(JSON.stringify(now)).ok).toBe(true)
      }
      const final = await standing(planId)

      // Every revision that the journal can still lead to gives the records and the undo state of that moment.
      const journal = given(await ports.journal.readJournal(planId))
      for (let length = 0; length <= journal.changes.length; length++) {
        const part = { ...journal, changes: journal.changes.slice(0, length) }
        if (part.snapshot === null && length === 0) continue
        const rebuilt = given(rebuild(part))
        const then = states.find(({ revision }) => revision === rebuilt.revision)
        expect(sorted(rebuilt.records)).toEqual(then && sorted(then.records))
        expect(undoState(rebuilt.changes)).toEqual(then && undoState(then.changes))
      }
      expect(undoStateOf(await readUndoHistory(session().database, planId))).toEqual(
        undoState(final.changes),
      )

      const toRedo = await repeat(() => redo(planId))
      const top = sorted((await standing(planId)).records)
      const undone = await repeat(() => undo(planId))
      expect(sorted((await standing(planId)).records)).toEqual(sorted(states[0]?.records ?? top))
      expect(await repeat(() => redo(planId))).toBe(undone)
      expect(sorted((await standing(planId)).records)).toEqual(top)
      for (let count = 0; count < toRedo; count++) await undo(planId)
      expect(sorted((await standing(planId)).records)).toEqual(sorted(final.records))
      expect(session().queue.state.get().phase).toBe('saved')
    }),
    { numRuns: 20, endOnFailure: true },
  )
}, 120_000)
