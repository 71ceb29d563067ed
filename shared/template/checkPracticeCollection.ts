import { duplicateFaults, proseFaults, sourceFaults, yearFaults } from './itemFaults'
import { type KnownItems, refFaults } from './KnownItems'
import type { PracticeCollection } from './PracticeCollection'
import type { TemplateFault } from './TemplateFault'

/**
 * Checks what the schema cannot: no id twice, years that rise, sources that exist, sentences of readable length, and
 * references that lead somewhere.
 *
 * @param known every item that a practice may be an example of.
 * @returns every fault in reading order; empty when the collection is sound.
 */
export const checkPracticeCollection = (
  collection: PracticeCollection,
  known: KnownItems,
): readonly TemplateFault[] => [
  ...proseFaults('', { about: collection.about }),
  ...collection.practices.flatMap((practice, index) => {
    const path = `/practices/${index}`
    const { topic, text, result, limit } = practice
    return [
      ...proseFaults(path, { topic, text, result, limit }),
      ...yearFaults(path, practice.years),
      ...sourceFaults(`${path}/source`, practice.source),
      ...refFaults(`${path}/bearsOn`, practice.bearsOn, known),
    ]
  }),
  ...duplicateFaults(
    collection.practices.map(({ id }, index) => ({ path: `/practices/${index}`, id })),
  ),
]
