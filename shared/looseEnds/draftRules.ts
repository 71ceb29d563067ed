import type { LooseEndRule } from './LooseEnd'

// A draft is one loose end, whatever it lacks: owner, date and baseline are asked for once it is the city’s own.

/** An action from the library that nobody has made the city’s own yet. */
export const draftActionLeft: LooseEndRule = {
  id: 'draftActionLeft',
  severity: 'medium',
  source: 'field:7',
  find: ({ actions }) =>
    actions
      .filter(({ draft }) => draft)
      .map(({ id, title }) => ({ values: { action: title }, place: { stage: 'actions', id } })),
}

/** Milestones from the library that nobody has made the city’s own yet; those of one action are one loose end. */
export const draftMilestonesLeft: LooseEndRule = {
  id: 'draftMilestonesLeft',
  severity: 'medium',
  source: 'field:7',
  find: ({ records, actions }) => {
    const drafts = records.milestones.filter(({ draft, status }) => draft && status !== 'dropped')
    return actions.flatMap(({ id, title }) => {
      const count = drafts.filter(({ actionId }) => actionId === id).length
      return count > 0
        ? [{ values: { action: title, count }, place: { stage: 'actions' as const, id } }]
        : []
    })
  },
}

/** An indicator from the library that nobody has made the city’s own yet. */
export const draftIndicatorLeft: LooseEndRule = {
  id: 'draftIndicatorLeft',
  severity: 'medium',
  source: 'field:7',
  find: ({ records }) =>
    records.indicators
      .filter(({ draft }) => draft)
      .map(({ id, name }) => ({
        values: { indicator: name },
        place: { stage: 'indicators', id },
      })),
}
