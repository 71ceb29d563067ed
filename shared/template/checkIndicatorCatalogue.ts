import type { IndicatorCatalogue, IndicatorFiche } from './IndicatorCatalogue'
import {
  duplicateFaults,
  emptyGroupFaults,
  groupFaults,
  listFaults,
  proseFaults,
  sourceFaults,
} from './itemFaults'
import { type KnownItems, refFaults } from './KnownItems'
import type { TemplateFault } from './TemplateFault'

/**
 * Checks what the schema cannot: each fiche in an area that exists, a ratio with both its halves, sources that exist,
 * sentences of readable length, and references that lead somewhere.
 *
 * @param known every item that a fiche may bear on.
 * @returns every fault in reading order; empty when the catalogue is sound.
 */
export function checkIndicatorCatalogue(
  catalogue: IndicatorCatalogue,
  known: KnownItems,
): readonly TemplateFault[] {
  const { areas, fiches } = catalogue
  return [
    ...proseFaults('', { about: catalogue.about }),
    ...emptyGroupFaults(
      '/areas',
      areas,
      fiches.map(({ areaId }) => areaId),
    ),
    ...fiches.flatMap((fiche, index) => {
      const path = `/fiches/${index}`
      return [
        ...groupFaults(`${path}/areaId`, 'unknownArea', fiche.areaId, areas),
        ...ficheFaults(path, fiche),
        ...refFaults(`${path}/bearsOn`, fiche.bearsOn, known),
      ]
    }),
    ...duplicateFaults([...areas.map(({ id }, index) => ({ path: `/areas/${index}`, id }))]),
    ...duplicateFaults(fiches.map(({ id }, index) => ({ path: `/fiches/${index}`, id }))),
  ]
}

function ficheFaults(path: string, fiche: IndicatorFiche): readonly TemplateFault[] {
  const { name, definition, numerator, denominator, usualSource, euReference } = fiche
  const faults = [
    ...proseFaults(path, { name, definition, numerator, denominator, usualSource }),
    ...listFaults(path, 'breakdowns', fiche.breakdowns),
    ...listFaults(path, 'pitfalls', fiche.pitfalls),
    ...(euReference ? sourceFaults(`${path}/euReference/source`, euReference.source) : []),
    ...sourceFaults(`${path}/source`, fiche.source),
  ]
  if ((numerator === null) !== (denominator === null))
    faults.push({
      path: `${path}/denominator`,
      code: 'halfRatio',
      found: numerator ?? denominator ?? '',
    })
  return faults
}
