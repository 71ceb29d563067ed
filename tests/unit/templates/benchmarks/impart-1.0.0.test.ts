import { describe, expect, it } from 'vitest'
import type { Benchmark } from '#shared/template/Benchmark'
import { loadBenchmark } from '#templates/index'

const load = async (): Promise<Benchmark> => {
  const benchmark = await loadBenchmark('impart', '1.0.0')
  if (!benchmark) throw new Error('The benchmark does not ship.')
  return benchmark
}

/** Factor, its name in print, how many tests it has, and how many examples of evidence. */
const factorsInPrint = [
  ['C1', 'Needs assessment', 3, 3],
  ['C2', 'Migrant voice', 4, 4],
  ['C3', 'Employer engagement', 2, 5],
  ['C4', 'Other social partners', 3, 3],
  ['C5', 'Policy framework', 3, 2],
  ['C6', 'Commitment to mainstreaming', 4, 5],
  ['C7', 'Monitoring and evaluation', 3, 5],
  ['C8', 'Equalities', 3, 5],
  ['M1.1', 'Valuing migrant competences', 5, 5],
  ['M1.2', 'Individual support', 3, 5],
  ['M1.3', 'Promoting sustainable job outcomes', 5, 7],
  ['M2.1', 'Methods', 2, 3],
  ['M2.2', 'Involving migrants', 2, 3],
  ['M2.3', 'Anti-discrimination expertise', 4, 6],
  ['M2.4', 'Spreading good practice', 2, 4],
  ['M3.1', 'Political leadership', 4, 4],
  ['M3.2', 'Range of partners', 4, 3],
  ['M3.3', 'Legal status', 3, 3],
  ['M3.4', 'Governance', 4, 3],
  ['M3.5', 'Project strategy', 5, 4],
] as const

describe('the IMPART benchmark', () => {
  it('has 20 factors with their tests and examples of evidence, in printed order', async () => {
    expect(
      (await load()).factors.map(({ id, title, questions, evidenceExamples }) => [
        id,
        title,
        questions.length,
        evidenceExamples?.length,
      ]),
    ).toEqual(factorsInPrint)
  })

  it('has 68 tests and 82 examples of evidence in all', async () => {
    const { factors } = await load()
    expect(factors.flatMap(({ questions }) => questions)).toHaveLength(68)
    expect(factors.flatMap(({ evidenceExamples = [] }) => evidenceExamples)).toHaveLength(82)
  })

  it('has a core of 8 factors and modules of 3, 4 and 5', async () => {
    const { factors, modules } = await load()
    expect(modules?.map(({ id, title }) => [id, title])).toEqual([
      ['M1', 'Assessment and validation: valuing migrant competences'],
      ['M2', 'Fostering anti-discrimination skills'],
      ['M3', 'Integrated territorial approach'],
    ])
    const sizes = [undefined, 'M1', 'M2', 'M3'].map(
      (id) => factors.filter(({ moduleId }) => moduleId === id).length,
    )
    expect(sizes).toEqual([8, 3, 4, 5])
  })

  it('explains the five terms that decide who and what is meant', async () => {
    expect((await load()).terms?.map(({ term }) => term)).toEqual([
      'Project',
      'Migrant',
      'Beneficiaries',
      'Policy-makers',
      'Integrated Territorial Approach',
    ])
  })

  it('says that the year is inferred, the standard ours and the words not official', async () => {
    const { about } = await load()
    expect(about).toMatch(/infer 2012/)
    expect(about).toMatch(/not the official text/)
    expect(about).toMatch(/neither a separate standard sentence nor reasons/)
  })

  it('gives every test its own text and hint', async () => {
    const questions = (await load()).factors.flatMap((factor) => factor.questions)
    expect(new Set(questions.map(({ text }) => text)).size).toBe(68)
    expect(new Set(questions.map(({ hint }) => hint)).size).toBe(68)
  })
})
