import type { DraftContent } from './OwnPack'
import type { OwnPackFormat, PackDraft } from './PackDraft'

/** What is known when a pack is begun. */
export interface NewPack {
  readonly format: OwnPackFormat
  readonly id: string
  readonly title: string
  /** BCP 47 tag of the language in which it is written. */
  readonly language: string
  readonly year: number
  /** Titles of the four roles in which a city makes commitments. */
  readonly roleTitles: Readonly<Record<'P' | 'S' | 'E' | 'B', string>>
}

/** A pack of which only the title stands. */
export function blankDraft(told: NewPack): DraftContent {
  return { pack: blankPack(told), basedOn: null, retiredIds: [] }
}

function blankPack({ format, id, title, language, year, roleTitles }: NewPack): PackDraft {
  const head = {
    id,
    version: '1.0.0',
    language,
    title,
    shortTitle: title,
    publisher: '',
    year,
    about: '',
  }
  switch (format) {
    case 'common-ground/benchmark/1':
      return {
        format,
        ...head,
        standard: { id: 'S', text: '', explanation: '', source: 'own:S' },
        factors: [],
        contextFactors: [],
      }
    case 'common-ground/commitments/1':
      return {
        format,
        ...head,
        roles: (['P', 'S', 'E', 'B'] as const).map((role) => ({
          id: role,
          title: roleTitles[role],
          text: '',
          source: `own:${role}`,
        })),
        commitments: [],
      }
    case 'common-ground/practice/1':
      return { format, ...head, practices: [] }
  }
}
