import { describe, expect, it } from 'vitest'
import { isBundleAddress } from '../../../../../electron/main/bundle/bundleAddress'

describe('an address of the app', () => {
  it('is one with its scheme and its host', () => {
    for (const address of ['app://bundle', 'app://bundle/index.html#/plan/1', 'APP://bundle/x']) {
      expect(isBundleAddress(address), address).toBe(true)
    }
  })

  it('is no other, however alike', () => {
    const others = [
      '',
      'app',
      'app:',
      'app:bundle',
      'app://',
      'app://bundle.example/',
      'app://bundle:80/',
      'app://a@bundle/',
      'apps://bundle/',
      'https://bundle/',
      'file:///bundle',
      'about:blank',
      'data:text/html,app://bundle',
      'blob:app://bundle/1',
      'javascript:app://bundle',
    ]
    for (const address of others) expect(isBundleAddress(address), address).toBe(false)
  })
})
