import { describe, expect, it } from 'vitest'
import {
  readOwnPackFile,
  writeOwnPackFile,
} from '../../../../../electron/main/ownPacks/ownPackFile'

const entry = {
  id: 'our-toolkit',
  version: '1.0.0',
  kind: 'common-ground/benchmark/1',
  title: 'Our toolkit',
  state: 'draft',
  changedAt: '2027-03-01T12:00:00.000Z',
} as const

describe('the file of an own pack', () => {
  it('is read back as it was written', () => {
    const file = { entry, content: '{"pack":{"title":"Größe"}}' }
    expect(readOwnPackFile(writeOwnPackFile(file), entry)).toEqual(file)
  })

  it('is cut nowhere without being found out', () => {
    const text = writeOwnPackFile({ entry, content: '{"a":1}' })
    for (let length = 0; length < text.trimEnd().length; length += 1)
      expect(readOwnPackFile(text.slice(0, length), entry)).toBeNull()
  })

  it.each([
    ['another format', { format: 'common-ground/backup' }],
    ['another pack', { id: 'other' }],
    ['another version', { version: '2.0.0' }],
    ['an unknown state', { state: 'open' }],
    ['no content', { content: undefined }],
  ])('is none of ours with %s', (_, change) => {
    const text = writeOwnPackFile({ entry, content: '{}' })
    expect(readOwnPackFile(JSON.stringify({ ...JSON.parse(text), ...change }), entry)).toBeNull()
  })
})
