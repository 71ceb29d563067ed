import { expect, it } from 'vitest'
import { historyRows, rowHeight } from '#renderer/features/history/historyRows'
import { samplePlan } from '../../../../helpers/samplePlan'

it('puts every step under its day, each day once, and gives each line its height', async () => {
  const { changes } = await samplePlan()
  const rows = historyRows([...changes].reverse())
  const days = rows.flatMap((row) => (row.is === 'day' ? [row.day] : []))
  expect(new Set(days).size).toBe(days.length)
  expect(days).toEqual([...days].sort().reverse())
  expect(rows.filter(({ is }) => is === 'step')).toHaveLength(changes.length)
  expect(rows[0]?.is).toBe('day')
  expect(new Set(rows.map(rowHeight))).toEqual(new Set([44, 64, 86]))
})
