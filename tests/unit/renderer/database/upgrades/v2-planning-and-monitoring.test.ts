import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { Database } from '#renderer/database/Database'
import { recordSchemas } from '#shared/planFile/recordTables'
import { tableNames } from '#shared/planFile/tableNames'
import { freshDatabase } from '../../../../helpers/testSession'

const newTables = ['objectives', 'sheetRequests', 'reviews', 'reviewItems', 'snapshots']
const planId = 'p'

/** One row of each table that version 2 changes, as version 1 wrote it. */
const rowsOfVersion1 = {
  plans: {
    id: planId,
    planId,
    city: 'Lindhaven',
    country: '',
    title: 'City for all',
    about: '',
    periodFrom: '2025-01-01',
    periodTo: '2028-12-31',
    reportingRhythm: 'annual',
    language: 'en-GB',
    currency: 'EUR',
    migrantDefinition: '',
    disclosureThreshold: 5,
    createdAt: '2025-01-01T09:00:00.000Z',
    deletedAt: null,
  },
  actions: {
    id: 'a',
    planId,
    order: 'a0',
    title: 'Welcome desk',
    description: null,
    status: 'underway',
    gapRefs: [],
    commitmentRefs: [],
    targetGroup: '',
    scope: null,
    partners: '',
    ownerId: null,
    deputyId: null,
    startsOn: null,
    endsOn: null,
    resources: [],
  },
  milestones: {
    id: 'm',
    planId,
    actionId: 'a',
    order: 'a0',
    title: 'Opened',
    dueOn: '2026-03-01',
    reachedOn: null,
    status: 'planned',
    ownerId: null,
    evidenceIds: ['e'],
    note: '',
  },
  indicators: {
    id: 'i',
    planId,
    order: 'a0',
    actionIds: ['a'],
    name: 'Visitors',
    kind: 'output',
    unit: 'people',
    numerator: '',
    denominator: '',
    betterWhen: 'higher',
    source: '',
    frequency: 'annual',
    breakdowns: ['Origin'],
    runningTotal: false,
    dataLimits: '',
  },
  baselines: { id: 'b', planId, indicatorId: 'i', value: 0, on: null, note: '' },
  measurements: {
    id: 'v',
    planId,
    indicatorId: 'i',
    value: 12,
    on: '2026-06-30',
    breakdownValues: [],
    quality: 'sound',
    note: '',
  },
} as const

async function upgraded(): Promise<Database> {
  const name = randomUUID()
  const earlier = new Database(name, 1)
  await earlier.open()
  for (const [table, row] of Object.entries(rowsOfVersion1)) await earlier.table(table).add(row)
  const counts = Object.fromEntries(
    tableNames
      .filter((table) => !newTables.includes(table))
      .map((table) => [table, table in rowsOfVersion1 ? 1 : 0]),
  )
  await earlier.table('planHeads').add({ planId, revision: 7, counts, changes: 7 })
  earlier.close()
  const database = freshDatabase(name)
  await database.open()
  return database
}

it('gives the rows of version 1 the new fields and loses none of the old', async () => {
  const database = await upgraded()
  for (const [table, row] of Object.entries(rowsOfVersion1)) {
    const after = await database.table(table).get(row.id)
    expect(after, table).toMatchObject(row)
    // What was read from here is held against its schema at the next write; nothing may be missing then.
    expect(recordSchemas[table as keyof typeof rowsOfVersion1].parse(after), table).toEqual(after)
  }
})

it('gives the head of a plan the counts of the new tables, which are empty', async () => {
  const database = await upgraded()
  expect(await database.planHeads.get(planId)).toMatchObject({
    revision: 7,
    generation: '',
    counts: { plans: 1, actions: 1, objectives: 0, sheetRequests: 0, reviews: 0, snapshots: 0 },
  })
  for (const table of newTables) expect(await database.table(table).count(), table).toBe(0)
})

it('finds the old rows by the new indexes', async () => {
  const database = await upgraded()
  const ids = async (table: string, field: string, value: string) =>
    await database.table(table).where(field).equals(value).primaryKeys()
  expect(await ids('milestones', 'actionId', 'a')).toEqual(['m'])
  expect(await ids('milestones', 'evidenceIds', 'e')).toEqual(['m'])
  expect(await ids('indicators', 'actionIds', 'a')).toEqual(['i'])
  expect(await ids('measurements', 'indicatorId', 'i')).toEqual(['v'])
})
