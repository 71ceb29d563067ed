import type { Benchmark } from '#shared/template/Benchmark'
import type { CommitmentSet } from '#shared/template/CommitmentSet'
import type { Pack } from '#shared/template/library/Pack'
import type { PracticeCollection } from '#shared/template/PracticeCollection'
import type { DraftContent } from './OwnPack'
import { ownPackFormats, type PackDraft } from './PackDraft'

/** A pack of a kind that a city can make. */
export type OwnKindOfPack = Benchmark | CommitmentSet | PracticeCollection

/** Whether packs of this kind can be made and corrected by a city. */
export const isOwnKind = (pack: Pack): pack is OwnKindOfPack =>
  ownPackFormats.some((format) => format === pack.format)

/** The draft of a next version, with the words and ids of a version that stands. */
export const nextDraft = (
  pack: OwnKindOfPack,
  version: string,
  retiredIds: readonly string[] = [],
): DraftContent => ({
  pack: { ...draftOfPack(pack), version },
  basedOn: { id: pack.id, version: pack.version },
  retiredIds,
})

/** A pack as the forms have it. */
export function draftOfPack(pack: OwnKindOfPack): PackDraft {
  const { $schema: _, ...rest } = pack
  switch (rest.format) {
    case 'common-ground/benchmark/1':
      return {
        ...rest,
        factors: rest.factors.map(({ number: _number, questions, examples, ...factor }) => ({
          ...factor,
          questions: questions.map(withoutNumber),
          examples: examples.map((example) => ({
            ...example,
            result: example.result ?? '',
            website: example.website ?? '',
          })),
          ...(factor.evidenceExamples
            ? { evidenceExamples: factor.evidenceExamples.map(withoutNumber) }
            : {}),
        })),
        contextFactors: rest.contextFactors.map(withoutNumber),
        ...(rest.modules ? { modules: rest.modules.map(withoutNumber) } : {}),
      }
    case 'common-ground/commitments/1':
      return { ...rest, commitments: rest.commitments.map(withoutNumber) }
    case 'common-ground/practice/1':
      return {
        ...rest,
        practices: rest.practices.map((practice) => ({
          ...practice,
          result: practice.result ?? '',
          limit: practice.limit ?? '',
          website: practice.website ?? '',
        })),
      }
  }
}

const withoutNumber = <T extends { readonly number: number }>({
  number: _,
  ...item
}: T): Omit<T, 'number'> => item
