import type { Benchmark } from '#shared/template/Benchmark'
import type { CommitmentSet } from '#shared/template/CommitmentSet'
import type { Pack, PackFormat } from '#shared/template/library/Pack'
import { loadBenchmark, loadCommitmentSet, loadPack } from '#templates/index'

/** A template as an editor has it open: every field can be changed. */
export type Draft<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Draft<Item>[]
    : { -readonly [Key in keyof T]: Draft<T[Key]> }

const draftOf = <T>(template: T | undefined): Draft<T> => {
  if (template === undefined) throw new Error('The template does not ship.')
  return structuredClone(template) as Draft<T>
}

/** A copy of the shipped benchmark, to spoil. */
export const benchmarkDraft = async (): Promise<Draft<Benchmark>> => draftOf(await loadBenchmark())

/** A copy of the shipped charter, to spoil. */
export const charterDraft = async (): Promise<Draft<CommitmentSet>> =>
  draftOf(await loadCommitmentSet())

/** A copy of the benchmark with a core and modules that ships, to spoil. */
export const modularDraft = async (): Promise<Draft<Benchmark>> =>
  draftOf(await loadBenchmark('impart'))

/** A copy of the first pack of a kind that ships, to spoil. */
export const packDraft = async <Format extends PackFormat>(
  format: Format,
): Promise<Draft<Extract<Pack, { format: Format }>>> => draftOf(await loadPack(format))

/** A sentence of 31 words. */
export const longSentence = `${Array.from({ length: 31 }, () => 'word').join(' ')}.`

/** The item at a place that the test knows to be there. */
export function at<T>(items: readonly T[], index: number): T {
  const item = items[index]
  if (item === undefined) throw new Error(`The draft has no item ${index}.`)
  return item
}
