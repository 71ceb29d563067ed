import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  backupsToRemove,
  type KeptBackup,
  retentionRule,
} from '../../../../../electron/main/backup/retention'

const minute = 60_000
const day = 24 * 60 * minute

function backup(sequence: number, at: number, verified = true): KeptBackup {
  return { name: `b${sequence}`, sequence, madeAt: new Date(at).toISOString(), verified }
}

const anyBackups = fc
  .array(
    fc.record({
      // From 2020 to 2033, in any order: clocks jump.
      at: fc.integer({ min: 1_577_836_800_000, max: 1_988_150_400_000 }),
      verified: fc.boolean(),
    }),
    { maxLength: 120 },
  )
  .map((all) => all.map(({ at, verified }, index) => backup(index + 1, at, verified)))

function kept(backups: readonly KeptBackup[]): KeptBackup[] {
  const removed = new Set(backupsToRemove(backups))
  return backups.filter((each) => !removed.has(each.name))
}

describe('which backups stay', () => {
  it('is all of them while there are at most 12', () => {
    const twelve = Array.from({ length: 12 }, (_, index) => backup(index + 1, index * minute))
    expect(backupsToRemove(twelve)).toEqual([])
  })

  it('is the 12 newest and the last of earlier days, for a day of work every ten minutes', () => {
    const start = Date.parse('2027-03-01T08:00:00Z')
    const backups = Array.from({ length: 3 * 48 }, (_, index) =>
      backup(index + 1, start + Math.floor(index / 48) * day + (index % 48) * 10 * minute),
    )
    expect(kept(backups).map((each) => each.sequence)).toEqual([
      48,
      96,
      ...Array.from({ length: 12 }, (_, index) => 133 + index),
    ])
  })

  it('reaches back a month by days and a year by months when the app is used daily', () => {
    const start = Date.parse('2025-01-01T12:00:00Z')
    const backups: KeptBackup[] = []
    // As in life: the rule is applied after each backup.
    let standing: KeptBackup[] = []
    for (let index = 0; index < 800; index++) {
      const next = backup(index + 1, start + index * day)
      backups.push(next)
      standing = kept([...standing, next])
    }
    const days = new Set(standing.map((each) => each.madeAt.slice(0, 10)))
    for (const each of backups.slice(-30)) expect(days).toContain(each.madeAt.slice(0, 10))
    expect(new Set(standing.map((each) => each.madeAt.slice(0, 7))).size).toBe(12)
    expect(standing.length).toBeLessThanOrEqual(42)
  })

  it('always includes the 12 newest by sequence, whatever the clock says', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const names = new Set(kept(backups).map((each) => each.name))
        for (const each of backups.slice(-retentionRule.newest)) expect(names).toContain(each.name)
      }),
    )
  })

  it('always includes the newest that was verified', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const verified = backups.filter((each) => each.verified).at(-1)
        if (verified) expect(backupsToRemove(backups)).not.toContain(verified.name)
      }),
    )
  })

  it('is bounded, whatever the clock says', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const { newest, days, months } = retentionRule
        expect(kept(backups).length).toBeLessThanOrEqual(newest + days + months + 1)
      }),
    )
  })

  it('includes one of each of the newest 30 days and 12 months that have any', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        for (const [length, most] of [
          [10, retentionRule.days],
          [7, retentionRule.months],
        ] as const) {
          const newestFirst = [...backups].reverse().map((each) => each.madeAt.slice(0, length))
          const wanted = [...new Set(newestFirst)].slice(0, most)
          const found = new Set(kept(backups).map((each) => each.madeAt.slice(0, length)))
          for (const period of wanted) expect(found).toContain(period)
        }
      }),
    )
  })

  it('is the same when asked again, and does not depend on the order of the list', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const once = kept(backups)
        expect(backupsToRemove(once)).toEqual([])
        expect(new Set(backupsToRemove([...backups].reverse()))).toEqual(
          new Set(backupsToRemove(backups)),
        )
      }),
    )
  })
})
