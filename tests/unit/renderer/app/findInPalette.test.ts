import type { SpotlightActionGroupData } from '@mantine/spotlight'
import { expect, test } from 'vitest'
import { findInPalette } from '#renderer/app/findInPalette'

const groups: SpotlightActionGroupData[] = [
  {
    group: 'Actions',
    actions: [
      { id: '1', label: 'Train staff in Åbo' },
      { id: '2', label: 'Staff survey', description: 'Factor 4' },
      ...Array.from({ length: 20 }, (_, index) => ({ id: `x${index}`, label: `Other ${index}` })),
    ],
  },
  {
    group: 'Owners',
    actions: [{ id: '9', label: 'Head of school', keywords: ['Head of school and sports'] }],
  },
]
const ids = (query: string) =>
  findInPalette(query, groups).flatMap((entry) =>
    'actions' in entry ? entry.actions.map(({ id }) => id) : [entry.id],
  )

test('finds what holds all words in any order, without regard to case and accents', () => {
  expect(ids('ABO train')).toEqual(['1'])
})

test('puts first what begins with the first word', () => {
  expect(ids('staff')).toEqual(['2', '1'])
})

test('looks at the description too', () => {
  expect(ids('factor')).toEqual(['2'])
})

test('finds by words that are not shown', () => {
  expect(ids('sports head')).toEqual(['9'])
})

test('leaves out groups in which nothing is found', () => {
  expect(findInPalette('school', groups)).toHaveLength(1)
})

test('offers a few of each group before anything is typed', () => {
  expect(ids('')).toHaveLength(13)
})
