import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareFactors, factorNumber } from '#shared/template/factorNumber'
import { benchmarkDraft, modularDraft } from './drafts'

describe('factorNumber', () => {
  it('is the number in print where a benchmark is one whole', async () => {
    const { factors } = await benchmarkDraft()
    expect(factors.map(factorNumber)).toEqual(factors.map(({ number }) => String(number)))
  })

  it('tells the factors of a core and its modules apart', async () => {
    expect((await modularDraft()).factors.map(factorNumber)).toEqual(
      '1 2 3 4 5 6 7 8 1.1 1.2 1.3 2.1 2.2 2.3 2.4 3.1 3.2 3.3 3.4 3.5'.split(' '),
    )
  })
})

describe('compareFactors', () => {
  it('gives the printed order back, whatever the order was', async () => {
    const { factors } = await modularDraft()
    fc.assert(
      fc.property(fc.shuffledSubarray(factors, { minLength: factors.length }), (shuffled) => {
        expect([...shuffled].sort(compareFactors)).toEqual(factors)
      }),
    )
  })
})
