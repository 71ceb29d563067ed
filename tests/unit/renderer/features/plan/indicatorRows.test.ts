import { expect, it } from 'vitest'
import {
  type IndicatorFilter,
  noIndicatorFilter,
  shownIndicators,
} from '#renderer/features/plan/indicatorRows'
import { anId, anIndicator } from '../../../../helpers/builders'

const indicators = [
  anIndicator({ id: anId('visits'), name: 'Visits', actionIds: [anId('desk')] }),
  anIndicator({
    id: anId('trust'),
    name: 'Trust in the city',
    kind: 'perception',
    source: 'Survey',
  }),
]
const values = {
  baselineOf: (id: string) => (id === 'visits' ? '0' : null),
  targetOf: ({ id }: { id: string }) => (id === 'trust' ? '66' : null),
}

it.each<[Partial<IndicatorFilter>, string[]]>([
  [{}, ['visits', 'trust']],
  [{ text: 'survey' }, ['trust']],
  [{ kind: 'output' }, ['visits']],
  [{ lacking: 'baseline' }, ['trust']],
  [{ lacking: 'target' }, ['visits']],
  [{ lacking: 'action' }, ['trust']],
  [{ lacking: 'action', kind: 'output' }, []],
])('filters indicators by %j; a baseline of zero is a baseline', (filter, ids) => {
  const shown = shownIndicators(indicators, values, { ...noIndicatorFilter, ...filter }, 'en-GB')
  expect(shown.map(({ id }) => id)).toEqual(ids)
})
