import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, formatDay } from '#shared/lib/dates'
import { parseMilestoneLines } from '#shared/plan/parseMilestoneLines'

const reading = { locale: 'en', today: '2026-11-22' }
const one = (text: string, locale = 'en') => {
  const [first] = parseMilestoneLines(text, { ...reading, locale })
  return first ? [first.title, first.dueOn, first.problem] : null
}

describe('parseMilestoneLines', () => {
  it.each([
    ['Course starts – end of June 2027', 'Course starts', '2027-06-30'],
    ['Course starts - 15 March 2027', 'Course starts', '2027-03-15'],
    ['Course starts: Q3 2027', 'Course starts', '2027-09-30'],
    ['Course starts 2027-09-01', 'Course starts', '2027-09-01'],
    ['Course starts by end of June 2027', 'Course starts', '2027-06-30'],
    ['Course starts (June 2027)', 'Course starts', '2027-06-30'],
    ['Course starts, 2027', 'Course starts', '2027-12-31'],
    ['Course starts in 2027', 'Course starts', '2027-12-31'],
    ['Course starts\tmid-June', 'Course starts', '2027-06-15'],
    ['Course starts, due on 1.9.2027.', 'Course starts', '2027-09-01'],
    ['- Course starts – 2027-09-01', 'Course starts', '2027-09-01'],
    ['3. Course starts – 2027-09-01', 'Course starts', '2027-09-01'],
    ['2027-09-01 Course starts', 'Course starts', '2027-09-01'],
    ['15 March 2027: Course starts', 'Course starts', '2027-03-15'],
    ['Train 200 staff, 20 a month – June 2027', 'Train 200 staff, 20 a month', '2027-06-30'],
    ['Report on May – 30 June 2027', 'Report on May', '2027-06-30'],
    ['Conference 12-14 March 2027', 'Conference', '2027-03-14'],
  ])('understands %j', (text, title, dueOn) => {
    expect(one(text)).toEqual([title, dueOn, null])
  })

  it.each([
    'Budget 2027',
    'Places the staff may',
    'Open the second round',
    'Hire 3 staff',
    'Action plan 2027-2030',
  ])('leaves the title %j alone', (title) => {
    expect(one(title)).toEqual([title, null, 'no-date'])
  })

  it.each(['Course starts – 31 June 2027', 'Course starts – 31.6.2027', 'Course starts 32 March'])(
    'says that the date in %j is no day, and keeps the words',
    (text) => {
      expect(one(text)).toEqual([text, null, 'unclear-date'])
    },
  )

  it('says that a line is only a date, or longer than a title', () => {
    expect(one('15 March 2027')).toEqual(['', '2027-03-15', 'no-title'])
    expect(one(`${'x'.repeat(301)} – 2027-09-01`)?.[2]).toBe('too-long')
  })

  it('leaves empty lines out and numbers the others as typed', () => {
    const lines = parseMilestoneLines('\nA – 2027-01-01\r\n\r\nB', reading)
    expect(lines.map(({ line, title }) => [line, title])).toEqual([
      [2, 'A'],
      [4, 'B'],
    ])
  })

  it('finds the title and the day again however they are joined, in several languages', () => {
    const word = fc.constantFrom('Course', 'starts', 'with', '40', 'learners', 'Übergabe', 'équipe')
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 5 }).filter((words) => words.at(-1) !== '40'),
        fc.integer({ min: 0, max: 5000 }),
        fc.constantFrom(' – ', ': ', ', ', ' by ', '\t'),
        fc.constantFrom('en-GB', 'de', 'fr', 'es', 'pl', 'sv'),
        (words, ahead, joint, locale) => {
          const day = addDays('2020-01-01', ahead)
          expect(one(`${words.join(' ')}${joint}${formatDay(day, locale)}`, locale)).toEqual([
            words.join(' '),
            day,
            null,
          ])
        },
      ),
    )
  })

  it('never loses a line, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string().map((s) => s.replace(/[\r\n]/g, '')),
          { maxLength: 5 },
        ),
        (typed) => {
          const lines = parseMilestoneLines(typed.join('\n'), reading)
          for (const { title, dueOn, problem } of lines)
            expect(title !== '' || problem === 'no-title' || dueOn !== null).toBe(true)
          expect(lines.length).toBeLessThanOrEqual(typed.length)
        },
      ),
    )
  })
})

it.each([
  ['de', 'Kurs beginnt bis Ende Juni 2027', 'Kurs beginnt', '2027-06-30'],
  ['fr', 'Ouverture du guichet fin juin 2027', 'Ouverture du guichet', '2027-06-30'],
  ['fr', 'Premier rapport – T3 2027', 'Premier rapport', '2027-09-30'],
  [
    'es',
    'Apertura de la oficina a finales de junio de 2027',
    'Apertura de la oficina',
    '2027-06-30',
  ],
  ['nl', 'Loket open uiterlijk eind juni 2027', 'Loket open', '2027-06-30'],
  ['sv', 'Första rapporten – om 3 månader', 'Första rapporten', '2027-02-22'],
  ['fi', 'Raportti valmis kesäkuun 2027 loppuun mennessä', 'Raportti valmis', '2027-06-30'],
  ['el', 'Έναρξη μαθημάτων έως το τέλος Ιουνίου 2027', 'Έναρξη μαθημάτων', '2027-06-30'],
])('parts title and date in %s: %j', (locale, line, title, dueOn) => {
  expect(parseMilestoneLines(line, { locale, today: '2026-11-22' })).toEqual([
    { line: 1, title, dueOn, problem: null },
  ])
})
