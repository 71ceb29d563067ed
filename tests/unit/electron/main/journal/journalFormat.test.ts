import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatEntry,
  formatStart,
  parseJournal,
} from '../../../../../electron/main/journal/journalFormat'
import { aChange, someCounts } from '../../../../helpers/aJournal'

const start = {
  planId: 'plan-1',
  generation: 1,
  revision: 0,
  counts: someCounts(0),
  checksum: '',
  snapshot: null,
}

/** A journal of some changes, and the length of each of its good prefixes. */
function aJournalOf(changes: readonly string[]): { bytes: Uint8Array; ends: number[] } {
  let text = formatStart(start)
  let checksum = start.checksum
  const ends = [Buffer.byteLength(text)]
  changes.forEach((change, index) => {
    const entry = formatEntry(checksum, index + 1, someCounts(index + 1), change)
    text += entry.line
    checksum = entry.checksum
    ends.push(Buffer.byteLength(text))
  })
  return { bytes: new TextEncoder().encode(text), ends }
}

const changes = [1, 2, 3].map((revision) => JSON.stringify(aChange(revision)))

describe('a journal', () => {
  it('is read back as it was written, with counts and chain', () => {
    const { bytes } = aJournalOf(changes)
    const file = parseJournal(bytes)
    expect(file?.start).toEqual(start)
    expect(file?.entries.map((entry) => entry.change)).toEqual(changes)
    expect(file?.entries.map((entry) => entry.counts)).toEqual([1, 2, 3].map(someCounts))
    expect(file?.goodBytes).toBe(bytes.byteLength)
  })

  it('cut at any byte, gives exactly the changes that are whole before the cut', () => {
    const { bytes, ends } = aJournalOf(changes)
    for (let cut = 0; cut <= bytes.byteLength; cut++) {
      const whole = ends.filter((end) => end <= cut).length - 1
      const file = parseJournal(bytes.subarray(0, cut))
      if (whole < 0) expect(file, `cut at ${cut}`).toBeNull()
      else expect(file?.entries.length, `cut at ${cut}`).toBe(whole)
    }
  })

  it('with any one bit turned, gives only changes that were written, up to the damage', () => {
    const { bytes, ends } = aJournalOf(changes)
    for (let at = 0; at < bytes.byteLength; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const damaged = Uint8Array.from(bytes)
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit)
        const whole = ends.filter((end) => end <= at).length - 1
        const file = parseJournal(damaged)
        const read = file?.entries.map((entry) => entry.change) ?? []
        expect(read, `byte ${at} bit ${bit}`).toEqual(changes.slice(0, Math.max(whole, 0)))
        if (whole < 0) expect(file).toBeNull()
      }
    }
  })

  it('does not take a record from another journal, a record twice, or one out of order', () => {
    const { bytes, ends } = aJournalOf(changes)
    const other = aJournalOf(changes.map((change) => change.replace('step', 'stop')))
    const part = (of: { bytes: Uint8Array; ends: number[] }, record: number) =>
      of.bytes.subarray(of.ends[record - 1], of.ends[record])
    const first = bytes.subarray(0, ends[1])
    const joined = (...parts: readonly Uint8Array[]) => Buffer.concat(parts)
    const mine = { bytes, ends }
    expect(parseJournal(joined(first, part(other, 2)))?.entries.length).toBe(1)
    expect(parseJournal(joined(first, part(mine, 1)))?.entries.length).toBe(1)
    expect(parseJournal(joined(first, part(mine, 3), part(mine, 2)))?.entries.length).toBe(1)
  })

  it('carries any JSON that a change can be, whatever stands in its texts', () => {
    fc.assert(
      fc.property(fc.array(fc.json(), { maxLength: 8 }), (bodies) => {
        const { bytes } = aJournalOf(bodies)
        expect(parseJournal(bytes)?.entries.map((entry) => entry.change)).toEqual(bodies)
      }),
      { numRuns: 200 },
    )
  })

  it('is never made out of rubbish', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(parseJournal(bytes)).toBeNull()
      }),
    )
  })
})
