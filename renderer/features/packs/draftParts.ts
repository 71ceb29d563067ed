import type { PackDraft } from '#shared/template/own/PackDraft'

/** The part of a draft whose form holds an item: the factor of a question, the role of a commitment; else the head. */
export function partOfItem(pack: PackDraft, itemId: string): string {
  switch (pack.format) {
    case 'common-ground/benchmark/1': {
      if (pack.contextFactors.some(({ id }) => id === itemId)) return 'context'
      const factor = pack.factors.find(
        ({ id, questions, examples }) =>
          id === itemId || [...questions, ...examples].some((each) => each.id === itemId),
      )
      return factor?.id ?? 'head'
    }
    case 'common-ground/commitments/1':
      return (
        pack.roles.find(({ id }) => id === itemId)?.id ??
        pack.commitments.find(({ id }) => id === itemId)?.roleId ??
        'head'
      )
    case 'common-ground/practice/1':
      return pack.practices.find(({ id }) => id === itemId)?.id ?? 'head'
  }
}
