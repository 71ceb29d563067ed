import { describe, expect, it } from 'vitest'
import { loadPack } from '#templates/index'

describe('the themes that are not in the library', () => {
  it('are the six other toolkits of 2012 and 2014', async () => {
    const list = await loadPack('common-ground/themes/1', 'integrating-cities-themes', '1.0.0')
    expect(list?.themes.map(({ id, year }) => [id, year])).toEqual([
      ['introductory-language-courses', 2012],
      ['anti-discrimination', 2012],
      ['promoting-cultural-diversity', 2012],
      ['public-perception', 2014],
      ['participation-neighbourhoods', 2014],
      ['engagement-policy-making', 2014],
    ])
  })

  it('say what is missing and what the library has instead', async () => {
    const list = await loadPack('common-ground/themes/1')
    for (const { id, missing, substitutes } of list?.themes ?? []) {
      expect(missing, id).not.toBe('')
      expect(
        substitutes.some(({ refs }) => refs.length > 0),
        id,
      ).toBe(true)
    }
    expect(list?.about).toMatch(/nothing of the missing toolkits is made up/)
  })
})
