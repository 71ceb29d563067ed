import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/lib/dates'
import { dayVocabularies } from '#shared/lib/dayVocabulary'
import { parseDay } from '#shared/lib/parseDay'

const today = '2026-11-22'
const due = (text: string, locale: string) => parseDay(text, { locale, today, edge: 'end' })

describe.each<[locale: string, said: readonly (readonly [text: string, day: string])[]]>([
  [
    'de',
    [
      ['Ende Juni 2027', '2027-06-30'],
      ['bis Ende Februar 2028', '2028-02-29'],
      ['Mitte März 2027', '2027-03-15'],
      ['Anfang Mai 2027', '2027-05-01'],
      ['3. Quartal 2027', '2027-09-30'],
      ['im dritten Quartal 2027', '2027-09-30'],
      ['1. Halbjahr 2027', '2027-06-30'],
      ['Ende 2027', '2027-12-31'],
      ['in 3 Monaten', '2027-02-22'],
      ['morgen', '2026-11-23'],
    ],
  ],
  [
    'fr',
    [
      ['fin juin 2027', '2027-06-30'],
      ['d’ici fin juin 2027', '2027-06-30'],
      ['à la fin de février 2028', '2028-02-29'],
      ['mi-mars 2027', '2027-03-15'],
      ['début mai 2027', '2027-05-01'],
      ['1er mars 2027', '2027-03-01'],
      ['T3 2027', '2027-09-30'],
      ['3e trimestre 2027', '2027-09-30'],
      ['premier semestre 2027', '2027-06-30'],
      ['dans 3 mois', '2027-02-22'],
    ],
  ],
  [
    'es',
    [
      ['finales de junio de 2027', '2027-06-30'],
      ['a finales de febrero de 2028', '2028-02-29'],
      ['mediados de marzo de 2027', '2027-03-15'],
      ['principios de mayo', '2027-05-01'],
      ['tercer trimestre de 2027', '2027-09-30'],
      ['3T 2027', '2027-09-30'],
      ['primer semestre de 2027', '2027-06-30'],
      ['dentro de 3 meses', '2027-02-22'],
    ],
  ],
  [
    'it',
    [
      ['fine giugno 2027', '2027-06-30'],
      ['entro fine febbraio 2028', '2028-02-29'],
      ['metà marzo 2027', '2027-03-15'],
      ['inizio maggio 2027', '2027-05-01'],
      ['terzo trimestre 2027', '2027-09-30'],
      ['3° trimestre 2027', '2027-09-30'],
      ['tra 3 mesi', '2027-02-22'],
    ],
  ],
  [
    'nl',
    [
      ['eind juni 2027', '2027-06-30'],
      ['uiterlijk eind februari 2028', '2028-02-29'],
      ['half maart 2027', '2027-03-15'],
      ['begin mei 2027', '2027-05-01'],
      ['3e kwartaal 2027', '2027-09-30'],
      ['eerste helft van 2027', '2027-06-30'],
      ['over 3 maanden', '2027-02-22'],
    ],
  ],
  [
    'pt',
    [
      ['fim de junho de 2027', '2027-06-30'],
      ['até ao final de fevereiro de 2028', '2028-02-29'],
      ['meados de março de 2027', '2027-03-15'],
      ['3.º trimestre de 2027', '2027-09-30'],
      ['daqui a 3 meses', '2027-02-22'],
    ],
  ],
  [
    'pl',
    [
      ['koniec czerwca 2027', '2027-06-30'],
      ['do końca lutego 2028 r.', '2028-02-29'],
      ['w połowie marca 2027', '2027-03-15'],
      ['w czerwcu 2027', '2027-06-30'],
      ['III kwartał 2027', '2027-09-30'],
      ['I półrocze 2027', '2027-06-30'],
      ['za 3 miesiące', '2027-02-22'],
    ],
  ],
  [
    'sv',
    [
      ['slutet av juni 2027', '2027-06-30'],
      ['senast i slutet av februari 2028', '2028-02-29'],
      ['mitten av mars 2027', '2027-03-15'],
      ['kvartal 3 2027', '2027-09-30'],
      ['första halvåret 2027', '2027-06-30'],
      ['om 3 månader', '2027-02-22'],
      ['i morgon', '2026-11-23'],
    ],
  ],
  [
    'fi',
    [
      ['kesäkuun loppu 2027', '2027-06-30'],
      ['helmikuun 2028 loppuun mennessä', '2028-02-29'],
      ['maaliskuun puolivälissä 2027', '2027-03-15'],
      ['kesäkuussa 2027', '2027-06-30'],
      ['vuoden 2027 lopussa', '2027-12-31'],
      ['3. neljännes 2027', '2027-09-30'],
      ['3 kuukauden kuluttua', '2027-02-22'],
    ],
  ],
  [
    'da',
    [
      ['slutningen af juni 2027', '2027-06-30'],
      ['ultimo februar 2028', '2028-02-29'],
      ['medio marts 2027', '2027-03-15'],
      ['3. kvartal 2027', '2027-09-30'],
      ['om 3 måneder', '2027-02-22'],
    ],
  ],
  [
    'nb',
    [
      ['slutten av juni 2027', '2027-06-30'],
      ['innen utgangen av februar 2028', '2028-02-29'],
      ['3. kvartal 2027', '2027-09-30'],
      ['om 3 måneder', '2027-02-22'],
    ],
  ],
  [
    'el',
    [
      ['τέλη Ιουνίου 2027', '2027-06-30'],
      ['έως το τέλος Φεβρουαρίου 2028', '2028-02-29'],
      ['μέσα Μαρτίου 2027', '2027-03-15'],
      ['3ο τρίμηνο 2027', '2027-09-30'],
      ['σε 3 μήνες', '2027-02-22'],
      ['Ιούνιος 2027', '2027-06-30'],
    ],
  ],
])('in %s', (locale, said) => {
  it.each(said)('reads %j as %s', (text, day) => {
    expect(due(text, locale)).toBe(day)
  })

  it('reads beginning, middle and end of every month of every year, leap years too', () => {
    const { start, mid, end } = dayVocabularies[locale] ?? dayVocabularies.en ?? never()
    const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2150 }), fc.nat(11), (year, index) => {
        const name = month.format(Date.UTC(year, index, 15))
        const first = new Date(Date.UTC(year, index, 1)).toISOString().slice(0, 10)
        const next = new Date(Date.UTC(year, index + 1, 1)).toISOString().slice(0, 10)
        for (const word of start) expect(due(`${word} ${name} ${year}`, locale)).toBe(first)
        for (const word of mid)
          expect(due(`${word} ${name} ${year}`, locale)).toBe(addDays(first, 14))
        for (const word of end)
          expect(due(`${word} ${name} ${year}`, locale)).toBe(addDays(next, -1))
      }),
      { numRuns: 60 },
    )
  })

  it('reads the quarters and halves of a year to their edges', () => {
    const { quarter, half, quarterLetters } = dayVocabularies[locale] ?? never()
    const edges = ['03-31', '06-30', '09-30', '12-31']
    for (const [index, edge] of edges.entries()) {
      for (const word of quarter)
        expect(due(`${index + 1}. ${word} 2028`, locale)).toBe(`2028-${edge}`)
      for (const letter of quarterLetters)
        expect(due(`${letter}${index + 1}/2028`, locale)).toBe(`2028-${edge}`)
      expect(due(`Q${index + 1} 2028`, locale)).toBe(`2028-${edge}`)
    }
    for (const word of half) {
      expect(due(`1. ${word} 2028`, locale)).toBe('2028-06-30')
      expect(due(`2. ${word} 2028`, locale)).toBe('2028-12-31')
      expect(due(`3. ${word} 2028`, locale)).toBeNull()
    }
    for (const word of quarter) expect(due(`5. ${word} 2028`, locale)).toBeNull()
  })
})

function never(): never {
  throw new Error('No such language')
}
