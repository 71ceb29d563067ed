import { readFileSync } from 'node:fs'
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import { packSchema } from '#shared/template/library/Pack'
import { publishedSchemas } from '#shared/template/publishedSchemas'

const templates = new URL('../../../../templates/', import.meta.url)
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, templates), 'utf8'))

/** A shipped file of each kind, in the order of the published schemas. */
const files = {
  benchmark: 'benchmarks/integrating-cities-diversity-1.0.0.json',
  commitments: 'commitments/integrating-cities-charter-1.0.0.json',
  principles: 'principles/common-basic-principles-1.0.0.json',
  recommendations: 'recommendations/city-recommendations-1.0.0.json',
  lessons: 'lessons/clip-lessons-1.0.0.json',
  practice: 'practice/good-practice-1.0.0.json',
  indicators: 'indicators/indicator-fiches-1.0.0.json',
  themes: 'themes/integrating-cities-themes-1.0.0.json',
  'cross-walk': 'crosswalks/cross-walk-1.0.0.json',
} as const

const accepts = (fileName: string): ValidateFunction =>
  new Ajv2020({ strict: true, allErrors: true }).compile(json(`schemas/${fileName}`) as object)

/** A copy with one value changed at a path, or taken away where no value is given. */
function changed(document: unknown, path: readonly (string | number)[], value?: unknown): unknown {
  const copy = structuredClone(document)
  const last = path.at(-1) ?? ''
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((node, key) => Reflect.get(Object(node), key), copy)
  if (value === undefined) Reflect.deleteProperty(Object(parent), last)
  else Reflect.set(Object(parent), last, value)
  return copy
}

const spoilt: readonly {
  readonly what: string
  readonly file: keyof typeof files
  readonly path: readonly (string | number)[]
  readonly value?: unknown
}[] = [
  {
    what: 'another format',
    file: 'benchmark',
    path: ['format'],
    value: 'common-ground/benchmark/2',
  },
  { what: 'no standard', file: 'benchmark', path: ['standard'] },
  { what: 'a version that is none', file: 'benchmark', path: ['version'], value: '1.0' },
  { what: 'a field that is not known', file: 'benchmark', path: ['score'], value: 3 },
  { what: 'no factors', file: 'benchmark', path: ['factors'], value: [] },
  {
    what: 'a factor without statements',
    file: 'benchmark',
    path: ['factors', 0, 'statements'],
    value: [],
  },
  {
    what: 'a question without its text',
    file: 'benchmark',
    path: ['factors', 3, 'questions', 2, 'text'],
  },
  {
    what: 'an empty question',
    file: 'benchmark',
    path: ['factors', 3, 'questions', 2, 'text'],
    value: ' ',
  },
  {
    what: 'a question without a source',
    file: 'benchmark',
    path: ['factors', 3, 'questions', 2, 'source'],
  },
  {
    what: 'a malformed source',
    file: 'benchmark',
    path: ['factors', 3, 'questions', 2, 'source'],
    value: 'F4.Q3',
  },
  {
    what: 'a question id of another form',
    file: 'benchmark',
    path: ['factors', 3, 'questions', 2, 'id'],
    value: 'Q3',
  },
  {
    what: 'a year as text',
    file: 'benchmark',
    path: ['factors', 0, 'examples', 0, 'years'],
    value: ['2013'],
  },
  {
    what: 'an example without a result',
    file: 'benchmark',
    path: ['factors', 0, 'examples', 0, 'result'],
  },
  { what: 'a fifth role', file: 'commitments', path: ['roles', 0, 'id'], value: 'X' },
  {
    what: 'a link without a reason',
    file: 'commitments',
    path: ['commitments', 0, 'servedBy', 0, 'reason'],
  },
  { what: 'a number below 1', file: 'commitments', path: ['commitments', 0, 'number'], value: 0 },
  { what: 'no commitments', file: 'commitments', path: ['commitments'], value: [] },
  {
    what: 'a conclusion without its principle',
    file: 'principles',
    path: ['conclusions', 4, 'principleId'],
  },
  {
    what: 'an addressee of another kind',
    file: 'recommendations',
    path: ['recommendations', 0, 'addressee'],
    value: 'region',
  },
  {
    what: 'a lesson id without a chapter',
    file: 'lessons',
    path: ['lessons', 0, 'id'],
    value: '1',
  },
  {
    what: 'a practice that bears on nothing',
    file: 'practice',
    path: ['practices', 0, 'bearsOn'],
    value: [],
  },
  {
    what: 'a direction that is none',
    file: 'indicators',
    path: ['fiches', 0, 'betterWhen'],
    value: 'up',
  },
  {
    what: 'a reference without its pack',
    file: 'themes',
    path: ['themes', 0, 'substitutes', 0, 'refs', 0],
    value: '47',
  },
  { what: 'a link without a reason', file: 'cross-walk', path: ['links', 0, 'reason'] },
  {
    what: 'a link of another kind',
    file: 'cross-walk',
    path: ['links', 0, 'kind'],
    value: 'likes',
  },
]

const documents = Object.fromEntries(
  Object.entries(files).map(([kind, path]) => [kind, json(path)]),
)

describe('the published JSON Schemas', () => {
  it('are up to date (if not: node scripts/write-template-schemas.mjs)', () => {
    const schemas = publishedSchemas()
    expect(schemas.map(({ fileName }) => fileName)).toEqual(
      Object.keys(files).map((kind) => `${kind}.schema.json`),
    )
    for (const { fileName, schema } of schemas)
      expect(json(`schemas/${fileName}`), fileName).toEqual(JSON.parse(JSON.stringify(schema)))
  })

  it.each(Object.keys(files))('accept the %s that ship, as our own schema does', (kind) => {
    const validate = accepts(`${kind}.schema.json`)
    expect(validate(documents[kind]), JSON.stringify(validate.errors)).toBe(true)
    expect(packSchema.safeParse(documents[kind]).success).toBe(true)
  })

  it('accept the benchmark with a core and modules', () => {
    const modular = json('benchmarks/impart-1.0.0.json')
    expect(accepts('benchmark.schema.json')(modular)).toBe(true)
    expect(packSchema.safeParse(modular).success).toBe(true)
  })

  it.each(spoilt)(
    'refuse $what in the $file file, as our own schema does',
    ({ file, path, value }) => {
      const document = changed(documents[file], path, value)
      expect(accepts(`${file}.schema.json`)(document)).toBe(false)
      expect(packSchema.safeParse(document).success).toBe(false)
    },
  )

  it('are the ones that the shipped files point to', () => {
    for (const [kind, document] of Object.entries(documents))
      expect(document).toHaveProperty('$schema', `../schemas/${kind}.schema.json`)
  })
})
