import type { PlanId } from '#shared/lib/ids'
import { useRecords } from './records'

/** How the plan writes dates, numbers and money. */
export interface PlanLocale {
  /** BCP 47 tag for dates and numbers. */
  readonly locale: string
  /** ISO 4217 code. */
  readonly currency: string
}

/** Dates and numbers follow the language of the plan's documents, so that screen and paper agree. */
export function usePlanLocale(planId: PlanId): PlanLocale {
  const plan = useRecords(planId, 'plans')?.[0]
  return { locale: plan?.language ?? 'en-GB', currency: plan?.currency ?? 'EUR' }
}
