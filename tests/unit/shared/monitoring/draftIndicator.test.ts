import { expect, it } from 'vitest'
import { draftIndicator } from '#shared/monitoring/draftIndicator'
import { indicatorSchema } from '#shared/monitoring/Indicator'
import { drawnItem } from '#shared/plan/DrawnItem'
import { loadPack } from '#templates/index'
import { anIndicator } from '../../../helpers/builders'
import { itemAt, wholeLibrary } from '../template/library/aLibrary'

it('says what each fiche says, and nothing of values', async () => {
  const library = await wholeLibrary()
  const catalogue = await loadPack('common-ground/indicators/1')
  if (!catalogue) throw new Error('No fiches ship')
  for (const fiche of catalogue.fiches) {
    const item = itemAt(library, `indicator-fiches:${fiche.id}`)
    const draft = draftIndicator(drawnItem(library, item))
    expect(draft, fiche.id).toEqual({
      name: fiche.name,
      kind: fiche.kind,
      unit: fiche.unit,
      numerator: fiche.numerator ?? '',
      denominator: fiche.denominator ?? '',
      betterWhen: fiche.betterWhen,
      source: fiche.usualSource,
      frequency: fiche.frequency,
      breakdowns: fiche.breakdowns,
      dataLimits: fiche.pitfalls.join('\n'),
      draft: true,
      drawnFrom: [expect.objectContaining({ ref: item.ref, source: fiche.source })],
    })
    expect(indicatorSchema.safeParse(anIndicator(draft)).success, fiche.id).toBe(true)
  }
})

it('leaves open what an item does not say', async () => {
  const library = await wholeLibrary()
  const item = { ...itemAt(library, 'indicator-fiches:staff-trained'), parts: [] }
  expect(draftIndicator(drawnItem(library, item))).toMatchObject({
    kind: 'outcome',
    unit: '',
    betterWhen: null,
    frequency: null,
    breakdowns: [],
    dataLimits: '',
  })
})
