import { describe, expect, it } from 'vitest'
import { euLine } from '#shared/template/library/euLine'
import { loadPack } from '#templates/index'
import { wholeLibrary } from './aLibrary'

describe('euLine', () => {
  it('gives back what each fiche says', async () => {
    const { items } = await wholeLibrary()
    const fiches = (await loadPack('common-ground/indicators/1'))?.fiches ?? []
    const withLine = fiches.filter(({ euReference }) => euReference !== null)
    expect(withLine.length).toBeGreaterThan(0)
    for (const { id, euReference } of withLine) {
      const part = items
        .get(`indicator-fiches:${id}`)
        ?.parts.find(({ key }) => key === 'euReference')
      if (!part || !euReference) throw new Error(id)
      const line = euLine(part)
      expect(line.rows).toEqual(euReference.values)
      expect(line.about).toContain(String(euReference.year))
    }
  })

  it('keeps a group whose name holds a colon whole', () => {
    const line = euLine({
      key: 'euReference',
      form: 'list',
      texts: ['Adults, 2024, %', 'Born: outside the EU: -0.5'],
    })
    expect(line.rows).toEqual([{ group: 'Born: outside the EU', value: -0.5 }])
  })
})
