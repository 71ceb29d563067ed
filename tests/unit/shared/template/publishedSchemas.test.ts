import { readFileSync } from 'node:fs'
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import { benchmarkSchema } from '#shared/template/Benchmark'
import { commitmentSetSchema } from '#shared/template/CommitmentSet'
import { publishedSchemas } from '#shared/template/publishedSchemas'

const templates = new URL('../../../../templates/', import.meta.url)
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, templates), 'utf8'))

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
  readonly file: 'benchmark' | 'commitments'
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
    what: 'a commitment served by nothing',
    file: 'commitments',
    path: ['commitments', 0, 'servedBy'],
    value: [],
  },
  {
    what: 'a link without a reason',
    file: 'commitments',
    path: ['commitments', 0, 'servedBy', 0, 'reason'],
  },
  { what: 'a number below 1', file: 'commitments', path: ['commitments', 0, 'number'], value: 0 },
  { what: 'no commitments', file: 'commitments', path: ['commitments'], value: [] },
]

const documents = {
  benchmark: json('benchmarks/integrating-cities-diversity-1.0.0.json'),
  commitments: json('commitments/integrating-cities-charter-1.0.0.json'),
}
const ownSchemas = { benchmark: benchmarkSchema, commitments: commitmentSetSchema }

describe('the published JSON Schemas', () => {
  it('are up to date (if not: node scripts/write-template-schemas.mjs)', () => {
    const schemas = publishedSchemas()
    expect(schemas.map(({ fileName }) => fileName)).toEqual([
      'benchmark.schema.json',
      'commitments.schema.json',
    ])
    for (const { fileName, schema } of schemas)
      expect(json(`schemas/${fileName}`), fileName).toEqual(JSON.parse(JSON.stringify(schema)))
  })

  it.each(['benchmark', 'commitments'] as const)(
    'accept the %s that ships, as our own schema does',
    (file) => {
      const validate = accepts(`${file}.schema.json`)
      expect(validate(documents[file]), JSON.stringify(validate.errors)).toBe(true)
      expect(ownSchemas[file].safeParse(documents[file]).success).toBe(true)
    },
  )

  it.each(spoilt)(
    'refuse $what in the $file file, as our own schema does',
    ({ file, path, value }) => {
      const document = changed(documents[file], path, value)
      expect(accepts(`${file}.schema.json`)(document)).toBe(false)
      expect(ownSchemas[file].safeParse(document).success).toBe(false)
    },
  )

  it('are the ones that the shipped files point to', () => {
    expect(documents.benchmark).toHaveProperty('$schema', '../schemas/benchmark.schema.json')
    expect(documents.commitments).toHaveProperty('$schema', '../schemas/commitments.schema.json')
  })
})
