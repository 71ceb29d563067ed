import { writeChange } from '#renderer/database/session'
import type { Edit } from '#shared/change/Change'
import { addEdit, removeEdit, updateEdit } from '#shared/change/edits'
import { type IndicatorId, newId, type PlanId } from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import type { Baseline, Indicator, Target } from '#shared/monitoring/Indicator'
import { edited } from './edited'
import { frozenFields } from './frozenHistory'
import { mayChangeFrozen } from './mayChangeFrozen'
import { keysAfter, keysForMove } from './placing'
import { unlinkEdits } from './unlinking'
import { updateRecord, type Written } from './updateRecord'

/** Fields of an indicator that are written by hand. */
export type IndicatorFields = Partial<Omit<Indicator, 'id' | 'planId' | 'order'>>

/** An indicator of which only what is known need be told. */
export const newIndicator = (
  known: IndicatorFields & Pick<Indicator, 'id' | 'planId' | 'order'>,
): Indicator => ({
  actionIds: [],
  name: '',
  kind: 'output',
  unit: '',
  numerator: '',
  denominator: '',
  per: null,
  gapBetween: null,
  betterWhen: null,
  ownerId: null,
  source: '',
  frequency: null,
  breakdowns: [],
  breakdownGroups: [],
  runningTotal: false,
  dataLimits: '',
  notCollected: null,
  ...known,
})

/** Adds an indicator at the end of the list. */
export async function addIndicator(
  planId: PlanId,
  fields: IndicatorFields,
): Promise<Result<IndicatorId>> {
  const id = newId<'Indicator'>()
  const outcome = await writeChange('addIndicator', planId, async (read) => {
    if (!(await read.get('plans', planId))) return fail('record.gone')
    const [order = ''] = keysAfter(await read.lastInOrder('indicators'), 1)
    return ok([addEdit('indicators', newIndicator({ ...fields, id, planId, order }))])
  })
  return edited(outcome, id)
}

/** Changes fields of an indicator. */
export async function updateIndicator(
  planId: PlanId,
  indicatorId: IndicatorId,
  fields: IndicatorFields,
  group?: string,
): Promise<Written> {
  return await updateRecord('updateIndicator', planId, 'indicators', indicatorId, fields, { group })
}

/** Removes an indicator with its baseline, target and measurements. */
export async function removeIndicator(planId: PlanId, indicatorId: IndicatorId): Promise<Written> {
  return await writeChange('removeIndicator', planId, async (read) => {
    const indicator = await read.get('indicators', indicatorId)
    if (!indicator) return ok([])
    const baselines = await read.naming('baselines', 'indicatorId', [indicatorId])
    const targets = await read.naming('targets', 'indicatorId', [indicatorId])
    const measurements = await read.naming('measurements', 'indicatorId', [indicatorId])
    const unlinked = await unlinkEdits(read, {
      indicators: [indicatorId],
      baselines: baselines.map(({ id }) => id),
      targets: targets.map(({ id }) => id),
      measurements: measurements.map(({ id }) => id),
    })
    return ok([
      ...unlinked,
      ...baselines.map((record) => removeEdit('baselines', record)),
      ...targets.map((record) => removeEdit('targets', record)),
      ...measurements.map((record) => removeEdit('measurements', record)),
      removeEdit('indicators', indicator),
    ])
  })
}

/** Puts an indicator before another one; at the end where `beforeIndicatorId` is null. */
export async function moveIndicator(
  planId: PlanId,
  indicatorId: IndicatorId,
  beforeIndicatorId: IndicatorId | null,
): Promise<Written> {
  return await writeChange('moveIndicator', planId, async (read) => {
    const indicators = await read.list('indicators')
    const keys = keysForMove(indicators, indicatorId, beforeIndicatorId)
    return ok(
      indicators.map((indicator) => {
        const order = keys.get(indicator.id)
        return order ? updateEdit('indicators', indicator, { order }) : null
      }),
    )
  })
}

/** An edit of an indicator’s values with the edit that makes the indicator the city’s own, where it was a draft. */
function settled(indicator: Indicator, edit: Edit | null): (Edit | null)[] {
  return edit === null || !indicator.draft
    ? [edit]
    : [edit, updateEdit('indicators', indicator, { draft: false })]
}

/**
 * Sets the value before the action. What was set once is frozen: another value or day is taken only with a reason, else
 * `indicator.baselineFrozen`.
 */
export async function setBaseline(
  planId: PlanId,
  indicatorId: IndicatorId,
  fields: Partial<Pick<Baseline, 'value' | 'comparedValue' | 'on' | 'note'>>,
  why?: string,
  group?: string,
): Promise<Written> {
  return await writeChange(
    'setBaseline',
    planId,
    async (read) => {
      const indicator = await read.get('indicators', indicatorId)
      if (!indicator) return fail('record.gone')
      const [known] = await read.naming('baselines', 'indicatorId', [indicatorId])
      if (known) {
        const reason = { command: 'setBaseline', why, group }
        if (!(await mayChangeFrozen(read, known, fields, frozenFields.baselines, reason)))
          return fail('indicator.baselineFrozen')
        return ok(settled(indicator, updateEdit('baselines', known, fields)))
      }
      const id = newId<'Baseline'>()
      const blank: Baseline = {
        id,
        planId,
        indicatorId,
        value: null,
        comparedValue: null,
        on: null,
        note: '',
      }
      const says = updateEdit('baselines', blank, fields) !== null
      return ok(says ? settled(indicator, addEdit('baselines', { ...blank, ...fields })) : [])
    },
    { why, group },
  )
}

/** Sets the value aimed at. What was set once is frozen: changing it takes a reason, else `indicator.targetFrozen`. */
export async function setTarget(
  planId: PlanId,
  indicatorId: IndicatorId,
  fields: Partial<Pick<Target, 'value' | 'upTo' | 'on' | 'note'>>,
  why?: string,
  group?: string,
): Promise<Written> {
  return await writeChange(
    'setTarget',
    planId,
    async (read) => {
      const indicator = await read.get('indicators', indicatorId)
      if (!indicator) return fail('record.gone')
      const [known] = await read.naming('targets', 'indicatorId', [indicatorId])
      if (known) {
        const reason = { command: 'setTarget', why, group }
        if (!(await mayChangeFrozen(read, known, fields, frozenFields.targets, reason)))
          return fail('indicator.targetFrozen')
        return ok(settled(indicator, updateEdit('targets', known, fields)))
      }
      const id = newId<'Target'>()
      const blank: Target = { id, planId, indicatorId, value: null, upTo: null, on: null, note: '' }
      const says = updateEdit('targets', blank, fields) !== null
      return ok(says ? settled(indicator, addEdit('targets', { ...blank, ...fields })) : [])
    },
    { why, group },
  )
}
