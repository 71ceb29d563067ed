import { describe, expect, it } from 'vitest'
import { handedOverFile, requestedFileIn } from '../../../../electron/main/requestedFile'

describe('a plan file named when the app is started', () => {
  it('is found among the arguments, from the folder the user was in', () => {
    expect(requestedFileIn(['/app', '--no-sandbox', 'plans/a.cityplan'], '/home/x')).toBe(
      '/home/x/plans/a.cityplan',
    )
    expect(requestedFileIn(['/home/x/My plan.CITYPLAN'], '/')).toBe('/home/x/My plan.CITYPLAN')
  })

  it('is none where no argument is one', () => {
    const others = [[], ['/app', '.'], ['--x=a.cityplan'], ['a.cityplan.exe'], ['cityplan']]
    for (const args of others) expect(requestedFileIn(args, '/')).toBeNull()
  })

  it('is taken from a second start only if it can be one', () => {
    expect(handedOverFile({ file: '/home/x/a.cityplan' })).toBe('/home/x/a.cityplan')
    const others = [
      null,
      undefined,
      'text',
      {},
      { file: null },
      { file: 1 },
      { file: ['/a.cityplan'] },
      { file: 'a.cityplan' },
      { file: '/etc/passwd' },
      { file: '/a\0.cityplan' },
      { file: `/${'a'.repeat(5000)}.cityplan` },
    ]
    for (const data of others) expect(handedOverFile(data)).toBeNull()
  })
})
