import type { CrossLink, CrossWalk } from './CrossWalk'
import { proseFaults, sourceFaults } from './itemFaults'
import type { KnownItems } from './KnownItems'
import { parseSource, type Source } from './parseSource'
import type { TemplateFault } from './TemplateFault'

/**
 * Checks what the schema cannot: each link between two items that exist, given once (in either direction), citing the
 * documents of both, and `sameAnswer` only between questions of different benchmarks.
 *
 * @param known every item that a link may join.
 * @returns every fault in reading order; empty when the cross-walk is sound.
 */
export function checkCrossWalk(walk: CrossWalk, known: KnownItems): readonly TemplateFault[] {
  const pairs = walk.links.map(({ from, to, kind }) => `${kind} ${[from, to].sort().join(' ')}`)
  const firstAt = new Map<string, number>()
  pairs.forEach((pair, index) => {
    if (!firstAt.has(pair)) firstAt.set(pair, index)
  })
  return [
    ...proseFaults('', { about: walk.about }),
    ...walk.links.flatMap((link, index) => {
      const path = `/links/${index}`
      const faults = [
        ...proseFaults(path, { reason: link.reason }),
        ...endFaults(path, link, known),
      ]
      const pair = pairs[index] ?? ''
      if ((firstAt.get(pair) ?? index) < index)
        faults.push({ path, code: 'duplicateLink', found: pair })
      return faults
    }),
  ]
}

function endFaults(path: string, link: CrossLink, known: KnownItems): readonly TemplateFault[] {
  const from = known.get(link.from)
  const to = known.get(link.to)
  const faults: TemplateFault[] = []
  if (!from) faults.push({ path: `${path}/from`, code: 'unknownItem', found: link.from })
  if (!to) faults.push({ path: `${path}/to`, code: 'unknownItem', found: link.to })
  if (link.from === link.to) faults.push({ path, code: 'linkToItself', found: link.from })
  if (!from || !to) return [...faults, ...sourceFaults(`${path}/source`, link.source)]
  const isBetweenBenchmarks =
    from.kind === 'question' && to.kind === 'question' && from.packId !== to.packId
  if (link.kind === 'sameAnswer' && !isBetweenBenchmarks)
    faults.push({ path: `${path}/kind`, code: 'wrongEnds', found: `${link.from} ${link.to}` })
  const ends = [from, to].map(({ source }) =>
    sourceFaults(`${path}/source`, link.source, near(source)),
  )
  // A source that cannot be read is reported once, not once for each end.
  return [...faults, ...(ends.find((found) => found.length > 0) ?? [])]
}

/** The place of an item, or one inside it. */
function near(itemSource: string): (source: Source) => boolean {
  const read = parseSource(itemSource)
  if (!read.ok) return () => true
  return ({ doc, place }) =>
    read.sources.some(
      (own) => own.doc === doc && (place === own.place || place.startsWith(`${own.place}.`)),
    )
}
