import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packIdFor } from '#shared/template/own/packId'
import { templateId } from '#shared/template/templateFields'
import { packs } from '#templates/index'

describe('the id of a new pack', () => {
  it('tells the title', () => {
    expect(packIdFor('Leitfaden „Größe & Łódź“', new Set())).toBe('own-leitfaden-grosse-lodz')
  })

  it('is of the right form, short, and new, whatever the title', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const first = packIdFor(title, new Set())
        const second = packIdFor(title, new Set([first]))
        for (const id of [first, second]) {
          expect(templateId.safeParse(id).success).toBe(true)
          expect(id.length).toBeLessThanOrEqual(80)
        }
        expect(second).not.toBe(first)
      }),
    )
  })

  it('is of no shipped pack', () => {
    expect(packs.filter(({ id }) => id.startsWith('own-'))).toEqual([])
  })
})
