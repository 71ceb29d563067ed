import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ownerSections } from '#renderer/features/monitoring/owners/ownerSections'
import { createTranslator } from '#shared/messages/createTranslator'
import { ownerHealth } from '#shared/monitoring/ownerHealth'
import { anyMonitoredPlan, middleDay } from '../../../../../helpers/anyRecords'

const t = createTranslator('en')

it('lists of every owner just what their health counts', () => {
  fc.assert(
    fc.property(anyMonitoredPlan, (records) => {
      const options = { today: middleDay, staleMonths: 6, changedAt: null }
      for (const health of ownerHealth(records, options)) {
        const sections = ownerSections(records, health.ownerId, middleDay, t)
        const count = (kind: string, ...keys: readonly string[]) =>
          sections
            .filter(({ key }) => keys.includes(key))
            .flatMap(({ entries }) => entries.filter((entry) => entry.kind === kind)).length
        const ofTime = ['late', 'due-soon', 'measurements', 'ahead'] as const
        expect(count('milestone', 'late')).toBe(health.late)
        expect(count('milestone', ...ofTime)).toBe(health.open)
        expect(count('measurement', ...ofTime)).toBe(health.indicators)
        expect(count('measurement', 'late')).toBe(health.valuesLate)
      }
    }),
  )
})
