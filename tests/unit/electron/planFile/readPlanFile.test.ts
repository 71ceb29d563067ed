import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { ZipFile } from 'yazl'
import { createTranslator } from '#shared/messages/createTranslator'
import { checkSnapshot } from '#shared/planFile/checkSnapshot'
import { planFileLimits } from '#shared/planFile/planFileLimits'
import { readPlanFile } from '../../../../electron/planFile/readPlanFile'
import { sha256Of } from '../../../../electron/planFile/sha256Of'
import { zipPlanFile } from '../../../../electron/planFile/zipPlanFile'
import { samplePath } from '../../../helpers/samplePlan'
import { temporaryFolder } from '../../../helpers/temporaryFolder'

// Hundreds of spoilt plans: a slow machine takes its time.
vi.setConfig({ testTimeout: 240_000 })

const savedAt = '2026-11-22T09:30:00.000Z'
const records = '{"formatVersion":1}'
const envelope = {
  format: 'common-ground/plan',
  formatVersion: 1,
  appVersion: '0.1.0',
  savedAt,
  snapshotSha256: sha256Of(Buffer.from(records)),
}

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await temporaryFolder()
  path = join(folder, 'plan.cityplan')
})

const read = async (bytes?: Buffer) => {
  if (bytes) writeFileSync(path, bytes)
  return await readPlanFile(path, { attachments: true })
}
/** What comes of reading: the code of the failure, whose sentence must stand in the catalogue, or "read". */
const codeOf = async (bytes?: Buffer) => {
  const content = await read(bytes)
  if (content.ok) return 'read'
  const { code, values } = content.failure
  expect(createTranslator('en')(`failure:${code}`, { ...values })).toMatch(/\. /)
  return code
}

interface Entry {
  readonly name: string
  readonly bytes: Buffer | string
  readonly mode?: number
  readonly compress?: boolean
}
const plain: readonly Entry[] = [
  { name: 'envelope.json', bytes: JSON.stringify(envelope) },
  { name: 'plan.json', bytes: records },
]
/** A zip with the given entries. A name that no zip writer takes is put in afterwards, byte for byte. */
async function zipOf(entries: readonly Entry[]): Promise<Buffer> {
  const zip = new ZipFile()
  const renamed: [string, string][] = []
  entries.forEach(({ name, bytes, mode, compress }, index) => {
    const standIn = `${index}`.padStart(Buffer.byteLength(name), 'n')
    const isTakenAsItIs = /^[\w./-]+$/.test(name) && !/^\/|\.\.|\/$|^\w:/.test(name)
    if (!isTakenAsItIs) renamed.push([standIn, name])
    zip.addBuffer(Buffer.from(bytes), isTakenAsItIs ? name : standIn, {
      mode: mode ?? 0o100644,
      compress: compress ?? true,
    })
  })
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  let bytes = Buffer.concat(chunks)
  for (const [from, to] of renamed)
    bytes = Buffer.from(
      bytes.toString('latin1').replaceAll(from, Buffer.from(to).toString('latin1')),
      'latin1',
    )
  return bytes
}
const plus = (...entries: Entry[]) => zipOf([...plain, ...entries])
/** Writes a number over every record of a kind: `PK` and the given signature, at a place within it. */
function patched(
  bytes: Buffer,
  signature: string,
  at: number,
  write: (copy: Buffer, place: number) => void,
): Buffer {
  const copy = Buffer.from(bytes)
  for (
    let found = copy.indexOf(signature, 0, 'latin1');
    found !== -1;
    found = copy.indexOf(signature, found + 4, 'latin1')
  )
    write(copy, found + at)
  return copy
}
const [local, central, end] = ['PK\u0003\u0004', 'PK\u0001\u0002', 'PK\u0005\u0006']

describe('a plan file that is whole', () => {
  it('gives back exactly what was written, attachments too', async () => {
    const bytes = Buffer.from([0, 1, 2, 255])
    const attachment = { sha256: sha256Of(bytes), bytes }
    const content = await read(await zipPlanFile('{"ä":"😀"}', [attachment], '0.1.0', savedAt))
    expect(content).toEqual({
      ok: true,
      value: { snapshot: '{"ä":"😀"}', attachments: [attachment] },
    })
  })

  it('can be read without its attachments', async () => {
    const bytes = Buffer.from('minutes')
    writeFileSync(
      path,
      await zipPlanFile(records, [{ sha256: sha256Of(bytes), bytes }], '0.1.0', savedAt),
    )
    const content = await readPlanFile(path, { attachments: false })
    expect(content).toEqual({ ok: true, value: { snapshot: records, attachments: [] } })
  })

  it('holds whatever text the records have', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (json) => {
        const content = await read(await zipPlanFile(json, [], '0.1.0', savedAt))
        expect(content).toEqual({ ok: true, value: { snapshot: json, attachments: [] } })
      }),
      { numRuns: 30 },
    )
  })

  it('is the sample that ships', async () => {
    const content = await readPlanFile(samplePath, { attachments: true })
    expect(content.ok && checkSnapshot(content.value.snapshot).ok).toBe(true)
  })

  it('may say of an entry that it is a link: nothing is unpacked by name', async () => {
    const link = plain.map((entry) => ({ ...entry, mode: 0o120777 }))
    expect(await read(await zipOf(link))).toMatchObject({ ok: true, value: { snapshot: records } })
  })
})

describe('a file that is no plan', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['three bytes', Buffer.from('PK\u0003')],
    ['text', Buffer.from('Dear colleague, please find attached')],
    ['zeros', Buffer.alloc(100_000)],
    ['a PDF', Buffer.from('%PDF-1.7\n%%EOF')],
    ['an empty zip', Buffer.concat([Buffer.from(end, 'latin1'), Buffer.alloc(18)])],
  ])('is refused: %s', async (_name, bytes) => {
    expect(await codeOf(bytes)).toBe('planFile.notAPlan')
  })

  it('is refused: a folder', async () => {
    mkdirSync(path)
    expect(await codeOf()).toBe('planFile.notAPlan')
  })

  it.skipIf(process.platform === 'win32')(
    'is refused without waiting: a pipe that nobody writes to',
    async () => {
      spawnSync('mkfifo', [path])
      expect(await codeOf()).toBe('planFile.notAPlan')
    },
  )

  it.each<[string, () => Promise<Buffer>]>([
    ['without an envelope', () => zipOf(plain.slice(1))],
    ['without records', () => zipOf(plain.slice(0, 1))],
    [
      'whose envelope is no JSON',
      () => zipOf([{ name: 'envelope.json', bytes: '{' }, ...plain.slice(1)]),
    ],
    [
      'whose envelope is null',
      () => zipOf([{ name: 'envelope.json', bytes: 'null' }, ...plain.slice(1)]),
    ],
    [
      'of another program',
      () =>
        zipOf([
          { name: 'envelope.json', bytes: JSON.stringify({ ...envelope, format: 'x' }) },
          ...plain.slice(1),
        ]),
    ],
    [
      'whose envelope says more than it may',
      () =>
        zipOf([
          { name: 'envelope.json', bytes: JSON.stringify({ ...envelope, run: 'x' }) },
          ...plain.slice(1),
        ]),
    ],
    [
      'of format 0',
      () =>
        zipOf([
          { name: 'envelope.json', bytes: JSON.stringify({ ...envelope, formatVersion: 0 }) },
          ...plain.slice(1),
        ]),
    ],
    ['with an unknown entry', () => plus({ name: 'readme.txt', bytes: '' })],
    ['with a zip inside', () => plus({ name: 'attachments/more.zip', bytes: 'PK' })],
    ['with a folder entry', () => plus({ name: 'attachments/x/', bytes: '' })],
    ['with an entry that leads out of its folder', () => plus({ name: '../../etc/x', bytes: 'x' })],
    [
      'with an entry that leads out from within',
      () => plus({ name: 'attachments/../../x', bytes: 'x' }),
    ],
    ['with an absolute name', () => plus({ name: '/etc/passwd', bytes: 'x' })],
    ['with a drive in a name', () => plus({ name: 'C:/x', bytes: 'x' })],
    ['with a name of Windows', () => plus({ name: '..\\x', bytes: 'x' })],
    ['with an entry twice', () => plus({ name: 'plan.json', bytes: '{}' })],
    ['with an envelope twice', () => plus({ name: 'envelope.json', bytes: '{}' })],
    [
      'that is encrypted',
      async () =>
        patched(await zipOf(plain), central, 8, (copy, place) => copy.writeUInt16LE(1, place)),
    ],
  ])('is refused: a zip %s', async (_name, make) => {
    expect(await codeOf(await make())).toBe('planFile.notAPlan')
  })

  it.each([3, 4, 10_001])('of format %d is named as newer', async (formatVersion) => {
    const bytes = JSON.stringify({ ...envelope, formatVersion, somethingNew: true })
    expect(await codeOf(await zipOf([{ name: 'envelope.json', bytes }, ...plain.slice(1)]))).toBe(
      'planFile.newer',
    )
  })
})

describe('a file that would bring the computer down', () => {
  it('is refused: one larger than a plan can be, without reading it', async () => {
    writeFileSync(path, '')
    truncateSync(path, planFileLimits.fileBytes + 1)
    expect(await codeOf()).toBe('planFile.tooLarge')
  })

  it('is refused: zeros packed a thousandfold', async () => {
    const bytes = Buffer.alloc(20_000_000)
    expect(await codeOf(await zipOf([{ name: 'plan.json', bytes }]))).toBe('planFile.tooLarge')
    expect(await codeOf(await plus({ name: `attachments/${sha256Of(bytes)}`, bytes }))).toBe(
      'planFile.tooLarge',
    )
  })

  it('is refused: an entry that says it is larger than any', async () => {
    const bytes = patched(await zipOf(plain), central, 24, (copy, place) =>
      copy.writeUInt32LE(4_000_000_000, place),
    )
    expect(await codeOf(bytes)).toBe('planFile.tooLarge')
  })

  it.each([0, 1, 10_000])(
    'is refused: entries that say they unpack to %d bytes, and lie',
    async (size) => {
      const bytes = patched(await zipOf(plain), central, 24, (copy, place) =>
        copy.writeUInt32LE(size, place),
      )
      expect(await codeOf(bytes)).toBe('planFile.damaged')
    },
  )

  it('is refused: many more entries than a plan has', async () => {
    const many = Array.from({ length: planFileLimits.entries }, (_, index) => ({
      name: `attachments/${index.toString(16).padStart(64, '0')}`,
      bytes: '',
    }))
    expect(await codeOf(await plus(...many))).toBe('planFile.tooLarge')
  })
})

describe('a damaged file', () => {
  it('is found by the checksum of its records', async () => {
    const bytes = JSON.stringify({ ...envelope, snapshotSha256: 'a'.repeat(64) })
    expect(await codeOf(await zipOf([{ name: 'envelope.json', bytes }, ...plain.slice(1)]))).toBe(
      'planFile.damaged',
    )
  })

  it('is found by the name of an attachment', async () => {
    expect(await codeOf(await plus({ name: `attachments/${'a'.repeat(64)}`, bytes: 'x' }))).toBe(
      'planFile.damaged',
    )
  })

  it('is found where its packing is of an unknown kind', async () => {
    const bytes = patched(await zipOf(plain), central, 10, (copy, place) =>
      copy.writeUInt16LE(99, place),
    )
    expect(await codeOf(bytes)).toBe('planFile.damaged')
  })

  it('is found where an entry does not stand where the table says', async () => {
    const bytes = patched(await zipOf(plain), local, 0, (copy, place) => copy.write('XX', place))
    expect(['planFile.damaged', 'planFile.notAPlan']).toContain(await codeOf(bytes))
  })
})

describe('the sample, spoilt', () => {
  let whole: Buffer
  beforeAll(() => {
    whole = readFileSync(samplePath)
  })

  it('is named as cut short wherever its end is missing', async () => {
    for (let length = 1000; length < whole.length; length += 1000)
      expect(await codeOf(whole.subarray(0, length)), `${length} bytes`).toBe('planFile.cutShort')
    expect(await codeOf(whole.subarray(0, -1))).toBe('planFile.cutShort')
  })

  it('with bytes after its end is not read', async () => {
    expect(await codeOf(Buffer.concat([whole, Buffer.from('x')]))).toBe('planFile.cutShort')
  })

  it('with any bit turned is refused in words, or gives the very same records', async () => {
    const original = await read(whole)
    const snapshot = original.ok ? original.value.snapshot : ''
    const outcomes = new Set<string>()
    // Half of the turns hit the headers at both ends, where a zip is most easily misread.
    const place = fc.oneof(
      fc.nat(whole.length - 1),
      fc.nat(100),
      fc.nat(300).map((back) => whole.length - 1 - back),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(place, fc.nat(7)), { minLength: 1, maxLength: 3 }),
        async (turns) => {
          const bytes = Buffer.from(whole)
          for (const [at, bit] of turns) bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at)
          const code = await codeOf(bytes)
          outcomes.add(code)
          const content = await read()
          if (content.ok) expect(content.value.snapshot === snapshot).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
    expect(outcomes.size).toBeGreaterThan(2)
  })

  it('with any stretch overwritten is refused in words, or gives the very same records', async () => {
    const original = await read(whole)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.uint8Array({ minLength: 1, maxLength: 64 }),
        async (at, stretch) => {
          const bytes = Buffer.from(whole)
          bytes.set(stretch.subarray(0, whole.length - at), at)
          if ((await codeOf(bytes)) === 'read') expect(await read()).toEqual(original)
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('a file that cannot be reached', () => {
  it('is missing', async () => {
    expect(await codeOf()).toBe('planFile.missing')
  })

  it('stands behind something that is no folder', async () => {
    writeFileSync(path, 'x')
    path = join(path, 'inside')
    expect(await codeOf()).toBe('planFile.unreadable')
  })

  it.skipIf(process.platform === 'win32')('is a link that leads to itself', async () => {
    symlinkSync(path, path)
    expect(await codeOf()).toBe('planFile.unreadable')
  })

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'may not be opened',
    async () => {
      writeFileSync(path, await zipOf(plain))
      chmodSync(path, 0o000)
      expect(await codeOf()).toBe('planFile.unreadable')
    },
  )
})
