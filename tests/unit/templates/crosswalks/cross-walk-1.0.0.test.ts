import { describe, expect, it } from 'vitest'
import { bearingOn } from '#shared/template/library/bearingOn'
import { libraryOf } from '#shared/template/library/Library'
import { loadLibraryPacks, loadPack } from '#templates/index'

const library = async () => libraryOf(await loadLibraryPacks())

describe('the cross-walk', () => {
  it('gives a reason of one sentence for each link', async () => {
    const walk = await loadPack('common-ground/cross-walk/1', 'cross-walk', '1.0.0')
    for (const { from, to, reason } of walk?.links ?? [])
      expect(reason, `${from} ${to}`).toMatch(/^[^.?!]+\.$/)
  })

  it('leaves no factor, commitment, principle, recommendation or finding without a link', async () => {
    const { items, linksOf } = await library()
    const linked = ['factor', 'commitment', 'principle', 'recommendation', 'finding']
    for (const { ref, kind } of items.values())
      if (linked.includes(kind))
        expect(
          linksOf(ref).some(({ kind: link }) => link === 'bearsOn'),
          ref,
        ).toBe(true)
  })

  it('leads from every factor and commitment to conclusions, recommendations and lessons', async () => {
    const whole = await library()
    for (const { ref, kind } of whole.items.values()) {
      if (kind !== 'factor' && kind !== 'commitment') continue
      const { first, more } = bearingOn(whole, { refs: [ref], text: '' })
      const led = [...first, ...more]
        .flatMap(({ items }) => items)
        .flatMap(({ item, steps }) => (steps === null ? [] : [item.kind]))
      for (const wanted of ['conclusion', 'recommendation', 'lesson'] as const)
        expect(led, ref).toContain(wanted)
    }
  })

  it('offers an answer for another benchmark only between its questions', async () => {
    const { items, linksOf } = await library()
    const offers = [...items.keys()].flatMap((ref) =>
      linksOf(ref).filter(({ kind }) => kind === 'sameAnswer'),
    )
    expect(offers.length).toBeGreaterThan(0)
    for (const { item } of offers) expect(item.kind).toBe('question')
  })
})
