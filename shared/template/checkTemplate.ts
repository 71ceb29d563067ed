import { assertNever } from '#shared/lib/assertNever'
import { checkBenchmark } from './checkBenchmark'
import { checkCommitmentSet } from './checkCommitmentSet'
import { checkCrossWalk } from './checkCrossWalk'
import { checkIndicatorCatalogue } from './checkIndicatorCatalogue'
import { checkLessonSet } from './checkLessonSet'
import { checkPracticeCollection } from './checkPracticeCollection'
import { checkPrincipleSet } from './checkPrincipleSet'
import { checkRecommendationSet } from './checkRecommendationSet'
import { checkThemeList } from './checkThemeList'
import { knownItemsOf } from './KnownItems'
import type { Pack } from './library/Pack'
import type { TemplateFault } from './TemplateFault'

/**
 * Checks a pack of any kind beyond its shape, which `packSchema` has checked before.
 *
 * @param packs every pack that its links and references may name; the pack itself need not be among them.
 * @returns every fault; empty when the pack is sound.
 */
export function checkTemplate(
  template: Pack,
  packs: readonly Pack[] = [],
): readonly TemplateFault[] {
  // The pack as it is checked stands for any other edition of it.
  const known = () => knownItemsOf([...packs.filter(({ id }) => id !== template.id), template])
  switch (template.format) {
    case 'common-ground/benchmark/1':
      return checkBenchmark(template)
    case 'common-ground/commitments/1':
      return checkCommitmentSet(
        template,
        packs.filter((pack) => pack.format === 'common-ground/benchmark/1'),
      )
    case 'common-ground/principles/1':
      return checkPrincipleSet(template)
    case 'common-ground/recommendations/1':
      return checkRecommendationSet(template)
    case 'common-ground/lessons/1':
      return checkLessonSet(template, known())
    case 'common-ground/practice/1':
      return checkPracticeCollection(template, known())
    case 'common-ground/indicators/1':
      return checkIndicatorCatalogue(template, known())
    case 'common-ground/cross-walk/1':
      return checkCrossWalk(template, known())
    case 'common-ground/themes/1':
      return checkThemeList(template, known())
    default:
      return assertNever(template)
  }
}
