import { describe, expect, it } from 'vitest'
import { idSchema } from '#shared/lib/idSchema'
import { newId } from '#shared/lib/ids'

describe('an id', () => {
  it('is new each time and passes its own check', () => {
    const ids = Array.from({ length: 1000 }, () => newId<'Plan'>())
    expect(new Set(ids).size).toBe(1000)
    expect(ids.every((id) => idSchema<'Plan'>().safeParse(id).success)).toBe(true)
  })

  it.each([
    '',
    '.',
    '..',
    '../x',
    'a/b',
    'a\\b',
    'a b',
    'a\n',
    'con:',
    'ä',
    'a'.repeat(65),
    7,
    null,
    ['a'],
  ])('is not %j: it reaches file names', (value) => {
    expect(idSchema().safeParse(value).success).toBe(false)
  })
})
