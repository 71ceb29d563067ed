import { describe, expect, it } from 'vitest'
import {
  choosePackageNames,
  missingLibraries,
  parseMissingLibraries,
} from '../../../scripts/systemLibraries.mjs'

describe('parseMissingLibraries', () => {
  it('names each library that ldd did not find, once', () => {
    const output = [
      '\tlinux-vdso.so.1 (0x00007ffc)',
      '\tlibgtk-3.so.0 => not found',
      '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
      '\tlibnss3.so => not found',
      '\tlibgtk-3.so.0 => not found',
    ].join('\n')
    expect(parseMissingLibraries(output)).toEqual(['libgtk-3.so.0', 'libnss3.so'])
  })

  it('finds nothing missing in a static program', () => {
    expect(parseMissingLibraries('\tstatically linked\n')).toEqual([])
  })
})

describe('missingLibraries', () => {
  it('finds nothing missing in a program that is running', () => {
    expect(missingLibraries(process.execPath)).toEqual([])
  })
})

describe('choosePackageNames', () => {
  const policy = [
    'libgtk-3-0:',
    '  Installed: (none)',
    '  Candidate: (none)',
    '  Version table:',
    'libgtk-3-0t64:',
    '  Installed: (none)',
    '  Candidate: 3.24.49-3',
    '  Version table:',
    '     3.24.49-3 500',
    'libnss3:',
    '  Installed: (none)',
    '  Candidate: 2:3.110-1',
  ].join('\n')

  it('takes the new name where the system has renamed a library', () => {
    expect(choosePackageNames(['libgtk-3-0', 'libnss3'], policy)).toEqual([
      'libgtk-3-0t64',
      'libnss3',
    ])
  })

  it('keeps the plain names where nothing is known', () => {
    expect(choosePackageNames(['libgtk-3-0', 'xvfb'], '')).toEqual(['libgtk-3-0', 'xvfb'])
  })

  it('does not take a renamed package that cannot be installed', () => {
    const unavailable = 'libgbm1t64:\n  Installed: (none)\n  Candidate: (none)\n'
    expect(choosePackageNames(['libgbm1'], unavailable)).toEqual(['libgbm1'])
  })
})
