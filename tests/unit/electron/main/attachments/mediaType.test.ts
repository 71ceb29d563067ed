import { describe, expect, it } from 'vitest'
import { mediaTypeOf } from '../../../../../electron/main/attachments/mediaType'

const bytes = (text: string) => Buffer.from(text, 'latin1')

describe('the kind of an attached file', () => {
  it('is told by its ending where its first bytes agree', () => {
    expect(mediaTypeOf('a.PDF', bytes('%PDF-1.7'))).toBe('application/pdf')
    expect(mediaTypeOf('a.jpg', bytes('\xff\xd8\xff\xe0'))).toBe('image/jpeg')
    expect(mediaTypeOf('a.docx', bytes('PK\x03\x04'))).toContain('wordprocessingml')
    expect(mediaTypeOf('a.csv', bytes('city;year'))).toBe('text/csv')
  })

  it('is unknown where they do not, or where the ending says nothing', () => {
    for (const name of ['a.pdf', 'a.docx', 'a.png', 'a.xyz', 'a', '.pdf', 'page.html', 'a.svg']) {
      expect(mediaTypeOf(name, bytes('something')), name).toBe('application/octet-stream')
    }
  })

  it('is refused for programs, scripts, shortcuts and macros, by ending or by first bytes', () => {
    const names = ['a.exe', 'a.pdf.js', 'a.BAT', 'a.lnk', 'a.docm', 'a.sh', 'a.jar', 'a.ps1']
    for (const name of names) expect(mediaTypeOf(name, bytes('x')), name).toBeNull()
    for (const magic of ['MZ\x90', '\x7fELF', '#!/bin/sh', '\xcf\xfa\xed\xfe']) {
      expect(mediaTypeOf('letter.pdf', bytes(magic)), magic).toBeNull()
    }
  })
})
