import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeLibrary } from './aLibrary'

describe('likeness', () => {
  it('finds every item most like itself, or like one that says the same', async () => {
    const library = await wholeLibrary()
    for (const { ref, title, topic, text } of library.items.values()) {
      const alike = library.likeness().to([title ?? '', title ?? '', topic ?? '', text])
      const own = alike.get(ref) ?? 0
      expect(own, ref).toBeGreaterThan(0.99)
    }
  })

  it('lies between 0 and 1 for any text', async () => {
    const likeness = (await wholeLibrary()).likeness()
    fc.assert(
      fc.property(fc.array(fc.lorem({ mode: 'sentences' })), fc.string(), (texts, odd) => {
        for (const like of likeness.to([...texts, odd, 'migrants in employment']).values()) {
          expect(like).toBeGreaterThan(0)
          expect(like).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('meets a word in its other forms', async () => {
    const likeness = (await wholeLibrary()).likeness()
    const one = likeness.to(['employer']).size
    expect(one).toBeGreaterThan(0)
    expect(likeness.to(['employers']).size).toBe(one)
  })

  it('finds nothing in words that say nothing', async () => {
    expect((await wholeLibrary()).likeness().to(['the cities of the migrants']).size).toBe(0)
  })
})
