import type { PlanReader } from '#renderer/database/PlanReader'
import { writeChange } from '#renderer/database/session'
import type { Edit } from '#shared/change/Change'
import { addEdit, removeEdit, updateEdit } from '#shared/change/edits'
import type { Day } from '#shared/lib/dates'
import { type IndicatorId, type MeasurementId, newId, type PlanId } from '#shared/lib/ids'
import { fail, ok, type Result } from '#shared/lib/result'
import type { Measurement } from '#shared/monitoring/Indicator'
import { edited } from './edited'
import type { Written } from './updateRecord'

/** What is entered of a measurement. An unknown value is null; zero is a value. */
export type MeasurementFields = Partial<Omit<Measurement, 'id' | 'planId' | 'indicatorId' | 'on'>>

/** What is entered for one indicator and one day. */
export interface MeasurementEntry {
  readonly indicatorId: IndicatorId
  readonly on: Day
  readonly fields: MeasurementFields
}

/** A measurement of which only what is known need be told. */
export const newMeasurement = (
  known: MeasurementFields & Pick<Measurement, 'id' | 'planId' | 'indicatorId' | 'on'>,
): Measurement => ({
  value: null,
  numerator: null,
  denominator: null,
  comparedValue: null,
  breakdownValues: [],
  quality: 'sound',
  note: '',
  ...known,
})

/** Records what an indicator shows on a day. There is one measurement per indicator and day: one that is there is changed. */
export async function recordMeasurement(
  planId: PlanId,
  indicatorId: IndicatorId,
  on: Day,
  fields: MeasurementFields,
): Promise<Written> {
  return await writeChange('recordMeasurement', planId, (read) =>
    measurementEdits(read, [{ indicatorId, on, fields }]),
  )
}

/** Records many values in one step, as they come from a block of cells. Of two for one indicator and day the last counts. */
export async function recordMeasurements(
  planId: PlanId,
  entries: readonly MeasurementEntry[],
): Promise<Written> {
  return await writeChange('recordMeasurements', planId, (read) => measurementEdits(read, entries))
}

/** Changes a measurement. Its day can be moved to one on which the indicator has no other, else `measurement.dayTaken`. */
export async function updateMeasurement(
  planId: PlanId,
  measurementId: MeasurementId,
  fields: MeasurementFields & Partial<Pick<Measurement, 'on'>>,
  group?: string,
): Promise<Result<MeasurementId>> {
  const outcome = await writeChange(
    'updateMeasurement',
    planId,
    async (read) => {
      const measurement = await read.get('measurements', measurementId)
      if (!measurement) return fail('record.gone')
      const siblings = await read.naming('measurements', 'indicatorId', [measurement.indicatorId])
      const isTaken = siblings.some(({ id, on }) => id !== measurementId && on === fields.on)
      if (isTaken) return fail('measurement.dayTaken')
      const edit = updateEdit('measurements', measurement, fields)
      return ok([edit, edit && (await settledBy(read, measurement.indicatorId))])
    },
    { group },
  )
  return edited(outcome, measurementId)
}

/** Removes a measurement. */
export async function removeMeasurement(
  planId: PlanId,
  measurementId: MeasurementId,
): Promise<Written> {
  return await writeChange('removeMeasurement', planId, async (read) => {
    const measurement = await read.get('measurements', measurementId)
    return ok(measurement ? [removeEdit('measurements', measurement)] : [])
  })
}

/**
 * The edits that record values, for commands that do so along with other things. A value makes an indicator that was a draft the
 * city’s own. Answers `record.gone` where an indicator is not there.
 */
export async function measurementEdits(
  read: PlanReader,
  entries: readonly MeasurementEntry[],
): Promise<Result<(Edit | null)[]>> {
  const wanted = new Map(entries.map((entry) => [keyOf(entry), entry]))
  const indicatorIds = [...new Set(entries.map(({ indicatorId }) => indicatorId))]
  const indicators = await read.getMany('indicators', indicatorIds)
  if (indicators.some((indicator) => !indicator)) return fail('record.gone')
  const there = await read.naming('measurements', 'indicatorId', indicatorIds)
  const known = new Map(there.map((measurement) => [keyOf(measurement), measurement]))
  const changed = new Set<IndicatorId>()
  const edits = [...wanted].map(([key, { indicatorId, on, fields }]) => {
    const before = known.get(key)
    const made = { id: newId<'Measurement'>(), planId: read.planId, indicatorId, on, ...fields }
    const edit = before
      ? updateEdit('measurements', before, fields)
      : addEdit('measurements', newMeasurement(made))
    if (edit) changed.add(indicatorId)
    return edit
  })
  const settled = indicators.map((indicator) =>
    indicator?.draft && changed.has(indicator.id)
      ? updateEdit('indicators', indicator, { draft: false })
      : null,
  )
  return ok([...edits, ...settled])
}

const keyOf = ({ indicatorId, on }: Pick<Measurement, 'indicatorId' | 'on'>): string =>
  `${indicatorId} ${on}`

async function settledBy(read: PlanReader, indicatorId: IndicatorId): Promise<Edit | null> {
  const indicator = await read.get('indicators', indicatorId)
  return indicator?.draft ? updateEdit('indicators', indicator, { draft: false }) : null
}
