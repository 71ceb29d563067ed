import { expect, it } from 'vitest'
import {
  noProgressFilter,
  progressRows,
  shownProgress,
} from '#renderer/features/monitoring/progress/progressRows'
import { samplePlan } from '../../../../../helpers/samplePlan'

const today = '2026-11-22'

async function sampleRows() {
  const { records } = await samplePlan()
  const [plan] = records.plans
  if (!plan) throw new Error('There is no plan.')
  const rows = progressRows(records, { from: plan.periodFrom, to: plan.periodTo }, today)
  return { records, rows }
}

it('lists every indicator that is no draft once, the worst first', async () => {
  const { records, rows } = await sampleRows()
  expect(rows).toHaveLength(records.indicators.filter(({ draft }) => !draft).length)
  const statuses = rows.map(({ standing }) => standing.status)
  const worstFirst = ['late', 'slipping', 'no-data', 'on-track', 'not-due']
  const places = statuses.map((status) => worstFirst.indexOf(status))
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

it('shows what passes every part of the filter, and loses none between the values of one', async () => {
  const { records, rows } = await sampleRows()
  const shown = (fields: Partial<typeof noProgressFilter>) =>
    shownProgress(rows, { ...noProgressFilter, ...fields }, 'en')
  expect(shown({})).toEqual(rows)
  const byStatus = (['on-track', 'slipping', 'late', 'no-data', 'not-due'] as const).flatMap(
    (status) => shown({ status }),
  )
  expect(new Set(byStatus).size).toBe(rows.length)
  const owners = records.owners.flatMap(({ id }) => shown({ owner: id }))
  expect(owners.length + shown({ owner: 'none' }).length).toBe(rows.length)
  const name = rows[3]?.history.indicator.name ?? ''
  expect(shown({ text: name.toUpperCase() })).toContain(rows[3])
  const [objective] = records.objectives
  if (!objective) throw new Error('There is no objective.')
  const led = shown({ objective: objective.id })
  expect(led.length).toBeGreaterThan(0)
  expect(led.every(({ objectiveIds }) => objectiveIds.includes(objective.id))).toBe(true)
})
