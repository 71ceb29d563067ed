import { expect, it } from 'vitest'
import { RecordNames } from '#shared/compare/RecordNames'
import { samplePlan } from '../../../helpers/samplePlan'

const plan = await samplePlan()

it('knows every record of today by a name, and what belongs to another by the name of that', () => {
  const names = new RecordNames(plan.records)
  const [milestone] = plan.records.milestones
  const [target] = plan.records.targets
  const [owner] = plan.records.owners
  expect(names.nameOf('milestones', milestone?.id ?? '')).toBe(milestone?.title)
  const shows = plan.records.indicators.find(({ id }) => id === target?.indicatorId)
  expect(names.nameOf('targets', target?.id ?? '')).toBe(shows?.name)
  expect(names.nameOf('owners', owner?.id ?? '')).toBe('Head of unit, Integration unit')
  expect(names.nameOf('planPacks', plan.records.planPacks[0]?.id ?? '')).not.toBe('')
  expect(names.nameOf('owners', 'unknown')).toBeNull()
})

it('learns from the history what records were called that are gone', () => {
  const names = new RecordNames(plan.records)
  const removal = plan.changes.find(({ command }) => command === 'removeOwner')
  const gone = removal?.edits.find(({ after }) => after === null)
  if (!removal || !gone) throw new Error('The sample removes no owner')
  expect(names.nameOf('owners', gone.recordId)).toBeNull()
  names.learn(removal.edits)
  expect(names.nameOf('owners', gone.recordId)).toBe(
    "Project officer for the strategy, Mayor's office",
  )
  expect(names.isHere('owners', gone.recordId)).toBe(false)
})
