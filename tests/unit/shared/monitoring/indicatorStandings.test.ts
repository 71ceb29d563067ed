import { expect, it } from 'vitest'
import { indicatorStandings } from '#shared/monitoring/indicatorStandings'
import { aBaseline, aMeasurement, anId, anIndicator, aTarget } from '../../../helpers/builders'

it('works out each indicator from its own records only', () => {
  const a = anIndicator({ id: anId('a'), frequency: 'annual' })
  const b = anIndicator({ id: anId('b'), frequency: 'annual' })
  const standings = indicatorStandings(
    {
      indicators: [a, b],
      baselines: [aBaseline({ indicatorId: a.id, value: 0, on: '2025-12-31' })],
      targets: [aTarget({ indicatorId: a.id, value: 10, on: '2028-12-31' })],
      measurements: [aMeasurement({ indicatorId: a.id, value: 5, on: '2026-12-31' })],
    },
    { from: '2026-01-01', to: '2028-12-31' },
    '2027-06-01',
  )
  expect(standings.get(a.id)).toMatchObject({
    standing: { status: 'on-track' },
    due: { dueOn: null, nextOn: '2027-12-31' },
  })
  expect(standings.get(b.id)).toMatchObject({
    standing: { status: 'no-data', reason: 'no-value' },
    due: { dueOn: '2026-12-31', isLate: true },
  })
})
