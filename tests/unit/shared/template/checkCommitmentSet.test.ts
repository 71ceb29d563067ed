import { describe, expect, it } from 'vitest'
import type { CommitmentSet } from '#shared/template/CommitmentSet'
import { checkCommitmentSet } from '#shared/template/checkCommitmentSet'
import { at, benchmarkDraft, charterDraft, type Draft } from './drafts'

const long = `${Array.from({ length: 31 }, () => 'word').join(' ')}.`

const planted: readonly {
  readonly what: string
  readonly spoil: (draft: Draft<CommitmentSet>) => void
  readonly fault: { readonly path: string; readonly code: string }
}[] = [
  {
    what: 'a commitment that stands twice',
    spoil: (set) => {
      set.commitments.push(structuredClone(at(set.commitments, 0)))
    },
    fault: { path: '/commitments/11/id', code: 'duplicateId' },
  },
  {
    what: 'a role that stands twice',
    spoil: (set) => {
      set.roles.push(structuredClone(at(set.roles, 0)))
    },
    fault: { path: '/roles/4/id', code: 'duplicateId' },
  },
  {
    what: 'a commitment without its role',
    spoil: (set) => {
      set.roles.splice(1, 1)
    },
    fault: { path: '/commitments/3/roleId', code: 'unknownRole' },
  },
  {
    what: 'a number left out within a role',
    spoil: (set) => {
      set.commitments.splice(1, 1)
    },
    fault: { path: '/commitments/1/number', code: 'wrongNumber' },
  },
  {
    what: 'an id under the wrong role',
    spoil: (set) => {
      at(set.commitments, 3).roleId = 'P'
    },
    fault: { path: '/commitments/3/id', code: 'misplacedId' },
  },
  {
    what: 'a source that cannot be read',
    spoil: (set) => {
      at(set.roles, 0).source = 'field'
    },
    fault: { path: '/roles/0/source', code: 'malformedSource' },
  },
  {
    what: 'a commitment that the charter does not have',
    spoil: (set) => {
      at(set.commitments, 4).source = 'charter:S3'
    },
    fault: { path: '/commitments/4/source', code: 'noSuchPlace' },
  },
  {
    what: 'a commitment that cites its neighbour',
    spoil: (set) => {
      at(set.commitments, 4).source = 'charter:S1'
    },
    fault: { path: '/commitments/4/source', code: 'foreignSource' },
  },
  {
    what: 'a link that cites another commitment',
    spoil: (set) => {
      at(at(set.commitments, 0).servedBy, 0).source = 'charter:P2 001:F1'
    },
    fault: { path: '/commitments/0/servedBy/0/source', code: 'foreignSource' },
  },
  {
    what: 'a link that cites another factor',
    spoil: (set) => {
      at(at(set.commitments, 0).servedBy, 0).source = 'charter:P1 001:F2'
    },
    fault: { path: '/commitments/0/servedBy/0/source', code: 'foreignSource' },
  },
  {
    what: 'a link that cites no factor',
    spoil: (set) => {
      at(at(set.commitments, 0).servedBy, 0).source = 'charter:P1'
    },
    fault: { path: '/commitments/0/servedBy/0/source', code: 'foreignSource' },
  },
  {
    what: 'a link to a benchmark that does not ship',
    spoil: (set) => {
      at(at(set.commitments, 0).servedBy, 0).benchmarkId = 'another'
    },
    fault: { path: '/commitments/0/servedBy/0/benchmarkId', code: 'unknownBenchmark' },
  },
  {
    what: 'a link to a factor that the benchmark does not have',
    spoil: (set) => {
      at(at(set.commitments, 0).servedBy, 0).factorId = 'F9'
    },
    fault: { path: '/commitments/0/servedBy/0/factorId', code: 'unknownFactor' },
  },
  {
    what: 'a link given twice',
    spoil: (set) => {
      const { servedBy } = at(set.commitments, 0)
      servedBy.push(structuredClone(at(servedBy, 0)))
    },
    fault: { path: '/commitments/0/servedBy/1', code: 'duplicateLink' },
  },
  {
    what: 'a commitment served by nothing',
    spoil: (set) => {
      at(set.commitments, 0).servedBy = []
    },
    fault: { path: '/commitments/0/servedBy', code: 'unlinkedCommitment' },
  },
  {
    what: 'a role that says nothing',
    spoil: (set) => {
      at(set.roles, 1).text = ''
    },
    fault: { path: '/roles/1/text', code: 'missingText' },
  },
  {
    what: 'a factor that serves nothing',
    spoil: (set) => {
      for (const commitment of set.commitments)
        commitment.servedBy = commitment.servedBy.filter(({ factorId }) => factorId !== 'F6')
    },
    fault: { path: '/commitments', code: 'unlinkedFactor' },
  },
  {
    what: 'a commitment of more than 30 words in a sentence',
    spoil: (set) => {
      at(set.commitments, 2).text = long
    },
    fault: { path: '/commitments/2/text', code: 'longSentence' },
  },
  {
    what: 'a reason of more than 30 words in a sentence',
    spoil: (set) => {
      at(at(set.commitments, 2).servedBy, 0).reason = long
    },
    fault: { path: '/commitments/2/servedBy/0/reason', code: 'longSentence' },
  },
]

describe('checkCommitmentSet', () => {
  it('finds nothing in the charter that ships', async () => {
    expect(checkCommitmentSet(await charterDraft(), [await benchmarkDraft()])).toEqual([])
  })

  it.each(planted)('finds $what', async ({ spoil, fault }) => {
    const draft = await charterDraft()
    spoil(draft)
    expect(checkCommitmentSet(draft, [await benchmarkDraft()])).toContainEqual(
      expect.objectContaining(fault),
    )
  })

  it('reports each wrong link once', async () => {
    const draft = await charterDraft()
    at(at(draft.commitments, 0).servedBy, 0).source = 'charter:P2 001:F2'
    expect(checkCommitmentSet(draft, [await benchmarkDraft()])).toHaveLength(1)
  })
})
