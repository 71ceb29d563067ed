import {
  citesItself,
  duplicateFaults,
  groupFaults,
  placeFaults,
  proseFaults,
  sourceFaults,
} from './itemFaults'
import type { CrossReference, PrincipleSet } from './PrincipleSet'
import type { TemplateFault } from './TemplateFault'

/**
 * Checks what the schema cannot: principles and conclusions in printed order, each under a principle that exists and with
 * its own source, headings that hold together, and references that lead to conclusions.
 *
 * @returns every fault in reading order; empty when the set is sound.
 */
export function checkPrincipleSet(set: PrincipleSet): readonly TemplateFault[] {
  const { principles, conclusions, crossReferences, printFaults } = set
  return [
    ...proseFaults('', { about: set.about }),
    ...principles.flatMap((principle, index) => {
      const path = `/principles/${index}`
      const { text, explanation } = principle
      return [
        ...placeFaults(path, principle, 'P', index),
        ...proseFaults(path, { text, explanation }),
        ...sourceFaults(`${path}/source`, principle.source, citesItself(principle)),
      ]
    }),
    ...conclusions.flatMap((conclusion, index) => {
      const path = `/conclusions/${index}`
      return [
        ...placeFaults(path, conclusion, '', index),
        ...groupFaults(
          `${path}/principleId`,
          'unknownPrinciple',
          conclusion.principleId,
          principles,
        ),
        ...proseFaults(path, { heading: conclusion.heading, text: conclusion.text }),
        ...sourceFaults(`${path}/source`, conclusion.source, citesItself(conclusion)),
      ]
    }),
    ...scatteredFaults(conclusions.map(({ principleId, heading }) => `${principleId} ${heading}`)),
    ...crossReferences.flatMap((reference, index) =>
      referenceFaults(`/crossReferences/${index}`, reference, set),
    ),
    ...printFaults.flatMap(({ source }, index) =>
      sourceFaults(`/printFaults/${index}/source`, source),
    ),
    ...duplicateFaults([
      ...principles.map(({ id }, index) => ({ path: `/principles/${index}`, id })),
      ...conclusions.map(({ id }, index) => ({ path: `/conclusions/${index}`, id })),
    ]),
  ]
}

/** A heading under which conclusions stand in two places: one of them has strayed, or two headings have one wording. */
const scatteredFaults = (headings: readonly string[]): readonly TemplateFault[] =>
  headings.flatMap((heading, index) =>
    heading !== headings[index - 1] && headings.indexOf(heading) < index
      ? [{ path: `/conclusions/${index}/heading`, code: 'scatteredGroup' as const, found: heading }]
      : [],
  )

function referenceFaults(
  path: string,
  reference: CrossReference,
  { principles, conclusions }: PrincipleSet,
): readonly TemplateFault[] {
  const { principleId, topic, asPrinted, corrected, note, source } = reference
  const isCorrected = asPrinted.join() !== corrected.join()
  return [
    ...groupFaults(`${path}/principleId`, 'unknownPrinciple', principleId, principles),
    ...proseFaults(path, { topic, note }),
    ...corrected.flatMap((number, at) =>
      conclusions.some((conclusion) => conclusion.number === number)
        ? []
        : [{ path: `${path}/corrected/${at}`, code: 'unknownItem' as const, found: `${number}` }],
    ),
    ...(isCorrected === (note !== null)
      ? []
      : [{ path: `${path}/note`, code: 'unexplainedCorrection' as const, found: note ?? '' }]),
    ...sourceFaults(`${path}/source`, source),
  ]
}
