import { expect, it } from 'vitest'
import { profile, setProfile } from '#renderer/repositories/profile'
import { testSession } from '../../../helpers/testSession'

it('is that of a new user at first, and keeps what is set', async () => {
  await testSession()
  expect(await profile()).toEqual({
    name: '',
    language: null,
    colorScheme: 'auto',
    lastBackupAt: null,
    staleMonths: 6,
  })
  await setProfile({ name: 'Ana' })
  await setProfile({ colorScheme: 'dark' })
  expect(await profile()).toMatchObject({ name: 'Ana', colorScheme: 'dark' })
})
