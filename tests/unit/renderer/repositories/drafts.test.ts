import { describe, expect, it } from 'vitest'
import { addAction, moveAction, updateAction } from '#renderer/repositories/actions'
import {
  addDraftAction,
  addDraftIndicator,
  addDraftMilestones,
} from '#renderer/repositories/drafts'
import { undo } from '#renderer/repositories/history'
import { setBaseline, updateIndicator } from '#renderer/repositories/indicators'
import { updateMilestone } from '#renderer/repositories/milestones'
import { getSnapshot } from '#renderer/repositories/records'
import { newId, type PlanId } from '#shared/lib/ids'
import { drawnItem } from '#shared/plan/DrawnItem'
import { checkSnapshot } from '#shared/planFile/checkSnapshot'
import { copySnapshot } from '#shared/planFile/copySnapshot'
import { aPlan, given, testSession } from '../../../helpers/testSession'
import { itemAt, wholeLibrary } from '../../shared/template/library/aLibrary'

const drawn = async (ref: string) => {
  const library = await wholeLibrary()
  return drawnItem(library, itemAt(library, ref))
}
const practice = () => drawn('good-practice:oslo-service-consultation')
const fiche = () => drawn('indicator-fiches:staff-trained')
const nowhere = { gapRefs: [], commitmentRefs: [] }
const recordsOf = async (planId: PlanId) => (await getSnapshot(planId)).records

describe('a draft', () => {
  it('is one step, which one undo takes back', async () => {
    await testSession()
    const planId = await aPlan()
    const before = await getSnapshot(planId)
    const actionId = given(await addDraftAction(planId, await practice(), nowhere))
    given(await addDraftMilestones(planId, actionId, await practice()))
    given(await addDraftIndicator(planId, await fiche(), [actionId]))
    const made = await getSnapshot(planId)
    expect(made.revision).toBe(before.revision + 3)
    expect(made.records.actions).toMatchObject([{ draft: true, drawnFrom: [{ label: '' }] }])
    expect(made.records.milestones.map(({ draft, dueOn }) => [draft, dueOn])).toEqual(
      Array(4).fill([true, null]),
    )
    expect(made.records.indicators).toMatchObject([
      { name: 'Staff trained in diversity', draft: true, actionIds: [actionId] },
    ])
    for (const left of [
      { actions: 1, milestones: 4, indicators: 0 },
      { actions: 1, milestones: 0, indicators: 0 },
      { actions: 0, milestones: 0, indicators: 0 },
    ]) {
      given(await undo(planId))
      const { actions, milestones, indicators } = await recordsOf(planId)
      expect({
        actions: actions.length,
        milestones: milestones.length,
        indicators: indicators.length,
      }).toEqual(left)
    }
  })

  it('is a draft until somebody changes what it says, and again when that is undone', async () => {
    await testSession()
    const planId = await aPlan()
    const other = given(await addAction(planId, { title: 'Another' }))
    const actionId = given(await addDraftAction(planId, await practice(), nowhere))
    const isDraft = async () =>
      (await recordsOf(planId)).actions.find(({ id }) => id === actionId)?.draft
    await moveAction(planId, actionId, other)
    await updateAction(planId, actionId, { status: 'underway' })
    expect(await isDraft()).toBe(true)
    await updateAction(planId, actionId, { title: 'Ask people, as Oslo does' }, 'typing')
    expect(await isDraft()).toBe(false)
    await updateAction(planId, actionId, { title: 'Ask people, as Oslo does, yearly' }, 'typing')
    given(await undo(planId))
    expect(await isDraft()).toBe(true)
  })

  it('of a milestone or an indicator becomes the city’s own in the same way, an indicator by its first value too', async () => {
    await testSession()
    const planId = await aPlan()
    const actionId = given(await addAction(planId, { title: 'A' }))
    const [first] = given(await addDraftMilestones(planId, actionId, await practice()))
    if (!first) throw new Error('No milestone')
    await updateMilestone(planId, first, { dueOn: '2027-05-31' })
    const one = given(await addDraftIndicator(planId, await fiche(), []))
    const two = given(await addDraftIndicator(planId, await fiche(), []))
    await updateIndicator(planId, one, { actionIds: [actionId] })
    expect((await recordsOf(planId)).indicators.map(({ draft }) => draft)).toEqual([true, true])
    await updateIndicator(planId, one, { unit: '%' })
    await setBaseline(planId, two, { value: 3 })
    const { milestones, indicators } = await recordsOf(planId)
    expect(indicators.map(({ draft }) => draft)).toEqual([false, false])
    expect(milestones.map(({ draft }) => draft).sort()).toEqual([false, true, true, true])
  })

  it('goes into plan files and copies with its citation', async () => {
    await testSession()
    const planId = await aPlan()
    const actionId = given(await addDraftAction(planId, await practice(), nowhere))
    given(await addDraftMilestones(planId, actionId, await practice()))
    const snapshot = await getSnapshot(planId)
    const read = given(checkSnapshot(JSON.stringify(snapshot)))
    expect(read.records).toEqual(JSON.parse(JSON.stringify(snapshot.records)))
    const copy = copySnapshot(snapshot)
    expect(copy.records.actions[0]?.drawnFrom).toEqual(snapshot.records.actions[0]?.drawnFrom)
    expect(copy.records.milestones.every(({ draft }) => draft)).toBe(true)
  })

  it('is refused for an action or a plan that is gone', async () => {
    await testSession()
    const planId = await aPlan()
    expect((await addDraftMilestones(planId, newId<'Action'>(), await practice())).ok).toBe(false)
    const gone = newId<'Plan'>()
    expect((await addDraftAction(gone, await practice(), nowhere)).ok).toBe(false)
    expect((await addDraftIndicator(gone, await fiche(), [])).ok).toBe(false)
  })
})
