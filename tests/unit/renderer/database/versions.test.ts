import { expect, it } from 'vitest'
import { currentVersion, versions } from '#renderer/database/versions'
import { tableNames } from '#shared/planFile/tableNames'
import { freshDatabase } from '../../../helpers/testSession'

// A shipped version is never edited. A change of shape is a new entry in `versions.ts`, and a new line here.
it('opens with exactly the tables and indexes that were shipped', async () => {
  const database = freshDatabase()
  await database.open()
  expect(database.backendDB().version).toBe(20)
  const shape = database.tables.map(
    ({ name, schema }) =>
      `${name}: ${[schema.primKey, ...schema.indexes].map(({ src }) => src).join(', ')}`,
  )
  expect(shape.sort()).toMatchInlineSnapshot(`
    [
      "actions: id, planId, [planId+order]",
      "answers: id, planId, [assessmentId+questionId]",
      "assessments: id, planId",
      "attachments: id, planId",
      "baselines: id, planId, indicatorId",
      "changes: [planId+revision]",
      "contextNotes: id, planId",
      "evidenceItems: id, planId",
      "factorJudgements: id, planId",
      "gapDecisions: id, planId",
      "indicators: id, planId, [planId+order], ownerId, *actionIds",
      "measurements: id, planId, indicatorId",
      "milestones: id, planId, actionId, ownerId, *dependsOnIds, *evidenceIds",
      "objectives: id, planId, [planId+order]",
      "owners: id, planId",
      "planHeads: planId",
      "planPacks: id, planId",
      "plans: id, planId",
      "reviewItems: id, planId",
      "reviews: id, planId",
      "settings: key",
      "sheetRequests: id, planId",
      "snapshots: id, planId",
      "targets: id, planId, indicatorId",
    ]
  `)
})

it('has a table, found by plan, for every kind of record', () => {
  const database = freshDatabase()
  for (const table of tableNames) {
    const { schema } = database.table(table)
    expect(schema.primKey.name).toBe('id')
    expect(schema.idxByName.planId).toBeDefined()
  }
})

it('gives each version one reason, and numbers that rise by one', () => {
  expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => index + 1))
  expect(versions.every(({ reason }) => reason.length > 10)).toBe(true)
  expect(currentVersion).toBe(versions.length)
})
