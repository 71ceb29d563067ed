import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyEdits } from '#shared/change/edits'
import { effectiveChanges } from '#shared/change/effectiveChanges'
import { randomCommands } from '../../../helpers/randomCommands'
import { planMadeBy } from '../../../helpers/randomHistory'
import { sorted, testSession } from '../../../helpers/testSession'

it('leads to the same records as all the changes, over any stretch of any history', async () => {
  await testSession()
  await fc.assert(
    fc.asyncProperty(randomCommands(12), fc.nat(), async (commands, choice) => {
      const { plan, stood } = await planMadeBy(commands)
      const revisions = [...stood.keys()]
      const begin = revisions[choice % revisions.length] ?? 1
      const records = stood.get(begin)
      if (!records) throw new Error('No such revision')
      const stretch = plan.changes.filter(({ revision }) => revision > begin)
      const counting = effectiveChanges(stretch)
      const edits = counting.flatMap((change) => change.edits)
      expect(sorted(applyEdits(records, edits))).toEqual(sorted(plan.records))
    }),
    { numRuns: 40 },
  )
})

it('holds no undoing of what was done within the stretch, and what was brought back as it was done', async () => {
  await testSession()
  const step = (kind: 'addOwner' | 'addAction' | 'undo' | 'redo') => ({
    kind,
    a: 0,
    b: 0,
    text: 'x',
  })
  const { plan } = await planMadeBy([
    step('addOwner'),
    step('addAction'),
    step('undo'),
    step('undo'),
    step('redo'),
  ])
  const commands = (from: number) =>
    effectiveChanges(plan.changes.slice(from)).map(({ command }) => command)
  expect(commands(0)).toEqual(['addPlan', 'addOwner'])
  // Of what was done before the stretch, only what is still taken back counts.
  expect(commands(2)).toEqual([])
  expect(commands(3)).toEqual(['undo'])
})
