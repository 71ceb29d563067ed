import { describe, expect, it } from 'vitest'
import { packSchema } from '#shared/template/library/Pack'
import { loadLibraryPacks } from '#templates/index'

describe('packSchema', () => {
  it('reads a pack of every kind, and tells them apart by their format', async () => {
    const packs = await loadLibraryPacks()
    const formats = packs.map((pack) => packSchema.parse(pack).format)
    expect(new Set(formats).size).toBe(9)
  })

  it('refuses a format that it does not know, and says where', () => {
    const read = packSchema.safeParse({ format: 'common-ground/benchmark/2' })
    expect(read.success).toBe(false)
    expect(read.error?.issues[0]?.path).toEqual(['format'])
  })

  it('refuses a pack under the format of another', async () => {
    const [pack] = await loadLibraryPacks()
    expect(packSchema.safeParse({ ...pack, format: 'common-ground/lessons/1' }).success).toBe(false)
  })
})
