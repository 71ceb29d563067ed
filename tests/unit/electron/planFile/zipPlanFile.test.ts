import { describe, expect, it } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { planFileEntries } from '#shared/planFile/envelope'
import { sha256Of } from '../../../../electron/planFile/sha256Of'
import { zipPlanFile } from '../../../../electron/planFile/zipPlanFile'

const savedAt = '2026-11-22T09:30:00.000Z'

/** Names and texts of the entries, in their order. */
async function entriesOf(bytes: Buffer): Promise<[string, string][]> {
  const zip = await fromBufferPromise(bytes)
  const entries: [string, string][] = []
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = []
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk)
    entries.push([entry.fileName, Buffer.concat(chunks).toString()])
  }
  return entries
}

describe('the bytes of a plan file', () => {
  it('hold the envelope first, then the records, then the attachments by their hash', async () => {
    const bytes = Buffer.from('minutes')
    const attachment = { sha256: sha256Of(bytes), bytes }
    const entries = await entriesOf(await zipPlanFile('{"ä":1}', [attachment], '0.1.0', savedAt))
    expect(entries.map(([name]) => name)).toEqual([
      planFileEntries.envelope,
      planFileEntries.snapshot,
      `${planFileEntries.attachmentFolder}${attachment.sha256}`,
    ])
    expect(entries[1]?.[1]).toBe('{"ä":1}')
    expect(entries[2]?.[1]).toBe('minutes')
  })

  it('say in the envelope what wrote them, when, and how to see that they are whole', async () => {
    const [envelope] = await entriesOf(await zipPlanFile('{}', [], '0.1.0', savedAt))
    expect(JSON.parse(envelope?.[1] ?? '')).toEqual({
      format: 'common-ground/plan',
      formatVersion: 2,
      appVersion: '0.1.0',
      savedAt,
      snapshotSha256: sha256Of(Buffer.from('{}')),
    })
  })

  it('are the same for the same plan and moment', async () => {
    const [one, two] = [
      await zipPlanFile('{}', [], '1', savedAt),
      await zipPlanFile('{}', [], '1', savedAt),
    ]
    expect(one.equals(two)).toBe(true)
  })

  it('name content by the hash that everybody computes', () => {
    expect(sha256Of(Buffer.from(''))).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    )
  })
})
