import { describe, expect, it } from 'vitest'
import { menuLanguage } from '../../../../../electron/main/menu/menuLanguage'

describe('the language of menus and dialogs', () => {
  it('is the forced one, else the system’s, else English', () => {
    expect(menuLanguage('en-XA', 'de')).toEqual({ used: 'en-XA', forced: 'en-XA' })
    expect(menuLanguage(undefined, 'en-IE')).toEqual({ used: 'en-IE', forced: null })
    expect(menuLanguage(undefined, 'xx-YY')).toEqual({ used: 'en', forced: null })
    expect(menuLanguage('no language', 'xx')).toEqual({ used: 'en', forced: null })
    expect(menuLanguage('', '')).toEqual({ used: 'en', forced: null })
  })
})
