import type { IndicatorHistory } from '#shared/monitoring/indicatorStatus'
import type { LooseEndRule } from './LooseEnd'

/** From how many indicators on a plan is expected to carry a mix of kinds. */
export const mixExpectedFrom = 5

/** A plan that counts only what the city does, not what becomes of it. */
export const noOutcomeIndicator: LooseEndRule = {
  id: 'noOutcomeIndicator',
  severity: 'medium',
  source: '000:94',
  find: ({ measured }) => lacking(measured, ['outcome', 'perception']),
}

/** A plan that asks nobody how it is for them: subjective indicators belong beside the objective ones. */
export const noPerceptionIndicator: LooseEndRule = {
  id: 'noPerceptionIndicator',
  severity: 'low',
  source: '000:95',
  find: ({ measured }) => lacking(measured, ['perception']),
}

/** Outcomes that are not told apart by any group: an average hides who is left behind. */
export const outcomesWithoutBreakdown: LooseEndRule = {
  id: 'outcomesWithoutBreakdown',
  severity: 'low',
  source: 'field:4.4',
  find: ({ measured }) => {
    const plain = measured.filter(
      ({ indicator }) =>
        indicator.kind === 'outcome' &&
        indicator.notCollected === null &&
        indicator.gapBetween === null &&
        indicator.breakdowns.length === 0,
    )
    const [first] = plain
    return first
      ? [
          {
            values: { count: plain.length, indicator: first.indicator.name },
            place: { stage: 'indicators', id: first.indicator.id },
          },
        ]
      : []
  },
}

function lacking(
  measured: readonly IndicatorHistory[],
  kinds: readonly IndicatorHistory['indicator']['kind'][],
): { values: { count: number }; place: { stage: 'indicators' } }[] {
  return measured.length >= mixExpectedFrom &&
    !measured.some(({ indicator }) => kinds.includes(indicator.kind))
    ? [{ values: { count: measured.length }, place: { stage: 'indicators' } }]
    : []
}
