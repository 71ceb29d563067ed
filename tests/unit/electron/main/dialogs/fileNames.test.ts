import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  freeFileName,
  safeFileName,
  withEnding,
} from '../../../../../electron/main/dialogs/fileNames'

describe('a suggested file name', () => {
  it('keeps what every file system takes, and gets its ending once', () => {
    const names = {
      'Riverton plan 2027': 'Riverton plan 2027.docx',
      'Plan.docx': 'Plan.docx',
      'PLAN.DOCX': 'PLAN.docx',
      'Straße – Café “2027”': 'Straße – Café “2027”.docx',
      'a/b\\c:d*e?f"g<h>i|j': 'a b c d e f g h i j.docx',
      '../../etc/passwd': 'etc passwd.docx',
      '  .hidden.  ': 'hidden.docx',
      'x\u202Excod.exe': 'x xcod.exe.docx',
      con: '_con.docx',
      'LPT1.txt': '_LPT1.txt.docx',
      '': 'plan.docx',
      '...': 'plan.docx',
      '\u0000': 'plan.docx',
    }
    for (const [suggestion, expected] of Object.entries(names)) {
      expect(safeFileName(suggestion, '.docx'), suggestion).toBe(expected)
    }
  })

  it('is a single name of bounded length whatever was suggested', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (suggestion) => {
        const name = safeFileName(suggestion, '.cityplan')
        expect(name).toMatch(/^[^/\\:*?"<>|\0]+\.cityplan$/)
        expect(Array.from(name).length).toBeLessThanOrEqual(130)
        expect(name.startsWith('.')).toBe(false)
      }),
    )
  })

  it('gets its ending where the user left it out', () => {
    expect(withEnding('/home/x/plan', '.docx')).toBe('/home/x/plan.docx')
    expect(withEnding('/home/x/plan.DOCX', '.docx')).toBe('/home/x/plan.DOCX')
    expect(withEnding('/home/x/plan.v2', '.docx')).toBe('/home/x/plan.v2.docx')
  })
})

describe('a name beside files that are there', () => {
  it('keeps a free name, and numbers one that is taken in whatever letters', () => {
    const taken = new Set(['a.xlsx', 'a (2).xlsx', 'b.docx'])
    expect(freeFileName('c.xlsx', taken)).toBe('c.xlsx')
    expect(freeFileName('A.xlsx', taken)).toBe('A (3).xlsx')
    expect(freeFileName('b.docx', taken)).toBe('b (2).docx')
  })
})
