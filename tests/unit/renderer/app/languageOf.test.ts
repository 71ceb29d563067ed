import { expect, test } from 'vitest'
import { languageOf } from '#renderer/app/languageOf'
import type { AppInfo } from '#shared/ipc'

const about = (language: string | null, systemLocale: string): AppInfo => ({
  version: '0.1.0',
  runtime: 'Electron',
  platform: 'linux',
  language,
  systemLocale,
})

test.each([
  [about('en-XA', 'en-GB'), 'en-IE', 'en-XA'],
  [about(null, 'en-GB'), 'en-IE', 'en-IE'],
  [about(null, 'en-GB'), null, 'en-GB'],
  [about(null, 'fi-FI'), 'sv', 'en'],
  [null, null, 'en'],
])('takes the first wish that has a catalogue', (info, chosen, language) => {
  expect(languageOf(info, chosen)).toBe(language)
})
