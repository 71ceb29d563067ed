import type { Benchmark } from './Benchmark'
import type { Commitment, CommitmentSet, ServedByLink } from './CommitmentSet'
import {
  duplicateFaults,
  emptyTextFaults,
  placeFaults,
  proseFaults,
  sourceFaults,
} from './itemFaults'
import { parseSource } from './parseSource'
import type { TemplateFault } from './TemplateFault'

/**
 * Checks what the schema cannot: ids and numbers in order within each role, sources, and the links to benchmarks in
 * both directions.
 *
 * @param benchmarks every benchmark that the links may name.
 * @returns every fault in reading order; empty when the set is sound.
 */
export function checkCommitmentSet(
  set: CommitmentSet,
  benchmarks: readonly Benchmark[],
): readonly TemplateFault[] {
  const roleIds = new Set(set.roles.map(({ id }) => id))
  return [
    ...proseFaults('', { about: set.about }),
    ...set.roles.flatMap((role, index) => [
      ...proseFaults(`/roles/${index}`, { text: role.text }),
      ...emptyTextFaults(`/roles/${index}`, { text: role.text }),
      ...sourceFaults(`/roles/${index}/source`, role.source),
    ]),
    ...duplicateFaults(set.roles.map(({ id }, index) => ({ path: `/roles/${index}`, id }))),
    ...set.commitments.flatMap((commitment, index) => {
      const path = `/commitments/${index}`
      const indexInRole = set.commitments
        .slice(0, index)
        .filter(({ roleId }) => roleId === commitment.roleId).length
      const faults = [
        ...placeFaults(path, commitment, commitment.roleId, indexInRole),
        ...proseFaults(path, { text: commitment.text }),
        ...sourceFaults(`${path}/source`, commitment.source, citesCommitment(commitment)),
        ...commitment.servedBy.flatMap((link, at) =>
          linkFaults(`${path}/servedBy/${at}`, link, commitment, benchmarks),
        ),
        ...duplicateLinkFaults(path, commitment),
      ]
      if (commitment.servedBy.length === 0)
        faults.push({
          path: `${path}/servedBy`,
          code: 'unlinkedCommitment',
          found: commitment.id,
        })
      if (!roleIds.has(commitment.roleId))
        faults.push({ path: `${path}/roleId`, code: 'unknownRole', found: commitment.roleId })
      return faults
    }),
    ...duplicateFaults(
      set.commitments.map(({ id }, index) => ({ path: `/commitments/${index}`, id })),
    ),
    ...unlinkedFactorFaults(set, benchmarks),
  ]
}

const citesCommitment =
  ({ id }: Commitment) =>
  ({ doc, place }: { readonly doc: string; readonly place: string }): boolean =>
    (doc === 'charter' || doc === 'own') && place === id

function linkFaults(
  path: string,
  link: ServedByLink,
  commitment: Commitment,
  benchmarks: readonly Benchmark[],
): readonly TemplateFault[] {
  const proseAndSource = [
    ...proseFaults(path, { reason: link.reason }),
    ...emptyTextFaults(path, { reason: link.reason }),
    ...sourceFaults(`${path}/source`, link.source, citesCommitment(commitment)),
  ]
  const benchmark = benchmarks.find(({ id }) => id === link.benchmarkId)
  if (!benchmark)
    return [
      ...proseAndSource,
      { path: `${path}/benchmarkId`, code: 'unknownBenchmark', found: link.benchmarkId },
    ]
  const factor = benchmark.factors.find(({ id }) => id === link.factorId)
  if (!factor)
    return [
      ...proseAndSource,
      { path: `${path}/factorId`, code: 'unknownFactor', found: link.factorId },
    ]
  // A link that cannot be read, or cites another commitment, is reported once.
  return proseAndSource.some((fault) => fault.path.endsWith('/source'))
    ? proseAndSource
    : [...proseAndSource, ...factorSourceFaults(path, link, factor.source)]
}

/** A link names the factor or one of its questions as the second place that it is drawn from. */
function factorSourceFaults(
  path: string,
  link: ServedByLink,
  factorSource: string,
): readonly TemplateFault[] {
  const read = parseSource(factorSource)
  const doc = read.ok ? read.sources[0].doc : undefined
  return sourceFaults(
    `${path}/source`,
    link.source,
    (source) =>
      (doc === undefined || source.doc === doc) &&
      (source.place === link.factorId || source.place.startsWith(`${link.factorId}.`)),
  )
}

function duplicateLinkFaults(path: string, commitment: Commitment): readonly TemplateFault[] {
  const keys = commitment.servedBy.map(({ benchmarkId, factorId }) => `${benchmarkId} ${factorId}`)
  return keys.flatMap((key, at) =>
    keys.indexOf(key) < at
      ? [{ path: `${path}/servedBy/${at}`, code: 'duplicateLink' as const, found: key }]
      : [],
  )
}

/** A benchmark that is linked at all must be linked whole: a factor that serves nothing has no place in a plan. */
function unlinkedFactorFaults(
  set: CommitmentSet,
  benchmarks: readonly Benchmark[],
): readonly TemplateFault[] {
  const links = set.commitments.flatMap(({ servedBy }) => servedBy)
  return benchmarks.flatMap((benchmark) => {
    const linked = links
      .filter(({ benchmarkId }) => benchmarkId === benchmark.id)
      .map(({ factorId }) => factorId)
    if (linked.length === 0) return []
    return benchmark.factors
      .filter(({ id }) => !linked.includes(id))
      .map(({ id }) => ({ path: '/commitments', code: 'unlinkedFactor' as const, found: id }))
  })
}
