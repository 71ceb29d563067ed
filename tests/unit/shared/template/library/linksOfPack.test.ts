import { describe, expect, it } from 'vitest'
import { linksOfPack } from '#shared/template/library/linksOfPack'
import { loadLibraryPacks, loadPack } from '#templates/index'
import { smallBenchmark, smallCommitments } from '../../../../helpers/smallPacks'

describe('linksOfPack', () => {
  it('reads a link from a factor to the commitment that it serves', () => {
    expect(linksOfPack(smallCommitments)).toEqual([
      {
        from: 'small:F1',
        to: 'small-charter:P1',
        kind: 'serves',
        reason: 'It helps.',
        source: 'charter:P1',
      },
    ])
  })

  it('finds no links in a benchmark', () => {
    expect(linksOfPack(smallBenchmark)).toEqual([])
  })

  it('puts every conclusion under its principle, for the reason of its heading', async () => {
    const set = await loadPack('common-ground/principles/1')
    const under = set ? linksOfPack(set).filter(({ kind }) => kind === 'under') : []
    expect(under).toHaveLength(101)
    for (const { reason } of under) expect(reason).not.toBeNull()
  })

  it('takes every link of the cross-walk, and every item that lessons, practices and fiches name', async () => {
    const count = (kind: string, links: readonly { readonly kind: string }[]) =>
      links.filter((link) => link.kind === kind).length
    const links = (await loadLibraryPacks()).flatMap((pack) => linksOfPack(pack))
    const walk = await loadPack('common-ground/cross-walk/1')
    expect(count('bearsOn', links) + count('sameAnswer', links)).toBe(walk?.links.length)
    const lessons = (await loadPack('common-ground/lessons/1'))?.lessons ?? []
    const practices = (await loadPack('common-ground/practice/1'))?.practices ?? []
    const fiches = (await loadPack('common-ground/indicators/1'))?.fiches ?? []
    const named = [...lessons, ...practices, ...fiches].flatMap(({ bearsOn }) => bearsOn)
    expect(count('listed', links)).toBe(named.length)
  })
})
