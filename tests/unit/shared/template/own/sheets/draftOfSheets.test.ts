import { beforeAll, describe, expect, it } from 'vitest'
import { createTranslator } from '#shared/messages/createTranslator'
import { type KnownItems, knownItemsOf } from '#shared/template/KnownItems'
import type { Pack } from '#shared/template/library/Pack'
import { blankDraft } from '#shared/template/own/blankDraft'
import { checkOwnPack } from '#shared/template/own/checkOwnPack'
import { isOwnKind, nextDraft } from '#shared/template/own/draftOfPack'
import type { DraftContent } from '#shared/template/own/OwnPack'
import type { OwnPackFormat } from '#shared/template/own/PackDraft'
import { packOfDraft } from '#shared/template/own/packOfDraft'
import { draftOfSheets, packNamedIn } from '#shared/template/own/sheets/draftOfSheets'
import type { SheetWords } from '#shared/template/own/sheets/packSheets'
import type { ReadSheet } from '#shared/template/own/sheets/SheetReader'
import {
  emptySheets,
  type FilledSheet,
  sheetsOfDraft,
} from '#shared/template/own/sheets/sheetsOfDraft'
import { loadLibraryPacks } from '#templates/index'
import { readWorkbook } from '../../../../../../electron/workbook/readWorkbook'
import { writeWorkbook } from '../../../../../../electron/workbook/writeWorkbook'
import { aBenchmarkDraft } from '../aDraft'

const t = createTranslator('en')
const words: SheetWords = {
  sheet: (key) => t(`packs:sheet.${key}`),
  column: (key) => t(`packs:column.${key}`),
}
const roleTitles = { P: 'Policy-maker', S: 'Service provider', E: 'Employer', B: 'Buyer' }
const blank = (format: OwnPackFormat, title: string) =>
  blankDraft({ format, id: 'own-new', title, language: 'en', year: 2026, roleTitles })

let packs: readonly Pack[]
let known: KnownItems
beforeAll(async () => {
  packs = await loadLibraryPacks()
  known = knownItemsOf(packs)
})

/** Through a real Excel file and back. */
async function throughExcel(sheets: readonly FilledSheet[]): Promise<readonly ReadSheet[]> {
  const bytes = await writeWorkbook(sheets)
  if (!bytes.ok) throw new Error('not written')
  const read = await readWorkbook(bytes.value, 'x.xlsx')
  if (!read.ok) throw new Error('not read')
  return read.value
}

/** A filled sheet, without the file around it. */
const asRead = (
  sheets: readonly FilledSheet[],
): { name: string; rows: (string | number | null)[][] }[] =>
  sheets.map(({ name, headings, rows }) => ({
    name,
    rows: [headings.map(({ title }) => title), ...rows.map((row) => [...row])],
  }))

const reading = (begin: DraftContent | null = null) => ({
  words,
  known,
  begin: (format: OwnPackFormat, title: string) => begin ?? blank(format, title),
})

/** The empty sheets, filled with rows, by sheet. */
function filled(
  format: OwnPackFormat,
  rows: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>,
  title = 'Our toolkit',
) {
  const sheets = asRead(emptySheets(format, words))
  const head = sheets[0]?.rows ?? []
  for (const [field, value] of [
    ['title', title],
    ['publisher', 'The city'],
    ['year', 2026],
    ['about', 'What we hold ourselves to.'],
    ['standard', 'The city is open to all.'],
  ] as const) {
    const row = head.find(([cell]) => cell === words.column(field))
    if (row) row[1] = value
  }
  for (const [sheet, lines] of Object.entries(rows))
    sheets
      .find(({ name }) => name === words.sheet(sheet))
      ?.rows.push(...lines.map((line) => [...line]))
  return sheets
}

const benchmark = 'common-ground/benchmark/1'

describe('sheets of a pack', () => {
  it('give the same pack when they are read back from Excel, for every pack that can be corrected', async () => {
    for (const pack of packs.filter(isOwnKind)) {
      const draft = nextDraft(pack, '1.0.1')
      const sheets = await throughExcel(sheetsOfDraft(draft, words))
      expect(packNamedIn(sheets, words)).toEqual({ id: pack.id, version: '1.0.1' })
      const read = draftOfSheets(sheets, reading(draft))
      expect(read.faults).toEqual([])
      expect(read.draft).toEqual(draft)
    }
  }, 30_000)

  it('of a paper toolkit become a pack that can be released', () => {
    const sheets = filled(benchmark, {
      factors: [
        [1, 'Leadership', 'Leaders stand for it.', 'Others follow.'],
        [2, 'Staff', 'Staff mirror the city.', null],
      ],
      questions: [
        [1, 'Do leaders speak of it?', 'Show a speech.', null],
        [null, 'Do they act on it?', null, null],
        ['Staff', 'Is there a target?', null, null],
        ['F2', 'Is it met?', null, null],
      ],
      examples: [
        [2, 'Łódź', 'Poland', 'Training', 'Staff were trained.', '2012, 2014', null, null, null],
      ],
      context: [['State law', 'Some rules are not the city’s.', null]],
    })
    const { draft, faults } = draftOfSheets(sheets, reading())
    expect(faults).toEqual([])
    const check = checkOwnPack(packOfDraft(draft?.pack ?? blank(benchmark, '').pack), packs)
    expect(check.faults).toEqual([])
    expect(check.pack).toMatchObject({
      title: 'Our toolkit',
      shortTitle: 'Our toolkit',
      factors: [
        { id: 'F1', questions: [{ id: 'F1.Q1' }, { id: 'F1.Q2', text: 'Do they act on it?' }] },
        {
          id: 'F2',
          questions: [{ id: 'F2.Q1' }, { id: 'F2.Q2' }],
          examples: [{ id: 'F2.X1', city: 'Łódź', years: [2012, 2014] }],
        },
      ],
      contextFactors: [{ id: 'K1', title: 'State law' }],
    })
  })

  it('keep the numbers of a pack’s items, retire those left out, and name the city where words changed', () => {
    const draft = aBenchmarkDraft()
    const sheets = asRead(sheetsOfDraft(draft, words))
    const questions = sheets.find(({ name }) => name === words.sheet('questions'))
    if (!questions) throw new Error('no questions')
    questions.rows = questions.rows.filter((row) => !row.includes('F1.Q2'))
    questions.rows.push([null, 'And this one?', null, null])
    const { draft: read } = draftOfSheets(sheets, reading(draft))
    expect(read?.retiredIds).toEqual(['F1.Q2'])
    expect(
      read?.pack.format === benchmark &&
        read.pack.factors.map(({ questions: all }) => all.map(({ id }) => id)),
    ).toEqual([
      ['F1.Q1', 'F1.Q3'],
      ['F2.Q1', 'F2.Q2', 'F2.Q3', 'F2.Q4'],
    ])
  })

  it('of commitments and practices find what they name', () => {
    const commitments = draftOfSheets(
      filled('common-ground/commitments/1', {
        commitments: [
          [
            'Employer',
            'Hire fairly',
            'We hire fairly.',
            'integrating-cities-diversity:F5, impart:C2',
            null,
          ],
          ['P', 'Speak up', null, null, null],
        ],
      }),
      reading(),
    )
    expect(commitments.faults).toEqual([])
    const check = checkOwnPack(
      packOfDraft(commitments.draft?.pack ?? blank(benchmark, '').pack),
      packs,
    )
    expect(check.faults.filter(({ path }) => !path.endsWith('/text'))).toEqual([])
    const practices = draftOfSheets(
      filled('common-ground/practice/1', {
        practices: [
          [
            'Ghent',
            'Belgium',
            'Talks',
            'They talked.',
            2010,
            null,
            null,
            null,
            'integrating-cities-charter:P1',
            null,
          ],
        ],
      }),
      reading(),
    )
    expect(practices.faults).toEqual([])
    expect(
      checkOwnPack(packOfDraft(practices.draft?.pack ?? blank(benchmark, '').pack), packs).faults,
    ).toEqual([])
  })

  it('with faults are not taken, and tell each with its sheet, row and column', () => {
    const sheets = filled(
      benchmark,
      {
        factors: [
          [1, 'Leadership', 'It holds.', null],
          [1, 'Staff', 'It holds.', null],
          ['first', 'Money', 'It holds.', null],
          [4, null, 'It holds.', null],
        ],
        questions: [
          [9, 'Whose is it?', null, null],
          [1, null, 'A hint.', null],
          [1, 'x'.repeat(4001), null, null],
        ],
        examples: [[1, null, 'Poland', 'T', 'Text', 'soon', null, null, null]],
      },
      '',
    )
    const year = sheets[0]?.rows.find(([cell]) => cell === words.column('year'))
    if (year) year[1] = 'next'
    const { draft, faults } = draftOfSheets(sheets, reading())
    expect(draft).toBeNull()
    const told = faults.map(({ sheet, row, column, code }) => `${sheet} ${row} ${column}: ${code}`)
    const at = (sheet: string, row: number, column: string, code: string) =>
      `${words.sheet(sheet)} ${row} ${words.column(column)}: ${code}`
    expect(told.sort()).toEqual(
      [
        at('factors', 3, 'number', 'numberTwice'),
        at('factors', 4, 'number', 'badNumber'),
        at('factors', 5, 'title', 'missing'),
        at('questions', 2, 'factor', 'unknownFactor'),
        at('questions', 3, 'question', 'missing'),
        at('questions', 4, 'question', 'tooLong'),
        at('examples', 2, 'city', 'missing'),
        at('examples', 2, 'years', 'notAYear'),
        at('pack', 3, 'title', 'missing'),
        at('pack', 6, 'year', 'notAYear'),
      ].sort(),
    )
  })

  it('tell a role, an item and a number that are not there', () => {
    const commitments = draftOfSheets(
      filled('common-ground/commitments/1', {
        commitments: [
          ['Mayor', 'Lead', 'We lead.', null, null],
          ['P', 'Lead', 'We lead.', 'impart:C99', null],
          ['P', 'Lead', 'We lead.', 'integrating-cities-charter:P1', null],
        ],
      }),
      reading(),
    )
    expect(commitments.faults.map(({ row, code }) => `${row} ${code}`)).toEqual([
      '2 unknownRole',
      '3 unknownItem',
      '4 unknownItem',
    ])
    const draft = { ...aBenchmarkDraft(), retiredIds: ['F9'] }
    const sheets = asRead(sheetsOfDraft(draft, words))
    sheets.find(({ name }) => name === words.sheet('factors'))?.rows.push(['F9', 'Back', 'x', null])
    expect(draftOfSheets(sheets, reading(draft)).faults).toMatchObject([{ code: 'retiredNumber' }])
  })

  it('say which sheet or column is missing', () => {
    expect(draftOfSheets([], reading()).faults.map(({ code }) => code)).toEqual([
      'noSheet',
      'noSheet',
      'noSheet',
    ])
    const without = filled(benchmark, {}).filter(({ name }) => name !== words.sheet('questions'))
    expect(draftOfSheets(without, reading()).faults).toMatchObject([
      { sheet: words.sheet('questions'), row: null, code: 'noSheet' },
    ])
    const renamed = filled(benchmark, { questions: [[1, 'Is it?', null, null]] })
    const heading = renamed.find(({ name }) => name === words.sheet('questions'))?.rows[0]
    if (heading) heading[1] = 'Something else'
    expect(draftOfSheets(renamed, reading()).faults).toMatchObject([
      {
        sheet: words.sheet('questions'),
        row: 1,
        column: words.column('question'),
        code: 'noColumn',
      },
    ])
  })
})
