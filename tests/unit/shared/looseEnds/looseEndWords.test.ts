import { expect, test } from 'vitest'
import type { LooseEnd } from '#shared/looseEnds/LooseEnd'
import { looseEndRules } from '#shared/looseEnds/looseEndRules'
import { looseEndWords } from '#shared/looseEnds/looseEndWords'
import { createTranslator } from '#shared/messages/createTranslator'

const t = createTranslator('en')
const looseEnd = (rule: string, values: LooseEnd['values']): LooseEnd => ({
  rule,
  values,
  severity: 'low',
  source: 'field:7',
  place: { stage: 'actions' },
})

test('has words for every rule', () => {
  for (const { id } of looseEndRules) {
    const { title, reason } = looseEndWords(looseEnd(id, {}), t, 'en')
    expect(title.length, id).toBeGreaterThan(5)
    expect(reason.length, id).toBeGreaterThan(5)
  }
})

test('writes a month out', () => {
  const piled = looseEnd('deadlinesPiledUp', { owner: 'Schools', count: 6, month: '2027-06' })
  expect(looseEndWords(piled, t, 'en-GB').reason).toContain('June 2027')
})

test('says so where a title is still empty', () => {
  const { title } = looseEndWords(looseEnd('actionWithoutOwner', { action: '' }), t, 'en')
  expect(title).toContain('without a title')
})
