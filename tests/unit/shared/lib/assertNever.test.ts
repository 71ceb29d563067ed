import { describe, expect, it } from 'vitest'
import { assertNever } from '#shared/lib/assertNever'

describe('a case that nobody foresaw', () => {
  it('is named', () => {
    expect(() => assertNever('paused' as never)).toThrow('"paused"')
  })
})
