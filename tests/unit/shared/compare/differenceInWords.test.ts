import { describe, expect, it } from 'vitest'
import { daysInWords, differenceInWords, stepInWords } from '#shared/compare/differenceInWords'
import type { Difference, DifferenceFact } from '#shared/compare/PlanDifference'
import { summaryInWords } from '#shared/compare/summaryInWords'
import { createTranslator } from '#shared/messages/createTranslator'

const words = { t: createTranslator('en'), locale: 'en-GB' }

function a(fact: DifferenceFact, id = 'x'): Difference {
  const head = {
    section: 'milestones',
    recordId: id,
    name: 'A',
    within: null,
    place: null,
  } as const
  return { ...head, ...fact, id: `${id} ${fact.what}`, steps: [] }
}
const said = (fact: DifferenceFact) => differenceInWords(a(fact), words)

describe('a difference in words', () => {
  it('says by how much something was moved, and which way', () => {
    const move = { what: 'moved', field: 'dueOn', moves: [] } as const
    expect(said({ ...move, from: '2026-06-30', to: '2026-09-30', days: 92 })).toBe(
      'Moved 92 days (about 13 weeks) later, from 30 June 2026 to 30 September 2026.',
    )
    expect(said({ ...move, from: '2026-06-30', to: '2026-06-29', days: -1 })).toBe(
      'Moved 1 day earlier, from 30 June 2026 to 29 June 2026.',
    )
    expect(said({ ...move, from: null, to: '2026-06-29', days: null })).toBe(
      'Due on 29 June 2026; before, it had no date.',
    )
    expect(said({ ...move, from: '2026-06-29', to: null, days: null })).toBe(
      'Without a date; it was due on 29 June 2026.',
    )
  })

  it('says in time, early or late', () => {
    const reached = { what: 'reached', on: '2026-06-30', dueOn: '2026-06-30' } as const
    expect(said({ ...reached, daysLate: 0 })).toBe('Reached on 30 June 2026, in time.')
    expect(said({ ...reached, daysLate: -3 })).toBe('Reached on 30 June 2026, 3 days early.')
    expect(said({ ...reached, daysLate: 14 })).toBe(
      'Reached on 30 June 2026, 14 days (2 weeks) late.',
    )
    expect(said({ ...reached, daysLate: null })).toBe('Reached on 30 June 2026.')
    expect(said({ ...reached, on: null, daysLate: null })).toBe('Reached.')
  })

  it('says which value stood before, in its unit and with its day', () => {
    const aim = (value: number | null, upTo: number | null = null) => ({
      value,
      upTo,
      comparedValue: null,
      on: '2028-12-31',
    })
    expect(said({ what: 'target', unit: '%', from: aim(30), to: aim(28) })).toBe(
      'Target changed from 30\u00a0% (31 Dec 2028) to 28\u00a0% (31 Dec 2028).',
    )
    expect(said({ what: 'target', unit: '', from: aim(45, 55), to: aim(40, 60) })).toBe(
      'Target changed from 45 to 55 (31 Dec 2028) to 40 to 60 (31 Dec 2028).',
    )
    expect(said({ what: 'baseline', unit: '%', from: null, to: aim(0) })).toBe(
      'Baseline set: 0\u00a0% (31 Dec 2028).',
    )
    const values = { what: 'values', unit: 'days', values: [] } as const
    const [from, to] = [
      { on: '2024-12-31', value: 34 },
      { on: '2025-12-31', value: 29 },
    ]
    expect(said({ ...values, from, to, trend: 'better' })).toBe(
      '29\u00a0days (31 Dec 2025), before 34\u00a0days (31 Dec 2024): better.',
    )
    expect(said({ ...values, from: null, to, trend: 'unknown' })).toBe(
      'First value: 29\u00a0days (31 Dec 2025).',
    )
    expect(said({ ...values, from, to: from, trend: 'same' })).toMatch(/not the latest/)
    expect(said({ ...values, from, to: null, trend: 'unknown' })).toMatch(/No value any more/)
  })

  it('says every other thing too', () => {
    expect(said({ what: 'owner', from: null, to: 'Head, HR' })).toBe(
      'Owner: Head, HR; before, nobody.',
    )
    expect(said({ what: 'deputy', from: '', to: null })).toBe(
      'No deputy any more; before: Without a name.',
    )
    expect(said({ what: 'status', from: 'underway', to: 'completed' })).toBe(
      'Completed; before: Under way.',
    )
    expect(said({ what: 'level', from: 'not-assessed', to: 'met' })).toBe(
      'Level: Met; before: Not assessed.',
    )
    expect(said({ what: 'decision', from: null, to: 'accept', reason: 'Small.' })).toBe(
      'Decision: Accept; before: Not decided. Reason: Small.',
    )
    expect(said({ what: 'standing', from: 'no-data', to: 'slipping' })).toBe(
      'Now slipping; before: no data.',
    )
    expect(said({ what: 'newly-late', dueOn: '2026-10-31', days: 22 })).toBe(
      'Late by 22 days (about 3 weeks): it was due on 31 October 2026.',
    )
    expect(said({ what: 'renamed', from: '', to: 'B' })).toBe(
      'Renamed; it was called “Without a name”.',
    )
    for (const what of ['added', 'removed', 'dropped', 'taken-up', 'reopened'] as const)
      expect(said({ what })).toMatch(/\.$/)
  })
})

it('gives weeks only from two weeks on, and says where they are rounded', () => {
  expect(daysInWords(13, words)).toBe('13 days')
  expect(daysInWords(28, words)).toBe('28 days (4 weeks)')
  expect(daysInWords(30, words)).toBe('30 days (about 4 weeks)')
})

it('tells a step with who and when, a move also with its days', () => {
  const step = { revision: 1, at: '2026-06-18T12:00:00.000Z', by: 'Anna', why: '', command: 'x' }
  expect(stepInWords(step, words)).toBe('18 Jun 2026, Anna')
  expect(stepInWords({ ...step, by: '' }, words)).toBe('18 Jun 2026')
  expect(stepInWords({ ...step, from: '2026-06-30', to: null }, words)).toBe(
    '18 Jun 2026, Anna: from 30 Jun 2026 to no date',
  )
})

it('sums up with the counts that matter, and says when nothing differs', () => {
  const points = {
    from: { revision: 1, day: '2026-01-01' },
    to: { revision: 2, day: '2026-02-01' },
  }
  expect(summaryInWords({ ...points, differences: [] }, words)).toBe('Nothing differs.')
  const late = { what: 'reached', on: '2026-01-02', dueOn: '2026-01-01', daysLate: 1 } as const
  const differences = [
    a(late, '1'),
    a({ ...late, daysLate: 0 }, '2'),
    a({ what: 'dropped' }, '3'),
    a({ what: 'added' }, '4'),
  ]
  expect(summaryInWords({ ...points, differences }, words)).toBe(
    '2 milestones reached (1 late), 1 added and 1 dropped or deleted.',
  )
  const other = [a({ what: 'renamed', from: 'a', to: 'b' })]
  expect(summaryInWords({ ...points, differences: other }, words)).toBe('1 change.')
})
