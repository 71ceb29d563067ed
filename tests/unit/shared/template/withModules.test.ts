import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { benchmarkSchema } from '#shared/template/Benchmark'
import { withModules } from '#shared/template/withModules'
import { benchmarkDraft, modularDraft } from './drafts'

describe('withModules', () => {
  it('gives the core alone where no module is chosen', async () => {
    const core = withModules(await modularDraft(), [])
    expect(core.factors.map(({ id }) => id)).toEqual('C1 C2 C3 C4 C5 C6 C7 C8'.split(' '))
    expect(core.modules).toEqual([])
  })

  it('keeps the core, every chosen module whole and everything else, in their order', async () => {
    const impart = await modularDraft()
    fc.assert(
      fc.property(fc.shuffledSubarray(['M1', 'M2', 'M3']), (chosen) => {
        const { factors, modules, ...rest } = withModules(impart, chosen)
        const { factors: allFactors, modules: allModules, ...all } = impart
        const isIn = (id: string | undefined) => id === undefined || chosen.includes(id)
        expect(factors).toEqual(allFactors.filter(({ moduleId }) => isIn(moduleId)))
        expect(modules).toEqual(allModules?.filter(({ id }) => isIn(id)))
        expect(rest).toEqual(all)
        expect(benchmarkSchema.safeParse({ ...rest, factors, modules }).success).toBe(true)
      }),
    )
  })

  it('passes over a module that does not exist', async () => {
    const impart = await modularDraft()
    expect(withModules(impart, ['M9'])).toEqual(withModules(impart, []))
  })

  it('leaves a benchmark without modules as it is', async () => {
    const diversity = await benchmarkDraft()
    expect(withModules(diversity, ['M1'])).toBe(diversity)
  })
})
