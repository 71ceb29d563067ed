import type { Finding, LooseEndRule } from './LooseEnd'

/** An action nobody answers for. More than half of the measures in local plans have no active owner (ClearPoint's own count). */
export const actionWithoutOwner: LooseEndRule = {
  id: 'actionWithoutOwner',
  severity: 'high',
  source: 'field:3.2',
  find: ({ actions }) =>
    actions
      .filter(({ ownerId, status, draft }) => !ownerId && status !== 'completed' && !draft)
      .map(({ id, title }) => ({ values: { action: title }, place: { stage: 'actions', id } })),
}

/** An action that closes no gap and serves no commitment: nobody can say what it is for. */
export const actionWithoutPurpose: LooseEndRule = {
  id: 'actionWithoutPurpose',
  severity: 'medium',
  source: 'field:7',
  find: ({ actions }) =>
    actions
      .filter(({ gapRefs, commitmentRefs }) => gapRefs.length + commitmentRefs.length === 0)
      .map(({ id, title }) => ({ values: { action: title }, place: { stage: 'actions', id } })),
}

/** A milestone that is still open and has no date: it can never be late. */
export const milestoneWithoutDate: LooseEndRule = {
  id: 'milestoneWithoutDate',
  severity: 'medium',
  source: '001:F8.Q1',
  find: ({ records, actions }) => {
    const titles = new Map(actions.map(({ id, title }) => [id, title]))
    return records.milestones
      .filter(
        ({ dueOn, status, actionId, draft }) =>
          !dueOn &&
          !draft &&
          (status === 'planned' || status === 'underway') &&
          titles.has(actionId),
      )
      .map(({ title, actionId }) => ({
        values: { milestone: title, action: titles.get(actionId) ?? '' },
        place: { stage: 'actions', id: actionId },
      }))
  },
}

/** Money in the plan, and none of it set aside for finding out whether it worked. */
export const planWithoutEvaluationBudget: LooseEndRule = {
  id: 'planWithoutEvaluationBudget',
  severity: 'low',
  source: '000:92',
  find: ({ actions }) => {
    const money = actions.flatMap(({ resources }) =>
      resources.filter(({ kind, amount }) => kind === 'money' && (amount ?? 0) > 0),
    )
    return money.length > 0 && !money.some(({ forEvaluation }) => forEvaluation)
      ? [{ values: {}, place: { stage: 'actions' } }]
      : []
  },
}

/** From how many open milestones of one owner in one calendar month on they count as piled up. */
export const piledUpFrom = 5

/** Too many deadlines of one owner in the same month. */
export const deadlinesPiledUp: LooseEndRule = {
  id: 'deadlinesPiledUp',
  severity: 'low',
  source: 'field:3.2',
  find: ({ records, actions, today }) => {
    const ownerOfAction = new Map(actions.map(({ id, ownerId }) => [id, ownerId]))
    const piles = new Map<string, number>()
    for (const { dueOn, status, ownerId, actionId } of records.milestones) {
      if (!dueOn || dueOn < today || status === 'reached' || status === 'dropped') continue
      if (!ownerOfAction.has(actionId)) continue
      const answerable = ownerId ?? ownerOfAction.get(actionId)
      if (!answerable) continue
      const pile = `${answerable} ${dueOn.slice(0, 7)}`
      piles.set(pile, (piles.get(pile) ?? 0) + 1)
    }
    const owners = new Map<string, string>(
      records.owners.map(({ id, role, department }) => [
        id,
        [role, department].filter(Boolean).join(', '),
      ]),
    )
    return [...piles].flatMap(([pile, count]): Finding[] => {
      if (count < piledUpFrom) return []
      const [ownerId = '', month = ''] = pile.split(' ')
      return [
        {
          values: { owner: owners.get(ownerId) ?? '', count, month },
          place: { stage: 'milestones', id: ownerId },
        },
      ]
    })
  },
}
