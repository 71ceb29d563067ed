import { expect, it } from 'vitest'
import {
  type IndicatorFilter,
  noIndicatorFilter,
  shownIndicators,
} from '#renderer/features/plan/indicator/indicatorRows'
import { indicatorStandings } from '#shared/monitoring/indicatorStandings'
import { aMeasurement, anId, anIndicator } from '../../../../../helpers/builders'

const indicators = [
  anIndicator({ id: anId('visits'), name: 'Visits', actionIds: [anId('desk')] }),
  anIndicator({
    id: anId('trust'),
    name: 'Trust in the city',
    kind: 'perception',
    source: 'Survey',
    frequency: 'annual',
  }),
]
const values = {
  baselineOf: (id: string) => (id === 'visits' ? '0' : null),
  targetOf: ({ id }: { id: string }) => (id === 'trust' ? '66' : null),
}

// Of visits nothing is asked; the value of trust for 2026 is overdue.
const standings = indicatorStandings(
  {
    indicators,
    baselines: [],
    targets: [],
    measurements: [aMeasurement({ indicatorId: anId('visits'), on: '2027-01-01' })],
  },
  { from: '2026-01-01', to: '2028-12-31' },
  '2027-06-01',
)

it.each<[Partial<IndicatorFilter>, string[]]>([
  [{}, ['visits', 'trust']],
  [{ text: 'survey' }, ['trust']],
  [{ kind: 'output' }, ['visits']],
  [{ lacking: 'baseline' }, ['trust']],
  [{ lacking: 'target' }, ['visits']],
  [{ lacking: 'action' }, ['trust']],
  [{ lacking: 'action', kind: 'output' }, []],
  [{ status: 'no-data' }, ['visits', 'trust']],
  [{ status: 'late' }, []],
  [{ due: 'owed' }, ['trust']],
  [{ due: 'late' }, ['trust']],
])('filters indicators by %j; a baseline of zero is a baseline', (filter, ids) => {
  const shown = shownIndicators(
    indicators,
    values,
    standings,
    { ...noIndicatorFilter, ...filter },
    'en-GB',
  )
  expect(shown.map(({ id }) => id)).toEqual(ids)
})
