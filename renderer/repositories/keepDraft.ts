import type { PlanId } from '#shared/lib/ids'
import { updateRecord, type Written } from './updateRecord'

/** Takes a draft over as it stands: the city has read it and wants it so. */
export async function keepDraft(
  planId: PlanId,
  table: 'actions' | 'milestones' | 'indicators',
  id: string,
): Promise<Written> {
  return await updateRecord('keepDraft', planId, table, id, { draft: false })
}
