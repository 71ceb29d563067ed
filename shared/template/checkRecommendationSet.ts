import { citesItself, duplicateFaults, placeFaults, proseFaults, sourceFaults } from './itemFaults'
import type { RecommendationSet } from './RecommendationSet'
import type { TemplateFault } from './TemplateFault'

/**
 * Checks what the schema cannot: recommendations numbered by addressee and findings by kind in printed order, each with
 * its own source, and sentences of readable length.
 *
 * @returns every fault in reading order; empty when the set is sound.
 */
export function checkRecommendationSet(set: RecommendationSet): readonly TemplateFault[] {
  return [
    ...proseFaults('', { about: set.about }),
    ...listFaultsBy('/recommendations', set.recommendations, ({ addressee }) => addressee),
    ...set.recommendations.flatMap(({ reason }, index) =>
      proseFaults(`/recommendations/${index}`, { reason }),
    ),
    ...listFaultsBy('/findings', set.findings, ({ kind }) => kind),
    ...duplicateFaults([
      ...set.recommendations.map(({ id }, index) => ({ path: `/recommendations/${index}`, id })),
      ...set.findings.map(({ id }, index) => ({ path: `/findings/${index}`, id })),
    ]),
  ]
}

interface Numbered {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly text: string
  readonly source: string
}

/** Items that are counted from 1 within each group, with the group in their id: `city.4`. */
const listFaultsBy = <Item extends Numbered>(
  list: string,
  items: readonly Item[],
  groupOf: (item: Item) => string,
): readonly TemplateFault[] =>
  items.flatMap((item, index) => {
    const path = `${list}/${index}`
    const group = groupOf(item)
    const indexInGroup = items.slice(0, index).filter((other) => groupOf(other) === group).length
    return [
      ...placeFaults(path, item, `${group}.`, indexInGroup),
      ...proseFaults(path, { title: item.title, text: item.text }),
      ...sourceFaults(`${path}/source`, item.source, citesItself(item)),
    ]
  })
