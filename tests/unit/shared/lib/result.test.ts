import { describe, expect, it } from 'vitest'
import { fail, ok } from '#shared/lib/result'

describe('a result', () => {
  it('is a value, or a failure with what its sentence needs and nothing more', () => {
    expect(ok(7)).toEqual({ ok: true, value: 7 })
    expect(fail('file.gone', { file: 'a' }, 'ENOENT')).toEqual({
      ok: false,
      failure: { code: 'file.gone', values: { file: 'a' }, detail: 'ENOENT' },
    })
    expect(Object.keys(fail('file.gone').failure)).toEqual(['code'])
    expect(Object.keys(fail('file.gone', {}, '').failure)).toEqual(['code', 'values'])
  })
})
