import type { PackDraft } from './PackDraft'

/**
 * A draft as a pack: lines that were begun and left empty are passed over, texts have no white space at their ends, empty
 * ones that a pack leaves out are null, and items are numbered in their order. What is still missing stays missing, for
 * `checkOwnPack` to find.
 */
export function packOfDraft(draft: PackDraft): unknown {
  return trimmed(numbered(draft))
}

function numbered(draft: PackDraft) {
  switch (draft.format) {
    case 'common-ground/benchmark/1': {
      const { modules, factors, contextFactors, ...rest } = draft
      return {
        ...rest,
        factors: factors.map((factor, index) => ({
          ...factor,
          number: placeWithin(factors, index, ({ moduleId }) => moduleId),
          questions: factor.questions.filter(saysAnything).map(counted),
          examples: factor.examples.filter(saysAnything).map((example) => ({
            ...example,
            years: rising(example.years),
            result: orNull(example.result),
            website: orNull(example.website),
          })),
          ...(factor.evidenceExamples
            ? { evidenceExamples: factor.evidenceExamples.map(counted) }
            : {}),
        })),
        contextFactors: contextFactors.filter(saysAnything).map(counted),
        ...(modules ? { modules: modules.map(counted) } : {}),
      }
    }
    case 'common-ground/commitments/1':
      return {
        ...draft,
        // A role in which nothing is undertaken need not be told.
        roles: draft.roles.filter(({ id }) =>
          draft.commitments.some(({ roleId }) => roleId === id),
        ),
        commitments: draft.commitments.map((commitment, index) => ({
          ...commitment,
          number: placeWithin(draft.commitments, index, ({ roleId }) => roleId),
        })),
      }
    case 'common-ground/practice/1':
      return {
        ...draft,
        practices: draft.practices.filter(saysAnything).map((practice) => ({
          ...practice,
          years: rising(practice.years),
          result: orNull(practice.result),
          limit: orNull(practice.limit),
          website: orNull(practice.website),
        })),
      }
  }
}

/** Whether an item holds any word beside its id and source. */
const saysAnything = (item: object): boolean =>
  Object.entries(item).some(
    ([key, value]) =>
      key !== 'id' &&
      key !== 'source' &&
      (typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) && value.length > 0),
  )

const counted = <T extends object>(item: T, index: number) => ({ ...item, number: index + 1 })

/** The place of an item, from 1, among those of its group. */
const placeWithin = <T>(items: readonly T[], index: number, groupOf: (item: T) => unknown) => {
  const group = items[index] && groupOf(items[index])
  return items.slice(0, index + 1).filter((item) => groupOf(item) === group).length
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text)

const rising = (years: readonly number[]): readonly number[] =>
  [...new Set(years)].sort((a, b) => a - b)

function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map(trimmed)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, trimmed(each)]))
  return value
}
