import { expect, it } from 'vitest'
import { type FoundPlan, planHealth } from '#renderer/database/planHealth'
import { noRecords } from '#renderer/database/recordCounts'
import type { JournalHead } from '#shared/ipc'

const counts = { ...noRecords(), plans: 1, owners: 2 }
const journal = (revision: number, more = {}): JournalHead => ({
  planId: 'p',
  revision,
  counts: { ...counts, ...more },
  checksum: '',
})
const found = (revision: number, rows = {}, changes = revision): FoundPlan => ({
  head: {
    planId: 'p',
    revision,
    generation: '',
    counts,
    changes: revision,
    changedAt: '',
    snapshotRevision: 0,
    sizeSinceSnapshot: 0,
  },
  rows: { ...counts, ...rows },
  changes,
})

it.each([
  ['the same on both sides', found(5), journal(5), 'whole'],
  ['nothing in the database', null, journal(5), 'restore'],
  ['an older database', found(4), journal(5), 'restore'],
  ['a row missing', found(5, { owners: 1 }), journal(5), 'restore'],
  ['a row too many', found(5, { owners: 3 }), journal(5), 'restore'],
  ['a change missing', found(5, {}, 4), journal(5), 'restore'],
  ['another number of records in the journal', found(5), journal(5, { owners: 9 }), 'restore'],
  ['a newer database', found(6), journal(5), 'send'],
  ['a newer database with a row missing', found(6, { owners: 1 }), journal(5), 'restore'],
  ['no journal, a whole database', found(5), null, 'newJournal'],
  ['no journal, a row missing', found(5, { owners: 1 }), null, 'damaged'],
  ['neither', null, null, 'lost'],
] as const)('decides for %s', (_, plan, head, health) => {
  expect(planHealth(plan, head)).toBe(health)
})

it('does not miss a table that an older app did not know', () => {
  const { owners: _, ...older } = noRecords()
  const head = { ...journal(1), counts: { ...older, plans: 1 } as JournalHead['counts'] }
  const plan = found(1, { owners: 0 })
  const whole = { ...plan, head: { ...plan.head, counts: { ...counts, owners: 0 } } }
  expect(planHealth(whole, head)).toBe('whole')
})
