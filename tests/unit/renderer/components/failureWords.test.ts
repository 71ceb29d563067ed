import { expect, test } from 'vitest'
import { failureWords } from '#renderer/components/failureWords'
import { createMessages } from '#shared/messages/createTranslator'

const i18n = createMessages('en')
const messages = { t: i18n.t, i18n }

test('fills the facts into the sentence of the code', () => {
  const words = failureWords(
    { code: 'file.diskFull', values: { file: 'plan.cityplan', folder: '/home/anna' } },
    messages,
  )
  expect(words).toContain('plan.cityplan')
  expect(words).toContain('/home/anna')
})

test('falls back to the general sentence for a code without one', () => {
  expect(failureWords({ code: 'never.heardOf' }, messages)).toBe(i18n.t('failure:internal'))
})
