import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { createTranslator } from '#shared/messages/createTranslator'
import { checkSnapshot } from '#shared/planFile/checkSnapshot'
import { planFileLimits } from '#shared/planFile/planFileLimits'
import { recordLinks } from '#shared/planFile/recordLinks'
import { tableNames } from '#shared/planFile/tableNames'
import { withEveryKind } from '../../../helpers/everyKind'
import { samplePlan } from '../../../helpers/samplePlan'

// Hundreds of spoilt plans: a slow machine takes its time.
vi.setConfig({ testTimeout: 240_000 })

/** JSON that a test may spoil at will. */
type Loose = Record<string, unknown>
interface LooseSnapshot extends Loose {
  records: Record<string, Loose[]>
  changes: Loose[]
}

let sampleJson = ''
beforeAll(async () => {
  sampleJson = JSON.stringify(withEveryKind(await samplePlan()))
})

const loose = () => JSON.parse(sampleJson) as LooseSnapshot
const spoilt = (spoil: (snapshot: LooseSnapshot) => void) => {
  const snapshot = loose()
  spoil(snapshot)
  return JSON.stringify(snapshot)
}
const first = (snapshot: LooseSnapshot, table: string): Loose => {
  const record = snapshot.records[table]?.[0]
  if (!record) throw new Error(`The sample has no ${table}.`)
  return record
}
const codeOf = (json: string) => {
  const checked = checkSnapshot(json)
  return checked.ok ? 'accepted' : checked.failure.code
}
const acceptedOf = (json: string) => {
  const checked = checkSnapshot(json)
  if (!checked.ok) throw new Error(`${checked.failure.code}: ${checked.failure.detail}`)
  return checked.value
}
const doc = (text: string, marks: unknown[] = []) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text, marks }] }],
})

describe('a plan from outside', () => {
  it('is given back as it is, where it holds', () => {
    expect(acceptedOf(sampleJson)).toEqual(loose())
  })

  it.each([
    ['nothing', ''],
    ['no JSON', '{"records":'],
    ['a number', '7'],
    ['null', 'null'],
    ['a list', '[]'],
    ['text', '"plan"'],
    ['NaN', '{"revision": NaN}'],
    ['an empty object', '{}'],
  ])('is refused where it is %s', (_name, json) => {
    expect(codeOf(json)).toBe('planFile.notAPlan')
  })

  it.each<[string, (snapshot: LooseSnapshot) => void]>([
    ['a field too many', (s) => Object.assign(first(s, 'actions'), { extra: 1 })],
    ['a field missing', (s) => Reflect.deleteProperty(first(s, 'actions'), 'title')],
    ['a table missing', (s) => Reflect.deleteProperty(s.records, 'owners')],
    ['an unknown table', (s) => Object.assign(s.records, { secrets: [] })],
    ['a table that is no list', (s) => Object.assign(s.records, { owners: {} })],
    [
      'an id that leads out of a folder',
      (s) => Object.assign(first(s, 'owners'), { id: '../../x' }),
    ],
    ['an id that is a number', (s) => Object.assign(first(s, 'owners'), { id: 7 })],
    [
      'a title of 301 characters',
      (s) => Object.assign(first(s, 'actions'), { title: 'a'.repeat(301) }),
    ],
    [
      'a title of a million characters',
      (s) => Object.assign(first(s, 'actions'), { title: 'a'.repeat(1e6) }),
    ],
    [
      'a day that does not exist',
      (s) => Object.assign(first(s, 'milestones'), { dueOn: '2026-02-30' }),
    ],
    [
      'a day in another form',
      (s) => Object.assign(first(s, 'milestones'), { dueOn: '22.11.2026' }),
    ],
    [
      'a moment that does not exist',
      (s) => Object.assign(first(s, 'plans'), { createdAt: '2026-02-30T09:00:00.000Z' }),
    ],
    ['an unknown status', (s) => Object.assign(first(s, 'actions'), { status: 'paused' })],
    ['a number as text', (s) => Object.assign(first(s, 'measurements'), { value: '5' })],
    ['a currency that is none', (s) => Object.assign(first(s, 'plans'), { currency: 'euros' })],
    [
      'a language that no date can be written in',
      (s) => Object.assign(first(s, 'plans'), { language: 'en-US-GB' }),
    ],
    [
      'a place in the list that none can follow',
      (s) => Object.assign(first(s, 'actions'), { order: '!!' }),
    ],
    ['a revision of 0', (s) => Object.assign(s, { revision: 0 })],
    ['a revision of one and a half', (s) => Object.assign(s, { revision: 1.5 })],
    ['a format of 0', (s) => Object.assign(s, { formatVersion: 0 })],
    ['a format in words', (s) => Object.assign(s, { formatVersion: 'one' })],
    [
      'a script behind a link',
      (s) =>
        Object.assign(first(s, 'answers'), {
          reasoning: doc('here', [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }]),
        }),
    ],
    [
      'an unknown kind of text',
      (s) =>
        Object.assign(first(s, 'answers'), {
          reasoning: { type: 'doc', content: [{ type: 'iframe' }] },
        }),
    ],
    ['a command that is no word', (s) => Object.assign(s.changes[0] ?? {}, { command: '../x' })],
    [
      'a pack of an unknown format',
      (s) => Object.assign(first(s, 'planPacks'), { content: { format: 'x' } }),
    ],
  ])('is refused for %s, and says where', (_name, spoil) => {
    const checked = checkSnapshot(spoilt(spoil))
    expect(checked).toMatchObject({ ok: false, failure: { code: 'planFile.notAPlan' } })
    expect(checked.ok ? '' : checked.failure.detail).toMatch(/\S/)
  })

  it('is refused for a number beyond all numbers', () => {
    const json = sampleJson.replace(/"value":\d+/, '"value":1e999')
    expect(json).not.toBe(sampleJson)
    expect(codeOf(json)).toBe('planFile.notAPlan')
  })

  it.each([3, 4, 9_999])('of format %d is named as newer', (version) => {
    const checked = checkSnapshot(
      spoilt((s) => Object.assign(s, { formatVersion: version, records: 'other' })),
    )
    expect(checked).toMatchObject({
      ok: false,
      failure: { code: 'planFile.newer', values: { version } },
    })
  })

  it.each(['__proto__', 'constructor', 'prototype'])(
    'is refused for the name %s at any depth',
    (name) => {
      const places = [
        '"formatVersion"',
        '"records"',
        '"title"',
        '"type"',
        '"statements"',
        '"edits"',
      ]
      for (const place of places) {
        const json = sampleJson.replace(place, `"${name}":{"polluted":1},${place}`)
        expect(json).not.toBe(sampleJson)
        expect(codeOf(json), place).toBe('planFile.notAPlan')
      }
      expect(Reflect.get({}, 'polluted')).toBeUndefined()
    },
  )

  it.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
  ])('is refused for 10,000 levels of %s', (_name, open, close) => {
    const deep = `${open.repeat(10_000)}1${close.repeat(10_000)}`
    expect(codeOf(deep)).toBe('planFile.notAPlan')
    expect(codeOf(sampleJson.replace('"formatVersion":2', `"formatVersion":2,"x":${deep}`))).toBe(
      'planFile.notAPlan',
    )
    expect(codeOf(sampleJson.replace('"edits":[', `"edits":[${deep},`))).toBe('planFile.notAPlan')
  })

  it('is refused for more changes than the limit', () => {
    const { changes } = loose()
    const change = JSON.stringify({ ...changes[0], edits: [] })
    const many = `[${Array.from({ length: planFileLimits.changes + 1 }, () => change).join(',')}]`
    expect(codeOf(sampleJson.replace(JSON.stringify(changes), many))).toBe('planFile.notAPlan')
  })
})

describe('records that do not hold together', () => {
  it.each(recordLinks)('$table.$field must name a record that is there', ({ table, field }) => {
    // The sample has no attachments; every other kind of record is in it.
    const json = spoilt((s) => {
      const record = first(s, table)
      record[field] = Array.isArray(record[field]) ? ['nowhere'] : 'nowhere'
    })
    expect(codeOf(json)).toBe('planFile.brokenLinks')
  })

  it('every field that ends in Id or Ids and names a record is followed', () => {
    const followed = new Set(recordLinks.map(({ table, field }) => `${table}.${field}`))
    const fields = tableNames.flatMap((table) =>
      Object.keys(loose().records[table]?.[0] ?? {})
        .filter((field) => /Ids?$/.test(field))
        .map((field) => `${table}.${field}`),
    )
    // These name the plan itself (checked apart), or a place in a pack.
    const others = /\.(?:planId|questionId|factorId|contextFactorIds?)$/
    expect(fields.filter((field) => !others.test(field) && !followed.has(field))).toEqual([])
  })

  it.each<[string, (snapshot: LooseSnapshot) => void]>([
    [
      'two plans',
      (s) => s.records.plans?.push({ ...first(s, 'plans'), id: 'other', planId: 'other' }),
    ],
    ['no plan', (s) => Object.assign(s.records, { plans: [] })],
    ['an id twice', (s) => s.records.owners?.push(first(s, 'owners'))],
    ['a record of another plan', (s) => Object.assign(first(s, 'milestones'), { planId: 'other' })],
    [
      'a plan that does not belong to itself',
      (s) => Object.assign(first(s, 'plans'), { planId: 'other' }),
    ],
    ['a change of another plan', (s) => Object.assign(s.changes[0] ?? {}, { planId: 'other' })],
    ['changes out of order', (s) => s.changes.push({ ...s.changes[0] })],
    ['a change later than the plan', (s) => Object.assign(s.changes[0] ?? {}, { revision: 2 })],
    [
      'a change to an unknown kind of record',
      (s) =>
        Object.assign(s.changes[0] ?? {}, {
          edits: [{ table: 'secrets', recordId: 'x', before: null, after: {} }],
        }),
    ],
  ])('are refused for %s', (_name, spoil) => {
    expect(codeOf(spoilt(spoil))).toBe('planFile.brokenLinks')
  })
})

describe('texts from outside', () => {
  it('lose what no document can carry', () => {
    const dirty = 'a\u0000b\u202Ec\uD800d\uFFFFe\u0301'
    const value = acceptedOf(
      spoilt((s) => {
        Object.assign(first(s, 'actions'), { title: dirty, description: doc(dirty) })
        Object.assign(first(s, 'owners'), { role: 'two\r\nlines' })
        Object.assign(first(s, 'planPacks').content as Loose, { title: dirty })
        Object.assign(s.changes[0] ?? {}, {
          edits: [{ table: 'owners', recordId: 'x', before: null, after: { role: dirty } }],
        })
      }),
    )
    const [action, owner, pack] = [
      value.records.actions[0],
      value.records.owners[0],
      value.records.planPacks[0],
    ]
    expect(action?.title).toBe('abcdé')
    expect(action?.description).toEqual(doc('abcdé'))
    expect(owner?.role).toBe('two lines')
    expect(pack?.content.title).toBe('abcdé')
    expect(value.changes[0]?.edits[0]?.after).toEqual({ role: 'abcdé' })
  })

  it('of which nothing is left leave no empty piece behind, which no editor would open', () => {
    const value = acceptedOf(
      spoilt((s) => Object.assign(first(s, 'actions'), { description: doc('\u202E') })),
    )
    expect(value.records.actions[0]?.description).toEqual({
      type: 'doc',
      content: [{ type: 'paragraph', content: [] }],
    })
  })

  it('that grow by cleaning are accepted again when they are read back, or refused at once', () => {
    // U+FB2C becomes three characters in NFC.
    const json = (length: number) =>
      spoilt((s) => Object.assign(first(s, 'actions'), { title: '\uFB2C'.repeat(length) }))
    expect(codeOf(JSON.stringify(acceptedOf(json(100))))).toBe('accepted')
    expect(codeOf(json(101))).toBe('planFile.notAPlan')
  })
})

/** All places in a JSON value, as paths of keys. */
function pathsOf(value: unknown, path: readonly string[] = []): string[][] {
  const here = [[...path]]
  if (typeof value !== 'object' || value === null) return here
  return Object.entries(value).reduce((all, [key, child]) => {
    for (const found of pathsOf(child, [...path, key])) all.push(found)
    return all
  }, here)
}

const strange = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    1e300,
    '',
    'x',
    [],
    {},
    '\u0000',
    '\uD800',
    '../x',
    '2026-02-30',
  ),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.jsonValue({ maxDepth: 3 }),
)
const mutation = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('replace', 'remove', 'double', 'swap'),
  value: strange,
})

function mutate(
  snapshot: Loose,
  paths: string[][],
  { at, kind, value }: { at: number; kind: string; value: unknown },
) {
  const path = paths[at % paths.length] ?? []
  const key = path.at(-1)
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((node, step) => (node as Loose | undefined)?.[step], snapshot)
  if (key === undefined || typeof parent !== 'object' || parent === null) return
  if (kind === 'replace') Reflect.set(parent, key, value)
  else if (kind === 'remove') Reflect.deleteProperty(parent, key)
  else if (kind === 'double' && Array.isArray(parent)) parent.push(parent[Number(key)])
  else if (kind === 'swap') {
    const other = paths[(at * 7 + 3) % paths.length] ?? []
    const found = other.reduce<unknown>(
      (node, step) => (node as Loose | undefined)?.[step],
      snapshot,
    )
    if (!path.join('/').startsWith(other.join('/')))
      Reflect.set(parent, key, structuredClone(found))
  }
}

describe('a plan altered at random', () => {
  it('is refused in words, or holds, and still holds when it is written and read again', () => {
    const paths = pathsOf(loose())
    const translate = createTranslator('en')
    const outcomes = new Set<string>()
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const snapshot = loose()
        for (const one of mutations) mutate(snapshot, paths, one)
        const checked = checkSnapshot(JSON.stringify(snapshot))
        outcomes.add(checked.ok ? 'accepted' : 'refused')
        if (checked.ok) {
          const again = JSON.stringify(checked.value)
          expect(JSON.stringify(acceptedOf(again))).toBe(again)
        } else {
          const { code, values } = checked.failure
          expect(translate(`failure:${code}`, { ...values })).toMatch(/\. /)
        }
      }),
      { numRuns: 150, seed: 20_261_122 },
    )
    expect(outcomes).toEqual(new Set(['accepted', 'refused']))
  })
})
