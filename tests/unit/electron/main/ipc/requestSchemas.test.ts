import { describe, expect, it } from 'vitest'
import type { RequestChannel } from '#shared/ipc'
import { requestSchemas } from '../../../../../electron/main/ipc/requestSchemas'
import { aChange, someCounts } from '../../../../helpers/aJournal'

const hash = 'a'.repeat(64)
const bytes = Uint8Array.of(1, 2)

const anOwnPack = {
  id: 'our-toolkit',
  version: '1.0.0',
  kind: 'common-ground/benchmark/1',
  title: 'Our toolkit',
  state: 'draft',
}
const aSheet = {
  name: 'Factors',
  headings: [{ title: 'Title', width: 40 }],
  rows: [['=1+1', 3, null]],
  emptyRows: 20,
}

const aForm = {
  name: 'Housing',
  kind: 'excel',
  book: {
    intro: { name: 'Read me', title: 'What we ask', lines: ['Fill in.'], facts: [] },
    sheets: [
      {
        name: 'Milestones',
        columns: ['cg:milestone', 'cg:status'].map((key) => ({
          key,
          title: 'x',
          width: 10,
          kind: 'text',
          answer: false,
          choices: [],
        })),
        rows: [['m1', false]],
      },
    ],
    mark: { 'cg:format': '1' },
    rightToLeft: false,
  },
}

const anEntry = {
  id: 'milestone-1',
  sequence: 3,
  changedAt: '2026-11-20T09:00:00.000Z',
  on: '2027-03-31',
  title: 'Desk opened',
  description: ['Open a welcome desk'],
  category: 'Milestone',
  remind: [7],
}
const aCalendar = { name: 'City for all', language: 'en-GB', entries: [anEntry] }

const good: { readonly [C in RequestChannel]: readonly unknown[] } = {
  'app:info': [],
  'app:readyToQuit': [],
  'link:open': ['https://example.org'],
  'journal:heads': [],
  'journal:append': [aChange(1), someCounts(1)],
  'journal:read': ['plan-1'],
  'journal:compact': ['plan-1', 3, someCounts(3), '{}'],
  'journal:setDatabaseAside': [],
  'planFile:save': ['Plan', '{}'],
  'planFile:open': [],
  'planFile:takeRequested': [],
  'planFile:openSample': [],
  'backup:write': ['{}', 2],
  'backup:list': [],
  'backup:read': ['000001_x'],
  'document:save': ['Plan', bytes],
  'attachment:add': [],
  'attachment:saveCopy': [hash, 'letter.pdf'],
  'calendar:save': ['Calendar', aCalendar],
  'collection:list': [],
  'collection:save': ['c-1', '{}'],
  'collection:remove': ['c-1'],
  'ownPack:list': [],
  'ownPack:read': ['our-toolkit', '1.0.0'],
  'ownPack:save': [anOwnPack, '{}'],
  'ownPack:remove': ['our-toolkit', '1.0.0'],
  'ownPack:takeBack': ['our-toolkit-1.0.0.removed-20270301120000000.json'],
  'ownPack:export': ['Our toolkit', '{}'],
  'ownPack:import': [],
  'workbook:save': ['Sheet', [aSheet]],
  'workbook:open': [],
  'form:saveAll': [[aForm, { name: 'Slip', kind: 'word', bytes }]],
  'form:open': [],
  'form:read': [[{ fileName: 'Back.xlsx', bytes }]],
}

const bad: readonly (readonly [RequestChannel, readonly unknown[]])[] = [
  ['calendar:save', ['Calendar', { ...aCalendar, language: 'EN\r\nX-EVIL:1' }]],
  ['calendar:save', ['Calendar', { ...aCalendar, entries: [{ ...anEntry, id: 'a\r\nb' }] }]],
  ['calendar:save', ['Calendar', { ...aCalendar, entries: [{ ...anEntry, on: '2027-02-30' }] }]],
  ['link:open', [null]],
  ['link:open', [{ toString: 'x' }]],
  ['link:open', ['x'.repeat(10_001)]],
  ['journal:append', [aChange(1)]],
  ['journal:append', [{ ...aChange(1), more: 1 }, someCounts(1)]],
  ['journal:append', [{ ...aChange(1), planId: '../x' }, someCounts(1)]],
  ['journal:append', [{ ...aChange(1), revision: 0 }, someCounts(1)]],
  ['journal:append', [{ ...aChange(1), revision: 1.5 }, someCounts(1)]],
  ['journal:append', [aChange(1), { plans: -1 }]],
  ['journal:append', [aChange(1), { plans: Number.NaN }]],
  ['journal:append', [aChange(1), { '../x': 1 }]],
  ['journal:append', [aChange(1), null]],
  ['journal:read', ['../plan-1']],
  ['journal:read', ['a/b']],
  ['journal:read', ['']],
  ['journal:read', ['.']],
  ['journal:read', [['plan-1']]],
  ['journal:compact', ['plan-1', -1, someCounts(3), '{}']],
  ['journal:compact', ['plan-1', Number.POSITIVE_INFINITY, someCounts(3), '{}']],
  ['journal:compact', ['plan-1', 3, someCounts(3), '']],
  ['journal:compact', ['plan-1', 3, someCounts(3), {}]],
  ['planFile:save', ['', '{}']],
  ['planFile:save', ['x'.repeat(301), '{}']],
  ['backup:write', ['{}', -1]],
  ['backup:write', [{}, 1]],
  ['backup:read', [1]],
  ['document:save', ['Plan', 'text']],
  ['document:save', ['Plan', [1, 2]]],
  ['document:save', ['Plan', { byteLength: 3 }]],
  ['attachment:saveCopy', ['../../etc/passwd', 'x']],
  ['ownPack:read', ['../x', '1.0.0']],
  ['ownPack:read', ['our-toolkit', '../1.0.0']],
  ['ownPack:read', ['Our Toolkit', '1.0.0']],
  ['ownPack:read', ['a'.repeat(81), '1.0.0']],
  ['ownPack:save', [{ ...anOwnPack, id: 'a/b' }, '{}']],
  ['ownPack:save', [{ ...anOwnPack, state: 'open' }, '{}']],
  ['ownPack:save', [{ ...anOwnPack, kind: 'benchmark' }, '{}']],
  ['ownPack:save', [{ ...anOwnPack, more: 1 }, '{}']],
  ['ownPack:save', [anOwnPack, {}]],
  ['ownPack:save', [anOwnPack, 'x'.repeat(2_000_001)]],
  ['ownPack:takeBack', ['x'.repeat(141)]],
  ['ownPack:export', ['', '{}']],
  ['form:saveAll', [[]]],
  ['form:saveAll', [[{ ...aForm, name: '' }]]],
  ['form:saveAll', [[{ ...aForm, book: { ...aForm.book, mark: { '=1+1': 'x' } } }]]],
  ['form:read', [[{ fileName: 'x.xlsx', bytes: 'x' }]]],
  ['workbook:save', ['Sheet', []]],
  ['workbook:save', ['Sheet', [{ ...aSheet, name: 'a/b' }]]],
  ['workbook:save', ['Sheet', [{ ...aSheet, headings: [] }]]],
  ['workbook:save', ['Sheet', [{ ...aSheet, rows: [[{ formula: '=1' }]] }]]],
  ['attachment:saveCopy', [hash.toUpperCase(), 'x']],
  ['attachment:saveCopy', [hash, '']],
  ['collection:save', ['../c-1', '{}']],
  ['collection:save', ['c-1', { title: 'x' }]],
  ['collection:save', ['c-1', 'x'.repeat(2_000_001)]],
  ['collection:remove', ['']],
  ['collection:remove', ['a/b']],
]

describe('the arguments of a request', () => {
  it('pass when they have the form of the contract, and come through unchanged', () => {
    for (const channel of Object.keys(good) as RequestChannel[]) {
      const checked = requestSchemas[channel].safeParse(good[channel])
      expect(checked.success, channel).toBe(true)
      expect(checked.data, channel).toEqual(good[channel])
    }
  })

  it('are refused when one is missing or one too many', () => {
    for (const channel of Object.keys(good) as RequestChannel[]) {
      const args = good[channel]
      expect(requestSchemas[channel].safeParse([...args, 'more']).success, channel).toBe(false)
      if (args.length > 0) {
        expect(requestSchemas[channel].safeParse(args.slice(1)).success, channel).toBe(false)
      }
    }
  })

  it('are refused when they have another form', () => {
    for (const [channel, args] of bad) {
      const checked = requestSchemas[channel].safeParse(args)
      expect(checked.success, `${channel} ${JSON.stringify(args)}`.slice(0, 200)).toBe(false)
    }
  })
})
