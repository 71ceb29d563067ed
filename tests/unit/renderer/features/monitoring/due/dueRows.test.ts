import { expect, it } from 'vitest'
import {
  departmentsOf,
  dueLines,
  noDueFilter,
  shownEntries,
} from '#renderer/features/monitoring/due/dueRows'
import type { EntryWords } from '#renderer/features/monitoring/useEntryWords'
import type { DueEntry } from '#shared/monitoring/DueEntry'
import { openMilestones } from '#shared/monitoring/dueEntries'
import { aMilestone, anId, anOwner } from '../../../../../helpers/builders'

const owners = [
  anOwner({ id: anId('a'), role: 'Head', department: 'Schools' }),
  anOwner({ id: anId('b'), role: 'Clerk', department: ' Housing ' }),
  anOwner({ id: anId('c'), role: 'Clerk', department: '' }),
]
const byId = new Map(owners.map((owner) => [owner.id, owner]))
const milestones = [
  aMilestone({ id: anId('m1'), title: 'Çay evi opened', ownerId: anId('a') }),
  aMilestone({ id: anId('m2'), title: 'Rooms found', ownerId: anId('b') }),
  aMilestone({ id: anId('m3'), title: 'Rooms painted' }),
]
const entries: readonly DueEntry[] = openMilestones({ milestones }, new Map(), '2026-11-22')
const words: EntryWords = {
  locale: 'tr',
  titleOf: (entry) => (entry.kind === 'milestone' ? entry.milestone.title : ''),
  aboutOf: () => 'Open a desk',
  hrefOf: () => '/',
  actionOf: () => '',
  ownerOf: (ownerId) => (ownerId && byId.get(ownerId)?.role) || 'Nobody',
}
const shown = (filter: Partial<typeof noDueFilter>) =>
  shownEntries(entries, { ...noDueFilter, ...filter }, byId, words).map(({ key }) => key)

it('shows what fits owner, department, kind and every word of the text', () => {
  expect(shown({})).toHaveLength(3)
  expect(shown({ owner: anId('b') })).toEqual(['milestone m2'])
  expect(shown({ owner: 'none' })).toEqual(['milestone m3'])
  expect(shown({ department: 'Housing' })).toEqual(['milestone m2'])
  expect(shown({ kind: 'action' })).toEqual([])
  expect(shown({ text: 'desk ROOMS' })).toEqual(['milestone m2', 'milestone m3'])
  expect(shown({ text: 'çay head' })).toEqual(['milestone m1'])
  expect(shown({ text: 'nobody' })).toEqual(['milestone m3'])
})

it('gives the same list where nothing is filtered, so that it is not drawn anew', () => {
  expect(shownEntries(entries, noDueFilter, byId, words)).toBe(entries)
})

it('names each department once', () => {
  expect(departmentsOf([...owners, ...owners])).toEqual(['Housing', 'Schools'])
})

it('leaves out sections without entries, and the entries of folded ones', () => {
  const section = (key: string, of: readonly DueEntry[]) =>
    ({ key, title: key, tone: 'plain', entries: of }) as const
  const lines = dueLines(
    [section('late', entries), section('soon', []), section('far', entries.slice(1))],
    new Set(['far']),
  )
  expect(
    lines.map((line) => (line.kind === 'heading' ? line.section.key : line.entry.key)),
  ).toEqual(['late', 'milestone m1', 'milestone m2', 'milestone m3', 'far'])
})
