import { describe, expect, it } from 'vitest'
import {
  type Bearing,
  bearingLimits,
  bearingOn,
  bearingWords,
} from '#shared/template/library/bearingOn'
import { libraryOf } from '#shared/template/library/Library'
import { wholeLibrary } from './aLibrary'

const consultation = {
  refs: ['integrating-cities-diversity:F3.Q2'],
  text: 'Every two years we ask migrants in a survey, and their associations sit on a council.',
}

const itemsIn = (groups: Bearing['first']) => groups.flatMap(({ items }) => items)

describe('bearingOn', () => {
  it('is read in a minute, whatever stands in focus', async () => {
    const library = await wholeLibrary()
    for (const { ref, text } of library.items.values()) {
      const { first } = bearingOn(library, { refs: [ref], text })
      const words = itemsIn(first).map(bearingWords)
      expect(
        words.reduce((sum, count) => sum + count, 0),
        ref,
      ).toBeLessThanOrEqual(bearingLimits.words)
    }
  })

  it('has something to say on every factor, question, commitment and principle', async () => {
    const library = await wholeLibrary()
    const focal = ['factor', 'question', 'commitment', 'principle']
    for (const { ref, kind } of library.items.values()) {
      if (!focal.includes(kind)) continue
      const { first } = bearingOn(library, { refs: [ref], text: '' })
      expect(first.length, ref).toBeGreaterThanOrEqual(4)
    }
  })

  it('gives some of everything first, in the order good practice, conclusions, recommendations, lessons, evidence, fiches', async () => {
    const { first } = bearingOn(await wholeLibrary(), consultation)
    expect(first.map(({ kind }) => kind).slice(0, 6)).toEqual([
      'practice',
      'conclusion',
      'recommendation',
      'lesson',
      'evidenceExample',
      'fiche',
    ])
  })

  it('puts the city example that the source tells under the factor before every other', async () => {
    const { first } = bearingOn(await wholeLibrary(), consultation)
    expect(itemsIn(first)[0]?.item.ref).toBe('good-practice:oslo-service-consultation')
  })

  it('puts what the cross-walk names before what is only alike, and fewer steps before more', async () => {
    const library = await wholeLibrary()
    for (const ref of library.items.keys()) {
      const { first, more } = bearingOn(library, { ...consultation, refs: [ref] })
      for (const kind of bearingLimits.kinds) {
        const steps = [first, more]
          .flatMap((groups) => groups.find((group) => group.kind === kind)?.items ?? [])
          .map((bearing) => bearing.steps ?? 4)
        expect(steps, `${ref} ${kind}`).toEqual([...steps].sort((a, b) => a - b))
      }
    }
  })

  it('shows nothing twice and never the item in focus', async () => {
    const library = await wholeLibrary()
    for (const ref of library.items.keys()) {
      const { first, more } = bearingOn(library, { refs: [ref], text: consultation.text })
      const refs = itemsIn([...first, ...more]).map(({ item }) => item.ref)
      expect(new Set(refs).size).toBe(refs.length)
      expect(refs).not.toContain(ref)
    }
  })

  it('finds what is alike when there is nothing in focus but words', async () => {
    const { first } = bearingOn(await wholeLibrary(), {
      refs: [],
      text: 'Equality standards in public procurement contracts',
    })
    const found = itemsIn(first)
    expect(found.length).toBeGreaterThan(0)
    for (const { steps, through } of found) expect([steps, through]).toEqual([null, null])
    expect(found.map(({ item }) => item.ref)).toContain('city-recommendations:city.7')
  })

  it('names the item between where the way has two steps', async () => {
    const library = await wholeLibrary()
    const { first, more } = bearingOn(library, { refs: ['impart:C5'], text: '' })
    for (const { item, steps, through } of itemsIn([...first, ...more])) {
      if (steps === null || steps === 1) expect(through).toBeNull()
      else
        expect(
          library.linksOf(through?.ref ?? '').some((link) => link.item.ref === item.ref) ||
            item.parentRef === through?.ref,
          item.ref,
        ).toBe(true)
    }
  })

  it('keeps to the kinds and the number that it is told', async () => {
    const { first, more } = bearingOn(await wholeLibrary(), consultation, {
      kinds: ['fiche', 'principle'],
      perKind: 2,
    })
    for (const { kind, items } of [...first, ...more]) {
      expect(['fiche', 'principle']).toContain(kind)
      expect(items.length).toBeLessThanOrEqual(2)
    }
  })

  it('gives nothing first where there is no room, and all of it as more', async () => {
    const { first, more } = bearingOn(await wholeLibrary(), consultation, { words: 0 })
    expect(first).toEqual([])
    expect(itemsIn(more).length).toBeGreaterThan(20)
  })

  it('says nothing on what it does not know', () => {
    expect(bearingOn(libraryOf([]), consultation)).toEqual({ first: [], more: [] })
  })

  it('does not change its answer', async () => {
    const library = await wholeLibrary()
    expect(bearingOn(library, consultation)).toEqual(bearingOn(library, consultation))
  })
})
