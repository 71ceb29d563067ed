import { describe, expect, it } from 'vitest'
import { comparePacks } from '#shared/template/comparePacks'
import type { Pack } from '#shared/template/library/Pack'
import { checkOwnPack } from '#shared/template/own/checkOwnPack'
import { addQuestions, moveItem, removeItem, setItem } from '#shared/template/own/editDraft'
import { packOfDraft } from '#shared/template/own/packOfDraft'
import { loadLibraryPacks } from '#templates/index'
import { aBenchmarkDraft } from './own/aDraft'

const packOf = (draft: ReturnType<typeof aBenchmarkDraft>): Pack => {
  const { pack } = checkOwnPack(packOfDraft(draft.pack), [])
  if (!pack) throw new Error('not sound')
  return pack
}

describe('comparing two versions of a pack', () => {
  it('finds nothing changed between a pack and itself', async () => {
    for (const pack of await loadLibraryPacks()) {
      const { items, counts } = comparePacks(pack, pack)
      expect(counts).toMatchObject({ added: 0, removed: 0, reworded: 0 })
      expect(counts.unchanged).toBe(items.length)
    }
  })

  it('tells what was added, taken out and reworded, item by item', () => {
    const before = aBenchmarkDraft()
    const reworded = setItem(before, 'F1.Q1', { text: 'Is it otherwise?' })
    const after = addQuestions(removeItem(reworded, 'F1.Q2'), 'F2', ['And this?'])
    const { items, counts } = comparePacks(packOf(before), packOf(after))
    expect(counts).toEqual({ added: 1, removed: 1, reworded: 1, unchanged: 7 })
    const changed = items.filter(({ change }) => change !== 'unchanged')
    expect(changed).toEqual([
      expect.objectContaining({
        id: 'F1.Q1',
        kind: 'question',
        parentId: 'F1',
        change: 'reworded',
        before: 'Is part 1 in place?',
        after: 'Is it otherwise?',
      }),
      expect.objectContaining({ id: 'F1.Q2', change: 'removed', after: null }),
      expect.objectContaining({ id: 'F2.Q4', change: 'added', before: null, after: 'And this?' }),
    ])
    expect(items.map(({ id }) => id).indexOf('F1.Q2')).toBe(
      items.map(({ id }) => id).indexOf('F1.Q1') + 1,
    )
  })

  it('is turned round when the versions are', () => {
    const before = packOf(aBenchmarkDraft(3))
    const after = packOf(removeItem(setItem(aBenchmarkDraft(3), 'F1', { title: 'Other' }), 'F3'))
    const there = comparePacks(before, after).counts
    const back = comparePacks(after, before).counts
    expect(back).toEqual({ ...there, added: there.removed, removed: there.added })
  })

  it('does not call a question reworded for another hint, or for another place', () => {
    const before = aBenchmarkDraft()
    const after = moveItem(setItem(before, 'F1.Q1', { hint: 'Show the file.' }), 'F1.Q1', 1)
    expect(comparePacks(packOf(before), packOf(after)).counts).toMatchObject({
      added: 0,
      removed: 0,
      reworded: 0,
    })
  })
})
