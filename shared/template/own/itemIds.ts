import type { DraftContent } from './OwnPack'
import type { PackDraft } from './PackDraft'

/** Every id of a draft's items, in reading order. */
export function idsOfDraft(draft: PackDraft): readonly string[] {
  switch (draft.format) {
    case 'common-ground/benchmark/1':
      return [
        draft.standard.id,
        ...(draft.modules ?? []).map(({ id }) => id),
        ...draft.factors.flatMap((factor) => [
          factor.id,
          ...factor.questions.map(({ id }) => id),
          ...factor.examples.map(({ id }) => id),
          ...(factor.evidenceExamples ?? []).map(({ id }) => id),
        ]),
        ...draft.contextFactors.map(({ id }) => id),
      ]
    case 'common-ground/commitments/1':
      return [...draft.roles.map(({ id }) => id), ...draft.commitments.map(({ id }) => id)]
    case 'common-ground/practice/1':
      return draft.practices.map(({ id }) => id)
  }
}

/**
 * Ids for new items: the prefix and a number that no item of the pack has or ever had. `F3.Q` after `F3.Q7`, which was deleted, gives `F3.Q8`.
 */
export function newItemIds(
  { pack, retiredIds }: DraftContent,
  prefix: string,
  count: number,
): readonly string[] {
  const last = [...idsOfDraft(pack), ...retiredIds].reduce((highest, id) => {
    const rest = id.startsWith(prefix) ? id.slice(prefix.length) : ''
    return /^[0-9]+$/.test(rest) ? Math.max(highest, Number(rest)) : highest
  }, 0)
  return Array.from({ length: count }, (_, at) => `${prefix}${last + 1 + at}`)
}

/** How the app cites an item that the city wrote. */
export const ownSource = (id: string): string => `own:${id}`

/** The source of an item whose words the city changed: where they came from, and the city. */
export const withOwnSource = (source: string, id: string): string =>
  source === ''
    ? ownSource(id)
    : source.split(' ').includes(ownSource(id))
      ? source
      : `${source} ${ownSource(id)}`
