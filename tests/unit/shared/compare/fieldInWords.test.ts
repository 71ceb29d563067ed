import { describe, expect, it } from 'vitest'
import { choiceKey, fieldInWords, fieldLabel } from '#shared/compare/fieldInWords'
import { RecordNames } from '#shared/compare/RecordNames'
import { createMessages } from '#shared/messages/createTranslator'
import { recordSchemas } from '#shared/planFile/recordTables'
import { type TableName, tableNames } from '#shared/planFile/tableNames'
import { richTextOf } from '#shared/richText/plainTextOf'
import { samplePlan } from '../../../helpers/samplePlan'

const messages = createMessages('en-GB')
const { records } = await samplePlan()
const words = { t: messages.t, locale: 'en-GB', names: new RecordNames(records) }

interface Definition {
  readonly def: { readonly type: string; readonly innerType?: Definition }
  readonly options?: readonly string[]
}

/** Every field of every record, with its choices where it is one of a few words. */
const fields = tableNames.flatMap((table) =>
  Object.entries(recordSchemas[table].shape as unknown as Record<string, Definition>).map(
    ([field, schema]) => {
      let inner = schema
      while (inner.def.innerType) inner = inner.def.innerType
      return { table, field, choices: inner.def.type === 'enum' ? (inner.options ?? []) : [] }
    },
  ),
)
const silent = new Set(['id', 'planId'])

describe('the words of the history', () => {
  it('name every kind of record and every field of it', () => {
    expect(fields.length).toBeGreaterThan(130)
    const unnamed = fields.filter(
      ({ table, field }) =>
        !silent.has(field) && !messages.exists(`history:field.${table}.${field}`),
    )
    expect(unnamed).toEqual([])
    expect(tableNames.filter((table) => !messages.exists(`history:kind.${table}`))).toEqual([])
  })

  it('name no field that there is not', () => {
    const named = messages.getResourceBundle('en', 'history').field as Record<
      TableName,
      Record<string, string>
    >
    const known = new Set(fields.map(({ table, field }) => `${table}.${field}`))
    const extra = Object.entries(named).flatMap(([table, labels]) =>
      Object.keys(labels).filter((field) => !known.has(`${table}.${field}`)),
    )
    expect(extra).toEqual([])
  })

  it('have a word for every choice', () => {
    const wordless = fields.flatMap(({ table, field, choices }) =>
      choices.filter((choice) => !messages.exists(choiceKey(table, field, choice) ?? '')),
    )
    expect(wordless).toEqual([])
  })
})

describe('a value in words', () => {
  const said = (table: TableName, field: string, value: unknown) =>
    fieldInWords(table, field, value, words)

  it('is a day, a number and a choice as one reads them', () => {
    expect(fieldLabel('milestones', 'dueOn', words)).toBe('Due on')
    expect(said('milestones', 'dueOn', '2026-09-30')).toBe('30 September 2026')
    expect(said('measurements', 'value', 1234.5)).toBe('1,234.5')
    expect(said('milestones', 'status', 'underway')).toBe('Under way')
    expect(said('indicators', 'runningTotal', true)).toBe('yes')
  })

  it('is nothing where nothing stands', () => {
    for (const value of [null, undefined, '', [], richTextOf('')])
      expect(said('actions', 'description', value)).toBe('nothing')
    expect(said('measurements', 'value', 0)).toBe('0')
  })

  it('names records that are linked, also in lists, and says where one is gone', () => {
    const [owner] = records.owners
    expect(said('actions', 'ownerId', owner?.id)).toBe('Head of unit, Integration unit')
    const ids = records.actions.slice(0, 2).map(({ id }) => id)
    expect(said('indicators', 'actionIds', ids)).toBe(
      'Bring the strategy to every desk and Speak of diversity all year, in many languages',
    )
    expect(said('actions', 'ownerId', 'nobody knows')).toBe('a deleted record')
  })

  it('is the beginning of a long text, in quotes', () => {
    expect(said('milestones', 'note', 'short')).toBe('“short”')
    const long = said('actions', 'description', richTextOf('word '.repeat(200)))
    expect(long.length).toBeLessThan(170)
    expect(long).toMatch(/…”$/)
  })

  it('counts what cannot be told in a line, and leaves the name of the pack away', () => {
    expect(said('actions', 'resources', [{}, {}])).toBe('2 entries')
    expect(said('actions', 'gapRefs', ['integrating-cities-diversity:F3', 'impart:C5'])).toBe(
      'F3 and C5',
    )
  })
})
