import { describe, expect, it } from 'vitest'
import type { Benchmark } from '#shared/template/Benchmark'
import { loadBenchmark } from '#templates/index'

const load = async (): Promise<Benchmark> => {
  const benchmark = await loadBenchmark('integrating-cities-diversity', '1.0.0')
  if (!benchmark) throw new Error('The benchmark does not ship.')
  return benchmark
}

/** City, country, years, web address and the figures and names that must not get lost, in printed order. */
const examples: readonly (readonly [
  string,
  string,
  readonly number[],
  string | null,
  readonly string[],
])[] = [
  [
    'Copenhagen',
    'Denmark',
    [2013, 2014],
    null,
    ['Strategy for Equal Treatment', 'Employment and Integration Administration'],
  ],
  ['Barcelona', 'Spain', [2010], null, ['Pla Barcelona Interculturalitat', '10 to 15 years']],
  [
    'Manchester',
    'United Kingdom',
    [],
    'www.manchester.gov.uk/info/200041/equality_and_diversity',
    [
      'five officers',
      'MARIM',
      'Community Cohesion Board',
      'Manchester Equality Hub',
      'Equality Plan',
    ],
  ],
  [
    'Zurich',
    'Switzerland',
    [2013],
    'www.stadt-zuerich.ch/integration',
    ['Foreign Council', 'Office of Intercultural Issues'],
  ],
  [
    'Oslo',
    'Norway',
    [],
    null,
    ['Directorate of Diversity and Integration', 'Board of Immigrant Organisations'],
  ],
  ['Vienna', 'Austria', [], 'www.wohnpartner-wien.at', ['Wohnpartner Wien', 'Turkish']],
  ['Copenhagen', 'Denmark', [], null, ['Equality Game', 'at least half']],
  ['Zurich', 'Switzerland', [], null, ['Office of Intercultural Issues']],
  ['Helsinki', 'Finland', [2011, 2013], null, ['five years', 'neither Finnish nor Swedish']],
  ['Tampere', 'Finland', [], 'www.livetampere.fi', ['Tredea', 'Talent Tampere']],
  ['Oslo', 'Norway', [], 'www.velkommenosl.no', ['legal residents', 'e-learning']],
  [
    'Birmingham',
    'United Kingdom',
    [],
    null,
    [
      '17 organisations',
      'Places of Welcome',
      'Charter of Welcome',
      'University of Birmingham',
      'Challenge Unit',
    ],
  ],
  [
    'Manchester',
    'United Kingdom',
    [2013],
    'www.manchesterpartnership.org.uk',
    ['€800,000', '2010 Equality Act', 'four strands', 'Almost half', 'Equality Impact Assessment'],
  ],
  [
    'Oslo',
    'Norway',
    [2013],
    null,
    ['OXLO Diversity Charter', 'OXLO Breakfast Club', 'Integrating Cities Charter'],
  ],
  [
    'Munich',
    'Germany',
    [],
    'www.muenchen.de/interkult',
    ['Munich loves Diversity', 'three years', '90%'],
  ],
  [
    'Manchester',
    'United Kingdom',
    [],
    null,
    ['State of the City – Communities of Interest', 'a third', 'Equality Plans'],
  ],
]

describe('the diversity benchmark', () => {
  it('has one standard, 8 factors and 7 context factors under the printed names', async () => {
    const { standard, factors, contextFactors } = await load()
    expect(standard.id).toBe('S')
    expect(factors.map(({ title }) => title)).toEqual([
      'Demonstrating commitment',
      'Leadership and coordination',
      'Consulting migrants about strategy and services',
      'Staff development',
      'Municipal employment',
      'Service provision',
      'Promoting diversity in procurement',
      'Monitoring and evaluation',
    ])
    expect(contextFactors.map(({ title }) => title)).toEqual([
      'National legislation and policy',
      'Data availability',
      'Migrant population',
      'Labour market and other economic conditions',
      'City resources',
      'City’s political situation',
      'Civil society in the city',
    ])
  })

  it('has 49 guide questions: 5, 5, 7, 7, 9, 6, 5 and 5', async () => {
    const { factors } = await load()
    expect(factors.map(({ questions }) => questions.length)).toEqual([5, 5, 7, 7, 9, 6, 5, 5])
  })

  it('has two statements over the one set of questions in factor 1, and one statement in each other factor', async () => {
    const { factors } = await load()
    expect(factors.map(({ statements }) => statements.length)).toEqual([2, 1, 1, 1, 1, 1, 1, 1])
  })

  it('has two city examples in every factor, with years, names, figures and web addresses as printed', async () => {
    const { factors } = await load()
    expect(factors.map((factor) => factor.examples.length)).toEqual([2, 2, 2, 2, 2, 2, 2, 2])
    const all = factors.flatMap((factor) => factor.examples)
    expect(all.map(({ city, country, years, website }) => [city, country, years, website])).toEqual(
      examples.map(([city, country, years, website]) => [city, country, years, website]),
    )
    for (const [index, [city, , , , facts]] of examples.entries())
      for (const fact of facts)
        expect(`${all[index]?.text} ${all[index]?.result}`.toLowerCase(), city).toContain(
          fact.toLowerCase(),
        )
  })

  it('gives every question its own text and hint', async () => {
    const questions = (await load()).factors.flatMap((factor) => factor.questions)
    expect(new Set(questions.map(({ text }) => text)).size).toBe(49)
    expect(new Set(questions.map(({ hint }) => hint)).size).toBe(49)
  })

  it('keeps the qualifiers that decide an answer', async () => {
    const { factors } = await load()
    const textOf = new Map(
      factors.flatMap(({ questions }) => questions.map(({ id, text }) => [id, text])),
    )
    const kept: readonly (readonly [string, readonly string[]])[] = [
      ['F1.Q1', ['all policy areas', 'key target group']],
      ['F1.Q2', ['both for its own staff and for users']],
      ['F1.Q3', ['EU or national law', 'not covered', 'multiple discrimination']],
      ['F2.Q1', ['authority and resources']],
      ['F2.Q5', ['outside its administration']],
      ['F4.Q3', ['both', 'when appropriate']],
      [
        'F4.Q6',
        ['not just migrants and other minorities', 'rights of those not covered by legislation'],
      ],
      ['F5.Q1', ['all staff levels']],
      ['F6.Q4', ['mainstream and special']],
      ['F7.Q5', ['where necessary']],
      ['F8.Q2', ['quantitative and qualitative', 'take-up and outcomes']],
      ['F8.Q4', ['across departments', 'capacity and potential']],
    ]
    for (const [id, phrases] of kept)
      for (const phrase of phrases) expect(textOf.get(id), id).toContain(phrase)
  })

  it('has typographic quotes and no line breaks or double spaces in any text', async () => {
    const texts: string[] = []
    JSON.stringify(await load(), (_key, value: unknown) => {
      if (typeof value === 'string') texts.push(value)
      return value
    })
    expect(texts.length).toBeGreaterThan(300)
    for (const text of texts) expect(text).not.toMatch(/['"\n\t]| {2}/)
  })
})
