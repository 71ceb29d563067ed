import { describe, expect, it } from 'vitest'
import { createTranslator } from '#shared/messages/createTranslator'
import { sourceInWords } from '#shared/report/sourceInWords'

const t = createTranslator('en')

describe('sourceInWords', () => {
  it.each([
    ['001:S', 'EUROCITIES toolkit on diversity and equality (2014): standard'],
    ['001:F3', 'EUROCITIES toolkit on diversity and equality (2014): factor 3'],
    ['001:F3.Q2', 'EUROCITIES toolkit on diversity and equality (2014): factor 3, question 2'],
    ['001:F3.X1', 'EUROCITIES toolkit on diversity and equality (2014): factor 3, city example 1'],
    ['001:K4', 'EUROCITIES toolkit on diversity and equality (2014): context factor 4'],
    ['charter:S1', 'Integrating Cities Charter: commitment 1 as service provider'],
    ['000:P7', 'Common Basic Principles and Handbooks on Integration: principle 7'],
    ['000:47', 'Common Basic Principles and Handbooks on Integration: conclusion 47'],
    ['002:ch3.2', 'Eurofound, Building intercultural bridges: chapter 3, lesson 2'],
    ['002:ch9.2', 'Eurofound, Building intercultural bridges: introduction, lesson 2'],
    ['003:city.4', 'Eurofound guide on equality and diversity: recommendation 4 to cities'],
    ['004:C5.T1', 'IMPART toolkit: factor 5, test 1'],
    ['004:M2.3', 'IMPART toolkit: factor 2.3'],
    ['004:M2.3.E1', 'IMPART toolkit: factor 2.3, evidence 1'],
    ['004:R.before.2', 'IMPART toolkit: peer review, step 2'],
    ['own:F3.Q2', 'The city’s own pack: item F3.Q2'],
    ['field:1.1', 'Our own research on the field: section 1.1'],
  ])('puts %s in words', (source, words) => {
    expect(sourceInWords(t, source)).toBe(words)
  })

  it('names both places of an item drawn from two', () => {
    expect(sourceInWords(t, 'charter:P1 001:F1')).toBe(
      'Integrating Cities Charter: commitment 1 as policy-maker; EUROCITIES toolkit on diversity and equality (2014): factor 1',
    )
  })

  it('names the place alone where the document is understood', () => {
    expect(sourceInWords(t, '001:F3 charter:P1', '001')).toBe(
      'factor 3; Integrating Cities Charter: commitment 1 as policy-maker',
    )
  })

  it('leaves a source of unknown form as it is', () => {
    expect(sourceInWords(t, 'somewhere else')).toBe('somewhere else')
  })
})
