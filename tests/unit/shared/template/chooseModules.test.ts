import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseModules } from '#shared/template/chooseModules'
import { withModules } from '#shared/template/withModules'
import { benchmarkDraft, modularDraft } from './drafts'

const anyModules = fc.shuffledSubarray(['M1', 'M2', 'M3'])

describe('chooseModules', () => {
  it('gives what the chosen modules give, whichever were there before', async () => {
    const whole = await modularDraft()
    fc.assert(
      fc.property(anyModules, anyModules, (before, after) => {
        const copy = withModules(whole, before)
        expect(chooseModules(copy, whole, after)).toEqual(withModules(whole, after))
      }),
    )
  })

  it('keeps the words that the copy has', async () => {
    const whole = await modularDraft()
    const first = withModules(whole, ['M1'])
    const copy = {
      ...first,
      about: 'Ours.',
      factors: first.factors.map((factor) => ({ ...factor, title: `Our ${factor.id}` })),
    }
    const chosen = chooseModules(copy, whole, ['M1', 'M2'])
    expect(chosen.about).toBe('Ours.')
    expect(chosen.factors.slice(0, copy.factors.length)).toEqual(copy.factors)
    expect(chosen.factors.at(-1)).toEqual(whole.factors.find(({ id }) => id === 'M2.4'))
  })

  it('leaves a benchmark without modules as it is', async () => {
    const diversity = await benchmarkDraft()
    expect(chooseModules(diversity, diversity, ['M1'])).toBe(diversity)
  })
})
