import type { NewPlan } from '#renderer/repositories/plans'
import { type Day, daysBetween, isDay } from '#shared/lib/dates'

/** What is wrong with a field, as a key of the catalogue `home` under `new.fault`. */
export type NewPlanFaults = Partial<Record<keyof NewPlan, string>>

/** What a new plan begins with: from the next new year on, for three years. */
export function newPlanDefaults(today: Day, language: string, migrantDefinition: string): NewPlan {
  const year = Number(today.slice(0, 4)) + 1
  return {
    city: '',
    country: '',
    title: '',
    periodFrom: `${year}-01-01`,
    periodTo: `${year + 2}-12-31`,
    language,
    currency: 'EUR',
    migrantDefinition,
    reportingRhythm: 'annual',
  }
}

/** What keeps the form from becoming a plan, by field; empty where nothing does. */
export function newPlanFaults(form: NewPlan): NewPlanFaults {
  const faults: NewPlanFaults = {}
  if (!form.city.trim()) faults.city = 'city'
  if (!form.title.trim()) faults.title = 'title'
  if (!isDay(form.periodFrom)) faults.periodFrom = 'day'
  if (!isDay(form.periodTo)) faults.periodTo = 'day'
  else if (!faults.periodFrom && daysBetween(form.periodFrom, form.periodTo) < 1)
    faults.periodTo = 'order'
  if (!form.migrantDefinition.trim()) faults.migrantDefinition = 'definition'
  return faults
}
