import type { Benchmark } from '#shared/template/Benchmark'
import type { CommitmentSet } from '#shared/template/CommitmentSet'

const source = '001:F1'

/** A benchmark of two factors with two questions each: the same shape as a real one, and quick to copy and compare. */
export const smallBenchmark: Benchmark = {
  format: 'common-ground/benchmark/1',
  id: 'small',
  version: '1.0.0',
  language: 'en',
  title: 'A small benchmark',
  shortTitle: 'Small',
  publisher: 'The tests',
  year: 2026,
  about: 'Made for tests.',
  standard: { id: 'S', text: 'All is well.', explanation: 'It is.', source },
  factors: [1, 2].map((number) => ({
    id: `F${number}`,
    number,
    title: `Factor ${number}`,
    statements: [{ text: 'It holds.', source }],
    rationale: 'Because.',
    source,
    questions: [1, 2].map((question) => ({
      id: `F${number}.Q${question}`,
      number: question,
      text: 'Does it?',
      hint: 'A yes.',
      source,
    })),
    examples: [],
  })),
  contextFactors: [1, 2].map((number) => ({
    id: `K${number}`,
    number,
    title: `Context ${number}`,
    explanation: 'Outside our hands.',
    source,
  })),
}

/** A set with one commitment, served by the small benchmark. */
export const smallCommitments: CommitmentSet = {
  format: 'common-ground/commitments/1',
  id: 'small-charter',
  version: '1.0.0',
  language: 'en',
  title: 'A small charter',
  shortTitle: 'Charter',
  publisher: 'The tests',
  year: 2026,
  about: 'Made for tests.',
  roles: [{ id: 'P', title: 'Policy-maker', text: 'Decides.', source: 'charter:P1' }],
  commitments: [
    {
      id: 'P1',
      roleId: 'P',
      number: 1,
      title: 'Do well',
      text: 'Do well by all.',
      source: 'charter:P1',
      servedBy: [
        { benchmarkId: 'small', factorId: 'F1', reason: 'It helps.', source: 'charter:P1' },
      ],
    },
  ],
}
