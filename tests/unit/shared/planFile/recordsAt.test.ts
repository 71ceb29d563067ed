import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '#shared/change/Change'
import { newId } from '#shared/lib/ids'
import { recordsAt, revisionAt } from '#shared/planFile/recordsAt'
import { recordsChecksum } from '#shared/planFile/recordsChecksum'
import { randomCommands } from '../../../helpers/randomCommands'
import { planMadeBy } from '../../../helpers/randomHistory'
import { samplePlan } from '../../../helpers/samplePlan'
import { sorted, testSession } from '../../../helpers/testSession'

describe('recordsAt', () => {
  it('gives the records that stood at every earlier revision, after any commands, undo and redo among them', async () => {
    await testSession()
    await fc.assert(
      fc.asyncProperty(randomCommands(12), async (commands) => {
        const { plan, stood } = await planMadeBy(commands)
        for (const [revision, records] of stood) {
          const then = recordsAt(plan, revision)
          if (!then.ok) throw new Error(then.failure.code)
          expect(sorted(then.value)).toEqual(sorted(records))
          expect(recordsChecksum(then.value)).toBe(recordsChecksum(records))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('gives the present records as they are, and leaves those alone that no later change touched', async () => {
    const plan = await samplePlan()
    const now = recordsAt(plan, plan.revision)
    expect(now.ok && now.value).toEqual(plan.records)
    const earlier = recordsAt(plan, plan.revision - 1)
    expect(earlier.ok && earlier.value.milestones).toBe(plan.records.milestones)
  })

  it('gives a record that came back from an older version the fields that have come since', async () => {
    const plan = await samplePlan()
    const [milestone] = plan.records.milestones
    if (!milestone) throw new Error('No milestone')
    const { dependsOnIds: _, ...older } = milestone
    const removal: Change = {
      id: newId<'Change'>(),
      planId: milestone.planId,
      revision: plan.revision + 1,
      at: '2026-11-22T10:00:00.000Z',
      by: '',
      command: 'removeMilestone',
      why: '',
      group: null,
      reverts: null,
      edits: [{ table: 'milestones', recordId: milestone.id, before: older, after: null }],
    }
    const milestones = plan.records.milestones.filter((one) => one !== milestone)
    const without = {
      records: { ...plan.records, milestones },
      revision: removal.revision,
      changes: [...plan.changes, removal],
    }
    const then = recordsAt(without, plan.revision)
    expect(then.ok && then.value.milestones.find(({ id }) => id === milestone.id)).toEqual(
      milestone,
    )
  })

  it('says that the history is not kept where a change since then is missing', async () => {
    const plan = await samplePlan()
    const gap = { ...plan, changes: plan.changes.filter(({ revision }) => revision !== 100) }
    expect(recordsAt(gap, 100).ok).toBe(true)
    for (const revision of [0, 99, plan.revision + 1])
      expect(recordsAt(gap, revision)).toMatchObject({ failure: { code: 'history.notKept' } })
  })
})

describe('revisionAt', () => {
  it('finds the last change up to a moment', async () => {
    const plan = await samplePlan()
    for (const { at, revision } of plan.changes) expect(revisionAt(plan, at)).toBe(revision)
    expect(revisionAt(plan, '2030-01-01T00:00:00.000Z')).toBe(plan.revision)
    expect(revisionAt(plan, '2020-01-01T00:00:00.000Z')).toBeNull()
  })

  it('gives the state before the history where the plan came with only its last changes', async () => {
    const plan = await samplePlan()
    const late = { ...plan, changes: plan.changes.slice(50) }
    expect(revisionAt(late, '2020-01-01T00:00:00.000Z')).toBe(50)
    expect(revisionAt({ ...plan, changes: [] }, '2026-01-01T00:00:00.000Z')).toBeNull()
  })
})
