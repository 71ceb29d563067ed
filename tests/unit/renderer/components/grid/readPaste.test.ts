import { describe, expect, it } from 'vitest'
import {
  notUnderstood,
  type PasteColumn,
  pastedValues,
  readPaste,
  suggestSetting,
  unknownWords,
} from '#renderer/components/grid/readPaste'

const reading = { locale: 'en-GB', today: '2026-11-22' }
const columns: readonly PasteColumn[] = [
  { id: 'title', label: 'Action', cell: { kind: 'text', longest: 20 } },
  {
    id: 'owner',
    label: 'Owner',
    cell: { kind: 'choice', choices: [{ value: 'o1', label: 'Ada' }], none: 'Nobody', open: true },
  },
  { id: 'startsOn', label: 'Start', cell: { kind: 'day', edge: 'start' } },
]

describe('suggestSetting', () => {
  it('lets the first row say what goes where', () => {
    const table = [
      ['START', 'Budget', ' action '],
      ['2027', '5', 'A'],
    ]
    expect(suggestSetting(table, columns, ['title', 'owner'])).toEqual({
      mode: 'add',
      hasHead: true,
      columns: ['startsOn', null, 'title'],
    })
  })

  it('fills from the keyboard on to the right, past columns that cannot be edited', () => {
    const place = ['owner', 'progress', 'startsOn']
    expect(suggestSetting([['a', 'b', 'c', 'd']], columns, place)).toEqual({
      mode: 'fill',
      hasHead: false,
      columns: ['owner', null, 'startsOn', null],
    })
  })

  it('makes rows where no cell has the keyboard, and takes one row of names for words', () => {
    expect(suggestSetting([['Action', 'Owner']], columns, null)).toEqual({
      mode: 'add',
      hasHead: false,
      columns: ['title', 'owner'],
    })
  })
})

describe('readPaste', () => {
  const setting = { mode: 'add', hasHead: false, columns: ['title', 'owner', 'startsOn'] } as const
  const table = [
    ['A', 'Ada', 'Q1 2027'],
    ['', ' ', ''],
    ['B', 'Bea'],
    ['C', 'Bea', 'soon'],
  ]
  const rows = readPaste(table, columns, setting, reading)

  it('leaves empty rows out where rows are made, and keeps their place where rows are filled', () => {
    expect(rows).toHaveLength(3)
    expect(readPaste(table, columns, { ...setting, mode: 'fill' }, reading)).toHaveLength(4)
    expect(readPaste(table, columns, { ...setting, hasHead: true }, reading)).toHaveLength(2)
  })

  it('counts what it does not know or understand', () => {
    expect(unknownWords(rows, columns)).toEqual(new Map([['Bea', 2]]))
    expect(notUnderstood(rows, new Map())).toEqual(
      new Map([
        ['owner', 2],
        ['startsOn', 1],
      ]),
    )
    expect(notUnderstood(rows, new Map([['Bea', 'new']]))).toEqual(new Map([['startsOn', 1]]))
  })

  it('stores what is understood and nothing else', () => {
    expect(
      rows.map((row) => Object.fromEntries(pastedValues(row, new Map([['Bea', 'o2']])))),
    ).toEqual([
      { title: 'A', owner: 'o1', startsOn: '2027-01-01' },
      { title: 'B', owner: 'o2' },
      { title: 'C', owner: 'o2' },
    ])
    expect(Object.fromEntries(pastedValues(rows[1] ?? new Map(), new Map()))).toEqual({
      title: 'B',
    })
  })
})
