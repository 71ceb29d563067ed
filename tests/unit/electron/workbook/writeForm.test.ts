import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOwnerSheet } from '#shared/compare/ownerSheet/readOwnerSheet'
import { cleanText } from '#shared/lib/cleanText'
import type { FormBook } from '#shared/lib/formSheet'
import { readWorkbook } from '../../../../electron/workbook/readWorkbook'
import { writeForm } from '../../../../electron/workbook/writeForm'
import { answered, askedPlan, bytesOf, expectationOf, filledFile } from '../../../helpers/askedPlan'
import { openXmlErrors } from '../../../helpers/documentTools'
import { inCalc } from '../../../helpers/inCalc'
import { temporaryFolder } from '../../../helpers/temporaryFolder'
import { given } from '../../../helpers/testSession'
import { partOf, wordParts } from '../../../helpers/wordFile'

/** Texts that programs like to take for something else. */
const dangerous = [
  '=1+1',
  '=HYPERLINK("http://x","y")',
  '+4 rooms',
  '-5 beds',
  '@home',
  '\t=1+1',
  "'=1+1",
  '0049',
  '1e5',
  '3.4.2027',
  '_x0041_',
  'TRUE',
  '#N/A',
  'one\ntwo\n\nthree',
  'مرحبا بالعالم',
  'שלום, עולם (1)',
  '<b>&amp;</b> ]]>',
  '👩‍👩‍👧 e\u0301',
]
const plan = askedPlan({
  milestones: dangerous.map((text, index) => ({ title: text, note: dangerous.at(-index) ?? '' })),
})

async function fileOf(bytes: Uint8Array, name = 'sheet.xlsx'): Promise<string> {
  const path = join(await temporaryFolder(), name)
  await writeFile(path, bytes)
  return path
}

describe('writing a form', () => {
  it('gives a file in which Microsoft’s own validator finds nothing', async () => {
    expect(await openXmlErrors(await fileOf(await bytesOf(askedPlan())))).toEqual([])
    expect(await openXmlErrors(await fileOf(await bytesOf(plan)))).toEqual([])
  }, 120_000)

  it('writes no formula, whatever the words begin with', async () => {
    for (const [name, xml] of await wordParts(await fileOf(await bytesOf(plan))))
      if (/sheet\d+\.xml$/.test(name)) expect(xml).not.toMatch(/<f[ >/]/)
  })

  it('locks all but the answers, hides keys and mark, and offers words to choose', async () => {
    const parts = await wordParts(await fileOf(await bytesOf(askedPlan())))
    const [styles, sheet] = [
      partOf(parts, 'xl/styles.xml'),
      partOf(parts, 'xl/worksheets/sheet2.xml'),
    ]
    const locked = [
      ...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf .*?<\/xf>/gs),
    ].map(([style]) => !style.includes('locked="0"'))
    const isLocked = (cell: string) =>
      locked[Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(sheet)?.[1])]
    expect(['A3', 'B3', 'C3', 'D3', 'E3', 'F3', 'G3', 'H3'].map(isLocked)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ])
    expect(sheet).toMatch(/<sheetProtection sheet="1"(?![^>]*password)/)
    expect(sheet).toMatch(/<col min="1" [^>]*hidden="1"/)
    expect(sheet).toMatch(/<row r="1"[^>]* hidden="1"/)
    expect(sheet).toContain('<autoFilter ref="A2:H5"/>')
    expect(sheet).toMatch(/<dataValidation type="list"[^>]* sqref="E3:E5">/)
    expect(partOf(parts, 'xl/workbook.xml')).toMatch(/name="Common Ground"[^>]*state="veryHidden"/)
  })

  it('gives back any words that a plan can hold', async () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      // The package drops the sign that stands for an unreadable letter.
      .map((each) => cleanText(each).replace(/\r\n?/g, '\n').replaceAll('\uFFFD', ''))
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 40 }), async (texts) => {
        const read = await readWorkbook(given(await writeForm(bookOf(texts))), 'x.xlsx')
        const rows =
          given(read)
            .find(({ name }) => name === 'Answers')
            ?.rows.slice(2) ?? []
        expect(texts.map((_, at) => rows[at]?.[1] ?? '')).toEqual(texts)
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  it('is read by openpyxl as texts, days and locked cells', async () => {
    const path = await fileOf(await bytesOf(plan))
    const program = `
import json, sys, openpyxl
s = openpyxl.load_workbook(sys.argv[1])['Milestones']
print(json.dumps({'titles': [s.cell(r, 3).value for r in range(3, s.max_row + 1)],
  'kinds': sorted({s.cell(r, 3).data_type for r in range(3, s.max_row + 1)}),
  'due': s['D3'].value.strftime('%Y-%m-%d'), 'locked': [s['D3'].protection.locked, s['E3'].protection.locked]}))`
    const seen = JSON.parse(
      execFileSync('/usr/bin/python3', ['-c', program, path], { encoding: 'utf8' }),
    )
    expect(seen).toEqual({
      titles: plan.sheet.ask.milestones.map(({ milestone }) => milestone.title),
      kinds: ['s'],
      due: '2026-10-01',
      locked: [true, false],
    })
  })
})

describe('a sheet that goes through LibreOffice', () => {
  const expected = async () => {
    const reading = readOwnerSheet(await filledFile(await bytesOf(plan)), expectationOf(plan))
    return reading
  }
  const readBack = async (path: string) =>
    readOwnerSheet(await filledFile(new Uint8Array(await readFile(path))), expectationOf(plan))
  const inOrder = (reading: Awaited<ReturnType<typeof expected>>) =>
    reading.is === 'read'
      ? {
          ...reading,
          milestones: [...reading.milestones].sort((a, b) =>
            a.milestoneId < b.milestoneId ? -1 : 1,
          ),
        }
      : reading

  it('loses nothing when it is opened and saved, also by way of its own format', async () => {
    const path = await fileOf(await bytesOf(plan))
    const [ods, back] = [join(path, '../sheet.ods'), join(path, '../back.xlsx')]
    await inCalc(path, ods)
    await inCalc(ods, back)
    expect(await readBack(back)).toEqual(await expected())
  }, 120_000)

  it('loses nothing when rows are sorted, columns moved and the sheet renamed', async () => {
    const path = await fileOf(await bytesOf(plan))
    const back = join(path, '../any other name.xlsx')
    await inCalc(path, back, [
      'sort:Milestones:2',
      'move:Milestones:7:1',
      'move:Milestones:0:5',
      'rename:Milestones:Ours',
    ])
    expect(inOrder(await readBack(back))).toEqual(inOrder(await expected()))
  }, 120_000)

  it('brings what was typed into it', async () => {
    const path = await fileOf(await bytesOf(askedPlan()))
    const back = join(path, '../back.xlsx')
    await inCalc(path, back, [
      'type:Milestones:E3:Reached',
      'type:Milestones:F3:2026-09-03',
      'type:Milestones:G4:end of June 2027',
      'type:Milestones:H4:=1+1 is no sum',
      'type:Values:F3:12.5',
      'type:Values:F4:45 %',
    ])
    const reading = readOwnerSheet(
      await filledFile(new Uint8Array(await readFile(back))),
      expectationOf(askedPlan()),
    )
    expect(reading).toMatchObject({
      faults: [],
      milestones: [
        { status: 'reached', reachedOn: ['2026-09-03'] },
        { dueOn: ['2027-06-30'], note: '=1+1 is no sum' },
        {},
      ],
      values: [{ parts: { value: 12.5 } }, { parts: { value: 45 } }],
    })
  }, 120_000)
})

it('answers that were put into cells come back as they were put', async () => {
  const file = answered(await filledFile(await bytesOf(askedPlan())), [
    ['Rooms let', 'cg:value', 0],
  ])
  expect(readOwnerSheet(file, expectationOf(askedPlan()))).toMatchObject({
    values: [{ parts: { value: 0 } }],
  })
})

function bookOf(texts: readonly string[]): FormBook {
  const column = { width: 10, kind: 'text', choices: [], title: 'Words' } as const
  return {
    intro: { name: 'Read me', title: texts[0] ?? '', lines: [], facts: [] },
    sheets: [
      {
        name: 'Answers',
        columns: [
          { ...column, key: 'cg:row', answer: false },
          { ...column, key: 'cg:note', answer: true },
        ],
        rows: texts.map((text, index) => [`row ${index}`, text]),
      },
    ],
    mark: { 'cg:format': '1' },
    rightToLeft: false,
  }
}
