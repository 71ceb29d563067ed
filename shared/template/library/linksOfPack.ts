import { assertNever } from '#shared/lib/assertNever'
import { type PackRef, packRef } from '#shared/template/packRef'
import type { Pack } from './Pack'

/**
 * Why two items are joined. `bearsOn`, `sameAnswer`: by the cross-walk. `serves`: a factor serves a commitment. `listed`:
 * a lesson, practice or fiche names the item. `under`: a conclusion under its principle. `related`: conclusions that the
 * source names elsewhere under a principle. `standsIn`: for a theme whose text we do not have.
 */
export type LinkKind =
  | 'bearsOn'
  | 'sameAnswer'
  | 'serves'
  | 'under'
  | 'related'
  | 'standsIn'
  | 'listed'

/** A link as a pack states it, from one item to another. */
export interface StatedLink {
  readonly from: PackRef
  readonly to: PackRef
  readonly kind: LinkKind
  /** One line why; null where the pack names the item without a word. */
  readonly reason: string | null
  readonly source: string
}

/** Every link that a pack states, from its own items or between those of other packs. */
export function linksOfPack(pack: Pack): readonly StatedLink[] {
  const own = (id: string) => packRef(pack.id, id)
  switch (pack.format) {
    case 'common-ground/cross-walk/1':
      return pack.links
    case 'common-ground/commitments/1':
      return pack.commitments.flatMap((commitment) =>
        commitment.servedBy.map(({ benchmarkId, factorId, reason, source }) => ({
          from: packRef(benchmarkId, factorId),
          to: own(commitment.id),
          kind: 'serves' as const,
          reason: reason || null,
          source,
        })),
      )
    case 'common-ground/principles/1':
      return [
        ...pack.conclusions.map(({ id, principleId, heading, source }) => ({
          from: own(id),
          to: own(principleId),
          kind: 'under' as const,
          reason: heading,
          source,
        })),
        ...pack.crossReferences.flatMap(({ principleId, topic, corrected, source }) =>
          corrected.map((number) => ({
            from: own(String(number)),
            to: own(principleId),
            kind: 'related' as const,
            reason: topic,
            source,
          })),
        ),
      ]
    case 'common-ground/lessons/1':
      return pack.lessons.flatMap((lesson) => listed(own(lesson.id), lesson))
    case 'common-ground/practice/1':
      return pack.practices.flatMap((practice) => listed(own(practice.id), practice))
    case 'common-ground/indicators/1':
      return pack.fiches.flatMap((fiche) => listed(own(fiche.id), fiche))
    case 'common-ground/themes/1':
      return pack.themes.flatMap((theme) =>
        theme.substitutes.flatMap(({ refs, text }) =>
          refs.map((ref) => ({
            from: ref,
            to: own(theme.id),
            kind: 'standsIn' as const,
            reason: text,
            source: theme.source,
          })),
        ),
      )
    case 'common-ground/benchmark/1':
    case 'common-ground/recommendations/1':
      return []
    default:
      return assertNever(pack)
  }
}

const listed = (
  from: PackRef,
  item: { readonly bearsOn: readonly PackRef[]; readonly source: string },
): readonly StatedLink[] =>
  item.bearsOn.map((to) => ({ from, to, kind: 'listed', reason: null, source: item.source }))
