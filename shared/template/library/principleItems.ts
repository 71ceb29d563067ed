import type { CrossReference, PrincipleSet, PrintFault } from '#shared/template/PrincipleSet'
import { parseSource, writeSource } from '#shared/template/parseSource'
import { type ItemDraft, itemDraft, listPart, partsOf, textPart } from './itemDraft'

/** Principles, each followed by its conclusions as printed. What is wrong in print stands with the item it concerns. */
export function principleItems(set: PrincipleSet): readonly ItemDraft[] {
  return set.principles.flatMap((principle) => {
    const references = set.crossReferences.filter(({ principleId }) => principleId === principle.id)
    return [
      itemDraft({
        id: principle.id,
        kind: 'principle',
        label: principle.id,
        title: principle.title,
        text: principle.text,
        parts: partsOf(
          textPart('explanation', principle.explanation),
          listPart(
            'referencesAsPrinted',
            references.map((reference) => inWords(reference, reference.asPrinted)),
          ),
          listPart(
            'referencesCorrected',
            references.map((reference) => inWords(reference, reference.corrected)),
          ),
          listPart(
            'referenceFaults',
            references.flatMap(({ note }) => note ?? []),
          ),
          faultsAt(set.printFaults, principle.source),
        ),
        source: principle.source,
      }),
      ...set.conclusions
        .filter(({ principleId }) => principleId === principle.id)
        .map(({ id, heading, text, source }) =>
          itemDraft({
            id,
            kind: 'conclusion',
            label: id,
            text,
            topic: heading,
            parts: partsOf(faultsAt(set.printFaults, source)),
            source,
            parentId: principle.id,
          }),
        ),
    ]
  })
}

const inWords = ({ topic }: CrossReference, numbers: readonly number[]): string =>
  `${topic}: ${runsOf(numbers)}`

/** `7–9, 12`. */
function runsOf(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}

function faultsAt(faults: readonly PrintFault[], ownSource: string) {
  const own = parseSource(ownSource)
  const place = own.ok ? writeSource(own.sources[0]) : ownSource
  return listPart(
    'printFaults',
    faults
      .filter(({ source }) => source === place)
      .map((fault) => `${fault.place}: ${fault.asPrinted} → ${fault.corrected}`),
  )
}
