import { describe, expect, it } from 'vitest'
import { createTranslator } from '#shared/messages/createTranslator'
import { ownerSheetBook } from '#shared/report/ownerSheets/ownerSheetBook'
import { askedPlan } from '../../../../helpers/askedPlan'

const t = createTranslator('en-GB')
const bookOf = (plan = askedPlan(), translate = t) => ownerSheetBook(plan.sheet, translate)
const keysOf = (sheet: ReturnType<typeof bookOf>['sheets'][number] | undefined) =>
  sheet?.columns.filter(({ answer }) => answer).map(({ key }) => key)

describe('the workbook for an owner', () => {
  it('asks for state, day, wish and note of each milestone, as they stand today', () => {
    const [milestones] = bookOf().sheets
    expect(keysOf(milestones)).toEqual(['cg:status', 'cg:reachedOn', 'cg:dueOn', 'cg:note'])
    expect(milestones?.rows.map((row) => row.slice(3))).toEqual([
      ['2026-10-01', 'Planned', null, null, ''],
      ['2026-10-01', 'Under way', null, null, '@home\n-5 beds'],
      ['2027-01-31', 'Planned', null, null, 'Größe “und” <mehr> & so'],
    ])
  })

  it('asks for both numbers of a share and both groups of a gap, and only there', () => {
    const [, values] = bookOf().sheets
    expect(values?.rows.map((row) => row.slice(5, 9))).toEqual([
      [null, false, false, false],
      ['', null, null, false],
      [null, false, false, null],
    ])
    const plain = bookOf(askedPlan({ indicators: [{ name: 'Rooms let' }] }))
    expect(keysOf(plain.sheets[1])).toEqual(['cg:value', 'cg:quality', 'cg:remark'])
  })

  it('has only the sheets that it needs, under names that Excel takes', () => {
    expect(bookOf(askedPlan({ indicators: [] })).sheets.map(({ name }) => name)).toEqual([
      'Milestones',
    ])
    expect(bookOf(askedPlan({ milestones: [] })).sheets.map(({ name }) => name)).toEqual(['Values'])
    const pseudo = bookOf(askedPlan(), createTranslator('en-XA'))
    const names = [pseudo.intro.name, ...pseudo.sheets.map(({ name }) => name)]
    expect(new Set(names).size).toBe(3)
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/)
  })

  it('says in plain words what to do, whom to send it to and by when', () => {
    const { intro } = bookOf()
    expect(intro.facts).toEqual([
      { term: 'Plan', detail: 'City for all, Lindhaven' },
      { term: 'As the plan stood on', detail: '22 November 2026' },
      { term: 'Please answer by', detail: '6 December 2026' },
      { term: 'Send it back to', detail: 'plan@lindhaven.example' },
    ])
    for (const sentence of intro.lines.join(' ').split(/[.:] /))
      expect(sentence.split(' ').length).toBeLessThanOrEqual(30)
    expect(bookOf(askedPlan({ language: 'ar' })).rightToLeft).toBe(true)
  })
})
