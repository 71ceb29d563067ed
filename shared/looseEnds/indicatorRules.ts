import { indicatorLimits, indicatorLoad } from '#shared/monitoring/indicatorLoad'
import type { LooseEndContext, LooseEndRule } from './LooseEnd'

/** An indicator without a starting value: nobody can say later what has changed. Zero is a value, unknown is not. */
export const indicatorWithoutBaseline: LooseEndRule = {
  id: 'indicatorWithoutBaseline',
  severity: 'high',
  source: 'field:4.3',
  find: ({ records }) => {
    const known = new Set(
      records.baselines.filter(({ value }) => value !== null).map(({ indicatorId }) => indicatorId),
    )
    return indicatorsWhere({ records }, ({ id }) => !known.has(id))
  },
}

/** An indicator that does not say which direction is progress. */
export const indicatorWithoutDirection: LooseEndRule = {
  id: 'indicatorWithoutDirection',
  severity: 'medium',
  source: '000:90',
  find: (context) => indicatorsWhere(context, ({ betterWhen }) => betterWhen === null),
}

/** More indicators on one action than people will keep. */
export const tooManyIndicators: LooseEndRule = {
  id: 'tooManyIndicators',
  severity: 'low',
  source: 'field:3.2',
  find: ({ records, actions }) => {
    const titles = new Map(actions.map(({ id, title }) => [id, title]))
    return indicatorLoad(records).actions.map(({ id, count }) => ({
      values: { action: titles.get(id) ?? '', count, most: indicatorLimits.perAction },
      place: { stage: 'actions', id },
    }))
  },
}

function indicatorsWhere(
  { records }: Pick<LooseEndContext, 'records'>,
  isLoose: (indicator: LooseEndContext['records']['indicators'][number]) => boolean,
) {
  return records.indicators
    .filter((one) => !one.draft && one.notCollected === null && isLoose(one))
    .map(({ id, name }) => ({
      values: { indicator: name },
      place: { stage: 'indicators' as const, id },
    }))
}
