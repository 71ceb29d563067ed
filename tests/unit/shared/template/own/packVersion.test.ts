import { describe, expect, it } from 'vitest'
import { compareVersions, nextVersion } from '#shared/template/own/packVersion'
import { packs } from '#templates/index'

describe('versions', () => {
  it('sort by number and not by letter', () => {
    const versions = ['1.10.0', '1.0.1', '2.0.0', '1.9.0', '1.0.0']
    expect(versions.sort(compareVersions)).toEqual(['1.0.0', '1.0.1', '1.9.0', '1.10.0', '2.0.0'])
  })

  it('rise by the second number for a pack of one’s own', () => {
    expect(nextVersion([], false)).toBe('1.0.0')
    expect(nextVersion(['1.0.0'], false)).toBe('1.1.0')
    expect(nextVersion(['1.9.0', '1.10.0', '1.2.0'], false)).toBe('1.11.0')
  })

  it('rise by the third for a correction of a shipped pack', () => {
    expect(nextVersion(['1.0.0'], true)).toBe('1.0.1')
    expect(nextVersion(['1.0.0', '1.0.1', '1.1.0'], true)).toBe('1.1.1')
  })

  it('leave the third number of what ships to the cities that correct it', () => {
    expect(packs.filter(({ version }) => !version.endsWith('.0'))).toEqual([])
  })
})
