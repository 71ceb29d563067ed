import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSource, sourcePattern, writeSource } from '#shared/template/parseSource'

const count = (last: number) => fc.integer({ min: 1, max: last }).map(String)

/** Every form there is, with places that exist. */
const oneSource = fc.oneof(
  fc.constant('001:S'),
  count(8).map((n) => `001:F${n}`),
  fc.tuple(count(8), count(5)).map(([f, q]) => `001:F${f}.Q${q}`),
  fc.tuple(count(8), count(2)).map(([f, x]) => `001:F${f}.X${x}`),
  count(7).map((n) => `001:K${n}`),
  fc.tuple(count(8), fc.constantFrom('', '.T1', '.E2')).map(([n, part]) => `004:C${n}${part}`),
  fc
    .tuple(count(3), count(3), fc.constantFrom('', '.T1', '.E1'))
    .map(([m, n, part]) => `004:M${m}.${n}${part}`),
  fc
    .tuple(fc.constantFrom('before', 'during', 'after'), count(9))
    .map(([when, n]) => `004:R.${when}.${n}`),
  count(11).map((n) => `000:P${n}`),
  count(101).map((n) => `000:${n}`),
  count(11).map((n) => `003:city.${n}`),
  count(5).map((n) => `003:national.${n}`),
  count(8).map((n) => `003:europe.${n}`),
  fc
    .tuple(fc.constantFrom('finding', 'challenge'), count(10))
    .map(([part, n]) => `003:${part}.${n}`),
  fc.tuple(count(9), count(2)).map(([chapter, lesson]) => `002:ch${chapter}.${lesson}`),
  fc.constantFrom('charter:P1', 'charter:P3', 'charter:S2', 'charter:E3', 'charter:B3'),
  fc.tuple(count(9), count(9)).map(([section, part]) => `field:${section}.${part}`),
)

/** What a city wrote itself: any id. */
const ownSource = fc.constantFrom(
  'own:S',
  'own:F3.Q2',
  'own:F99.Q99',
  'own:city.4',
  'own:welcome-desk',
  'own:M2.3.T1',
)

describe('parseSource', () => {
  it('reads every form, alone and in lists, and writes it back as it stood', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(oneSource, ownSource), { minLength: 1, maxLength: 4 }),
        (parts) => {
          const text = parts.join(' ')
          const read = parseSource(text)
          expect(read.ok && read.sources.map(writeSource).join(' ')).toBe(text)
          expect(sourcePattern.test(text)).toBe(true)
        },
      ),
    )
  })

  it('reads any text without throwing, and agrees with the published pattern on what is malformed', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789:.FQXKSPR chm') })),
        (text) => {
          const read = parseSource(text)
          const wellFormed = read.ok || read.fault === 'noSuchPlace'
          expect(sourcePattern.test(text)).toBe(wellFormed)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('refuses any source with a character added at either end', () => {
    fc.assert(
      fc.property(oneSource, fc.constantFrom(' ', '.', ':', 'x', '\n', 'Q'), (source, extra) => {
        expect(parseSource(`${source}${extra}`)).toMatchObject({ ok: false, fault: 'malformed' })
        expect(parseSource(`${extra}${source}`)).toMatchObject({ ok: false, fault: 'malformed' })
      }),
    )
  })

  it.each([
    '',
    '001',
    '001:',
    '001:F0',
    '001:F03',
    '001:F3.Q0',
    '001:F3.T1',
    '001:S1',
    '004:R.later.1',
    '005:1',
    'charter:X1',
    'own:',
    'own:.1',
    'own:two words',
    'own:F3.',
    'own:größe',
    '003:city',
    '001:F1,001:F2',
    '001:F1  001:F2',
    '001:f3',
  ])('finds %j malformed', (text) => {
    expect(parseSource(text)).toMatchObject({ ok: false, fault: 'malformed' })
  })

  it.each([
    '001:F9',
    '001:F9.Q1',
    '001:F1.Q6',
    '001:F5.Q10',
    '001:F3.X3',
    '001:K8',
    '000:P12',
    '000:102',
    '003:city.12',
    '003:national.6',
    '003:europe.9',
    '003:finding.11',
    '003:challenge.14',
    '002:ch10.1',
    '002:ch1.6',
    '002:ch9.6',
    '004:C5.T4',
    '004:C5.E3',
    '004:M2.1.T3',
    '004:M3.5.E5',
    '004:C9',
    '004:C9.T1',
    '004:M4.1',
    '004:M1.4',
    '004:M2.5',
    'charter:S3',
    'charter:B4',
  ])('knows that %s goes past the end of its document', (text) => {
    expect(parseSource(text)).toEqual({ ok: false, fault: 'noSuchPlace', text })
  })

  it('knows the last place of each list', () => {
    for (const text of [
      '001:F8.Q5',
      '001:F5.Q9',
      '001:K7',
      '000:P11',
      '000:101',
      '002:ch4.30',
      '003:finding.10',
      '003:challenge.13',
      '004:M3.5.E4',
      '004:M1.3.E7',
      'charter:P3',
    ])
      expect(parseSource(text)).toMatchObject({ ok: true })
  })

  it('names the part that is wrong in a list', () => {
    expect(parseSource('001:F77 F1')).toEqual({ ok: false, fault: 'malformed', text: 'F1' })
    expect(parseSource('001:F1 001:F77 001:S')).toEqual({
      ok: false,
      fault: 'noSuchPlace',
      text: '001:F77',
    })
  })
})
