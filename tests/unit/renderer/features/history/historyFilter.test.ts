import { expect, it } from 'vitest'
import { everything, fits, type HistoryFilter } from '#renderer/features/history/historyFilter'
import { RecordNames } from '#shared/compare/RecordNames'
import { dayOf } from '#shared/lib/dates'
import { createMessages } from '#shared/messages/createTranslator'
import { samplePlan } from '../../../../helpers/samplePlan'

const plan = await samplePlan()
const messages = createMessages('en-GB')
const words = {
  t: messages.t,
  locale: 'en-GB',
  names: new RecordNames(plan.records),
  exists: (key: string) => messages.exists(key),
}
const found = (filter: Partial<HistoryFilter>) =>
  plan.changes.filter((change) => fits(change, { ...everything, ...filter }, words))

it('finds everything until something is asked for', () => {
  expect(found({})).toEqual(plan.changes)
})

it('finds by words of the command, the record, the reason and the person, in any order', () => {
  expect(found({ text: 'audit TECHNICAL' }).length).toBeGreaterThan(0)
  expect(found({ text: 'trades added' }).map(({ why }) => why)).toEqual([
    expect.stringContaining('Two technical trades were added to the audit'),
  ])
  expect(found({ text: 'statistics baseline' }).length).toBeGreaterThan(1)
  expect(found({ text: 'no such word' })).toEqual([])
})

it('finds by person, kind of record and days', () => {
  const mine = found({ person: 'Statistics officer', table: 'measurements' })
  expect(mine.length).toBeGreaterThan(5)
  expect(mine.every(({ by }) => by === 'Statistics officer')).toBe(true)
  const days = found({ from: '2026-06-01', to: '2026-06-30' }).map(({ at }) => dayOf(new Date(at)))
  expect(days.length).toBeGreaterThan(5)
  expect(days.every((day) => day.startsWith('2026-06'))).toBe(true)
  expect(found({ person: '' })).toEqual([])
})
