import type { ReportOutline, SectionName } from './ReportOutline'

/** Annexes that stand in a document only on wish, by their name on the command line. */
export const annexes = { 'loose-ends': 'looseEnds' } as const satisfies Record<string, SectionName>
export type AnnexName = keyof typeof annexes

/** The outline with further annexes: before the sources, which close a document, and else at its end. */
export function withAnnexes(outline: ReportOutline, names: readonly AnnexName[]): ReportOutline {
  const added = names
    .map((name) => annexes[name])
    .filter((name) => !outline.sections.includes(name))
  const at = outline.sections.indexOf('sources')
  const place = at === -1 ? outline.sections.length : at
  return {
    ...outline,
    sections: [...outline.sections.slice(0, place), ...added, ...outline.sections.slice(place)],
  }
}
