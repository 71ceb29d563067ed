import { describe, expect, it } from 'vitest'
import {
  catalogueLanguages,
  createMessages,
  createTranslator,
  hasCatalogue,
} from '#shared/messages/createTranslator'

describe('a sentence', () => {
  it('comes with its facts filled in, as they are', () => {
    const words = createTranslator('en')('looseEnds:rule.actionWithoutOwner.title', {
      action: 'A & <b>',
    })
    expect(words).toContain('A & <b>')
    expect(words).not.toMatch(/\{\{/)
  })

  it.each(['en', 'en-GB', 'en-IE', 'de', 'ga', 'not a language'])(
    'is there for %s, in English where nobody translated it',
    (language) => {
      expect(createTranslator(language)('failure:internal')).toMatch(/went wrong/)
    },
  )

  it('that does not exist is a fault that shows at once', () => {
    expect(() => createTranslator('en')('failure:no.such.key')).toThrow('no.such.key')
    expect(() => createTranslator('de')('failure:no.such.key')).toThrow('no.such.key')
  })

  it('in one language does not change another that is in use', () => {
    const [english, marked] = [createMessages('en'), createMessages('en-XA')]
    expect(english.t('failure:internal')).not.toBe(marked.t('failure:internal'))
    expect(english.t('failure:internal')).not.toContain('⟦')
  })
})

describe('the catalogues', () => {
  it('are found by the tag or its base language', () => {
    expect(catalogueLanguages()).toEqual(['en'])
    for (const tag of ['en', 'en-GB', 'EN-ie', 'en-XA']) expect(hasCatalogue(tag)).toBe(true)
    for (const tag of ['de', 'eng', '', 'toString', '__proto__', 'constructor'])
      expect(hasCatalogue(tag)).toBe(false)
  })
})
