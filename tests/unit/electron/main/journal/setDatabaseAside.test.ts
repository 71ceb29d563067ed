import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  requestSetAside,
  setDatabaseAsideIfAsked,
} from '../../../../../electron/main/journal/setDatabaseAside'
import { temporaryFolder } from '../../../../helpers/temporaryFolder'

const now = new Date('2027-03-01T12:00:00.000Z')

describe('a damaged database', () => {
  it('is moved aside as a whole at the start after it was asked for, once', async () => {
    const profile = await temporaryFolder()
    const request = join(profile, 'set-database-aside')
    const database = join(profile, 'IndexedDB')
    await mkdir(database)
    await writeFile(join(database, 'CURRENT'), 'rubbish')
    expect(await setDatabaseAsideIfAsked(request, database, now)).toBeNull()
    expect((await requestSetAside(request, now)).ok).toBe(true)
    const aside = await setDatabaseAsideIfAsked(request, database, now)
    expect(aside).toBe(`${database}.aside-2027-03-01T12-00-00-000Z`)
    expect(await readFile(join(aside ?? '', 'CURRENT'), 'utf8')).toBe('rubbish')
    expect(await readdir(profile)).toEqual(['IndexedDB.aside-2027-03-01T12-00-00-000Z'])
    await mkdir(database)
    expect(await setDatabaseAsideIfAsked(request, database, now)).toBeNull()
  })

  it('that is not there needs no moving', async () => {
    const profile = await temporaryFolder()
    const request = join(profile, 'set-database-aside')
    await requestSetAside(request, now)
    expect(await setDatabaseAsideIfAsked(request, join(profile, 'IndexedDB'), now)).toBeNull()
    expect(await readdir(profile)).toEqual([])
  })
})
