import { describe, expect, it } from 'vitest'
import { checkOwnPack } from '#shared/template/own/checkOwnPack'
import { draftOfPack, isOwnKind, nextDraft } from '#shared/template/own/draftOfPack'
import { addFactors } from '#shared/template/own/editDraft'
import { checkedDraft } from '#shared/template/own/OwnPack'
import { packOfDraft } from '#shared/template/own/packOfDraft'
import { loadLibraryPacks } from '#templates/index'
import { blank, blankBenchmark } from './aDraft'

describe('a draft and its pack', () => {
  it('are the same for every shipped pack that a city can correct', async () => {
    const packs = await loadLibraryPacks()
    const kinds = packs.filter(isOwnKind)
    expect(kinds).toHaveLength(4)
    for (const pack of kinds) {
      const { $schema: _, ...told } = pack
      expect(packOfDraft(draftOfPack(pack))).toEqual(told)
      expect(checkedDraft(nextDraft(pack, '1.0.1'))).toEqual(nextDraft(pack, '1.0.1'))
      const check = checkOwnPack(packOfDraft(nextDraft(pack, '1.0.1').pack), packs)
      expect(check.faults).toEqual([])
      expect(check.advice).toEqual([])
    }
  })

  it('say where a draft is still empty', () => {
    const paths = (format: Parameters<typeof blank>[0]) =>
      checkOwnPack(packOfDraft(blank(format).pack), []).faults.map(({ path, code }) => [path, code])
    expect(paths('common-ground/benchmark/1')).toEqual([
      ['/publisher', 'missing'],
      ['/about', 'missing'],
      ['/standard/text', 'missing'],
      ['/factors', 'missing'],
    ])
    expect(paths('common-ground/commitments/1')).toContainEqual(['/commitments', 'missing'])
    expect(paths('common-ground/practice/1')).toContainEqual(['/practices', 'missing'])
  })

  it('trim the ends of texts', () => {
    const draft = addFactors(blankBenchmark(), ['  A title \n'])
    expect(packOfDraft(draft.pack)).toMatchObject({ factors: [{ title: 'A title', number: 1 }] })
  })
})
