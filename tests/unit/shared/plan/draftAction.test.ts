import { describe, expect, it } from 'vitest'
import { createTranslator } from '#shared/messages/createTranslator'
import { actionSchema } from '#shared/plan/Action'
import { draftKindsOf, drawnItem } from '#shared/plan/DrawnItem'
import { type Aims, draftAction } from '#shared/plan/draftAction'
import { plainTextOf } from '#shared/richText/plainTextOf'
import { anAction } from '../../../helpers/builders'
import { itemAt, wholeLibrary } from '../template/library/aLibrary'

const t = createTranslator('en')
const nowhere: Aims = { gapRefs: [], commitmentRefs: [] }
const draftOf = async (ref: string, place = nowhere, open = nowhere) => {
  const library = await wholeLibrary()
  return draftAction(drawnItem(library, itemAt(library, ref)), place, open, t)
}

describe('a draft action', () => {
  it('fits an action, whatever item it is drawn from, and says all that the item says', async () => {
    const library = await wholeLibrary()
    const items = [...library.items.values()].filter((item) =>
      draftKindsOf(item).includes('action'),
    )
    expect(items.length).toBeGreaterThan(200)
    for (const item of items) {
      const draft = draftAction(drawnItem(library, item), nowhere, nowhere, t)
      expect(actionSchema.safeParse(anAction(draft)).success, item.ref).toBe(true)
      expect(draft.title, item.ref).not.toBe('')
      expect(draft.title.length, item.ref).toBeLessThanOrEqual(300)
      expect(plainTextOf(draft.description), item.ref).toContain(item.text)
      expect(draft).toMatchObject({ draft: true, drawnFrom: [{ ref: item.ref }] })
    }
  })

  it('is named after what the item says to do', async () => {
    expect((await draftOf('good-practice:oslo-service-consultation')).title).toBe(
      'Consultation: adapt what Oslo did',
    )
    expect((await draftOf('city-recommendations:city.4')).title).toBe('Barriers in recruitment')
    expect((await draftOf('common-basic-principles:5')).title).toBe(
      'Ideally, local integration networks have a clear status in the political and administrative set-up of the community.',
    )
  })

  it('keeps what a lesson recommends as points, and where it does not hold', async () => {
    const { description } = await draftOf('clip-lessons:ch1.5')
    expect(description?.content.map(({ type }) => type)).toContain('bulletList')
    expect(plainTextOf(description)).toContain('What it recommends')
    expect(plainTextOf((await draftOf('clip-lessons:ch1.4')).description)).toContain('Limits')
  })

  it('aims at where it was chosen, and of what it is linked to at open gaps and known commitments alone', async () => {
    const place = { gapRefs: ['own:F1'], commitmentRefs: ['own:P1'] }
    const open = {
      gapRefs: ['integrating-cities-diversity:F2', 'integrating-cities-diversity:F6'],
      commitmentRefs: ['integrating-cities-charter:P3', 'integrating-cities-charter:B1'],
    }
    // Linked to F3 and F6, to P3 and S2.
    expect(await draftOf('good-practice:oslo-service-consultation', place, open)).toMatchObject({
      gapRefs: ['own:F1', 'integrating-cities-diversity:F6'],
      commitmentRefs: ['own:P1', 'integrating-cities-charter:P3'],
    })
  })
})
