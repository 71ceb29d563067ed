import type { EntryWords } from '#renderer/features/monitoring/useEntryWords'
import type { OwnerId } from '#shared/lib/ids'
import type { DueEntry } from '#shared/monitoring/DueEntry'
import type { Owner } from '#shared/plan/Owner'

export interface DueFilter {
  readonly text: string
  /** `none`: what nobody answers for. */
  readonly owner: OwnerId | 'none' | ''
  readonly department: string
  readonly kind: DueEntry['kind'] | ''
}

export const noDueFilter: DueFilter = { text: '', owner: '', department: '', kind: '' }

/** Entries under one heading. */
export interface DueSection {
  readonly key: string
  readonly title: string
  readonly tone: 'bad' | 'warn' | 'plain'
  readonly entries: readonly DueEntry[]
}

/** A line of the list: the heading of a section, or one of its entries. */
export type DueLine =
  | { readonly kind: 'heading'; readonly section: DueSection }
  | { readonly kind: 'entry'; readonly entry: DueEntry }

/** The lines of the list: sections without entries are left out, folded ones show their heading only. */
export function dueLines(sections: readonly DueSection[], folded: ReadonlySet<string>): DueLine[] {
  const lines: DueLine[] = []
  for (const section of sections) {
    if (section.entries.length === 0) continue
    lines.push({ kind: 'heading', section })
    if (folded.has(section.key)) continue
    for (const entry of section.entries) lines.push({ kind: 'entry', entry })
  }
  return lines
}

/** The departments of a plan’s owners, each once, by name. */
export function departmentsOf(owners: readonly Owner[]): string[] {
  const departments = new Set(owners.map(({ department }) => department.trim()))
  departments.delete('')
  return [...departments].sort(new Intl.Collator().compare)
}

/** The entries that pass the filter; the text is looked for in all that the list says of an entry. */
export function shownEntries(
  entries: readonly DueEntry[],
  { text, owner, department, kind }: DueFilter,
  owners: ReadonlyMap<OwnerId, Owner>,
  { locale, titleOf, aboutOf, ownerOf }: EntryWords,
): readonly DueEntry[] {
  const words = text.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean)
  if (words.length === 0 && !owner && !department && !kind) return entries
  return entries.filter((entry) => {
    const { ownerId } = entry
    if (kind && entry.kind !== kind) return false
    if (owner === 'none' ? ownerId !== null : owner && ownerId !== owner) return false
    if (department && (ownerId && owners.get(ownerId)?.department.trim()) !== department)
      return false
    if (words.length === 0) return true
    const said = [titleOf(entry), aboutOf(entry), ownerOf(ownerId)]
      .join(' ')
      .toLocaleLowerCase(locale)
    return words.every((word) => said.includes(word))
  })
}
