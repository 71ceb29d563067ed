import { describe, expect, it } from 'vitest'
import { createTranslator } from '#shared/messages/createTranslator'
import { footerPieces } from '#shared/report/footerPieces'

describe('footerPieces', () => {
  it('cuts the sentence where the numbers of the pages go', () => {
    expect(footerPieces(createTranslator('en'), '10 March 2026')).toEqual([
      { text: 'Issued on 10 March 2026, page ' },
      { field: 'page' },
      { text: ' of ' },
      { field: 'pages' },
    ])
  })
})
