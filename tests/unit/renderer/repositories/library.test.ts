import { describe, expect, it } from 'vitest'
import { getLibrary, getLibrarySearch, renewLibrary } from '#renderer/repositories/library'
import { testSession } from '../../../helpers/testSession'

describe('the library of the window', () => {
  it('is read once, however many ask', async () => {
    await testSession()
    const [one, other] = await Promise.all([getLibrary(), getLibrary()])
    expect(one).toBe(other)
    expect(one.items.size).toBeGreaterThan(500)
  })

  it('is searched as it stands', async () => {
    await testSession()
    const [best] = (await getLibrarySearch()).find('47')
    expect(best?.item.ref).toBe('common-basic-principles:47')
  })

  it('is read again when a pack has changed', async () => {
    await testSession()
    const [before, searchBefore] = [await getLibrary(), await getLibrarySearch()]
    await renewLibrary()
    expect(await getLibrary()).not.toBe(before)
    expect(await getLibrarySearch()).not.toBe(searchBefore)
  })
})
