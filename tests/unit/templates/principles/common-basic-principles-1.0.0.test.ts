import { describe, expect, it } from 'vitest'
import type { PrincipleSet } from '#shared/template/PrincipleSet'
import { loadPack } from '#templates/index'

const load = async (): Promise<PrincipleSet> => {
  const set = await loadPack('common-ground/principles/1', 'common-basic-principles', '1.0.0')
  if (!set) throw new Error('The principles do not ship.')
  return set
}

describe('the Common Basic Principles', () => {
  it('are 11', async () => {
    const { principles } = await load()
    expect(principles.map(({ id }) => id)).toEqual(
      Array.from({ length: 11 }, (_, index) => `P${index + 1}`),
    )
  })

  it('have 101 conclusions under them, numbered through as printed', async () => {
    const { conclusions } = await load()
    expect(conclusions.map(({ number }) => number)).toEqual(
      Array.from({ length: 101 }, (_, index) => index + 1),
    )
  })

  it('have the conclusions that the source prints under each, and none under the fifth', async () => {
    const { principles, conclusions } = await load()
    expect(
      principles.map(({ id }) => [
        id,
        conclusions.filter(({ principleId }) => principleId === id).map(({ number }) => number),
      ]),
    ).toEqual([
      ['P1', range(1, 18)],
      ['P2', range(19, 20)],
      ['P3', range(21, 34)],
      ['P4', range(35, 41)],
      ['P5', []],
      ['P6', range(42, 45)],
      ['P7', range(46, 54)],
      ['P8', range(55, 58)],
      ['P9', range(59, 69)],
      ['P10', range(70, 81)],
      ['P11', range(82, 101)],
    ])
  })

  it('keep the references under the fifth as printed and as corrected, four lower', async () => {
    const { crossReferences } = await load()
    expect(
      crossReferences.map(({ principleId, asPrinted, corrected }) => [
        principleId,
        asPrinted,
        corrected,
      ]),
    ).toEqual([
      ['P5', range(7, 18), range(7, 18)],
      ['P5', range(32, 35), range(28, 31)],
      ['P5', [39], [35]],
      ['P5', range(46, 49), range(42, 45)],
    ])
  })

  it('tell that the list under the fourth is introduced as the second', async () => {
    const fault = (await load()).printFaults.find(({ source }) => source === '000:P4')
    expect(fault?.asPrinted).toContain('CBP 2')
    expect(fault?.corrected).toContain('CBP 4')
  })
})

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)
