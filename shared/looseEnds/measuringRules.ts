import { indicatorOwner } from '#shared/monitoring/indicatorOwner'
import type { IndicatorHistory } from '#shared/monitoring/indicatorStatus'
import { measuredValue } from '#shared/monitoring/measuredValue'
import { measurementDue } from '#shared/monitoring/measurementDue'
import { onIndicator } from './findings'
import type { Finding, LooseEndContext, LooseEndRule } from './LooseEnd'

/** An indicator without a value aimed at: targets give direction and show the will to improve. */
export const indicatorWithoutTarget: LooseEndRule = {
  id: 'indicatorWithoutTarget',
  severity: 'medium',
  source: '000:99',
  // A range may have only its upper edge.
  find: (context) => where(context, ({ target }) => target?.value == null && target?.upTo == null),
}

/** A target without the day by which it is to be reached: nothing can be on track towards it. */
export const targetWithoutDay: LooseEndRule = {
  id: 'targetWithoutDay',
  severity: 'medium',
  source: 'field:4.3',
  find: (context) => where(context, ({ target }) => target?.value != null && !target.on),
}

/** A target dated before the value it starts from, or on the same day. */
export const targetBeforeBaseline: LooseEndRule = {
  id: 'targetBeforeBaseline',
  severity: 'medium',
  source: 'field:4.3',
  find: (context) =>
    where(context, ({ baseline, target }) =>
      Boolean(baseline?.on && target?.on && target.on <= baseline.on),
    ),
}

/** A target that lies on the wrong side of the baseline for what counts as better. */
export const targetNotBetter: LooseEndRule = {
  id: 'targetNotBetter',
  severity: 'medium',
  source: '000:90',
  find: (context) =>
    where(context, ({ indicator, baseline, target }) => {
      const start = baseline ? measuredValue(indicator, baseline) : null
      if (start === null || target?.value == null) return false
      if (indicator.betterWhen === 'higher') return target.value < start
      return indicator.betterWhen === 'lower' && target.value > start
    }),
}

/** An indicator that does not say where its figures come from: the source is the body that produced them. */
export const indicatorWithoutSource: LooseEndRule = {
  id: 'indicatorWithoutSource',
  severity: 'medium',
  source: 'field:4.3',
  find: (context) => where(context, ({ indicator }) => indicator.source.trim() === ''),
}

/** An indicator that does not say how often it is measured: nobody will ask for it. */
export const indicatorWithoutFrequency: LooseEndRule = {
  id: 'indicatorWithoutFrequency',
  severity: 'medium',
  source: 'field:4.3',
  find: (context) => where(context, ({ indicator }) => indicator.frequency === null),
}

/** An indicator whose values nobody delivers. Three in four of those named never enter one (ClearPoint’s own count). */
export const indicatorWithoutOwner: LooseEndRule = {
  id: 'indicatorWithoutOwner',
  severity: 'high',
  source: 'field:3.2',
  find: (context) =>
    where(context, ({ indicator }) => indicatorOwner(indicator, context.actionsById) === null),
}

/** An indicator that shows the success of no action. */
export const indicatorWithoutAction: LooseEndRule = {
  id: 'indicatorWithoutAction',
  severity: 'low',
  source: '000:92',
  find: (context) =>
    where(
      context,
      ({ indicator }) => !indicator.actionIds.some((id) => context.actionsById.has(id)),
    ),
}

/** A value long owed: its period and the days of grace have gone by. */
export const measurementOverdue: LooseEndRule = {
  id: 'measurementOverdue',
  severity: 'medium',
  source: 'field:3.2',
  find: ({ measured, plan, today }) => {
    const time = { from: plan.periodFrom, to: plan.periodTo }
    return measured.flatMap(({ indicator, measurements }) => {
      const { dueOn, isLate } = measurementDue(indicator, measurements, time, today)
      return dueOn && isLate ? [onIndicator(indicator, { day: dueOn })] : []
    })
  },
}

/** “Not collected here” without the reason that makes it an honest answer. */
export const notCollectedWithoutReason: LooseEndRule = {
  id: 'notCollectedWithoutReason',
  severity: 'medium',
  source: 'field:4.4',
  find: ({ measured }) =>
    measured
      .filter(({ indicator }) => indicator.notCollected?.trim() === '')
      .map(({ indicator }) => onIndicator(indicator)),
}

/** Where an indicator that the city does collect is loose. */
function where(
  { measured }: LooseEndContext,
  isLoose: (history: IndicatorHistory) => boolean,
): Finding[] {
  return measured
    .filter((history) => history.indicator.notCollected === null && isLoose(history))
    .map(({ indicator }) => onIndicator(indicator))
}
