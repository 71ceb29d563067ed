import { describe, expect, it } from 'vitest'
import { createTranslator } from '#shared/messages/createTranslator'
import { statusReasons } from '#shared/monitoring/indicatorStatus'
import { expectedInWords, standingInWords } from '#shared/monitoring/standingInWords'

const t = createTranslator('en')
const standing = {
  status: 'slipping',
  reason: 'behind',
  path: null,
  latest: { on: '2027-12-31', value: 33.5 },
  expected: { from: 40, upTo: null },
} as const

describe('how an indicator stands', () => {
  it('is told with the value, its day and what was expected, as the plan writes numbers', () => {
    expect(standingInWords(t, standing, '%', 'en-GB')).toBe(
      '33.5 % on 31 December 2027. Expected by then: at least 40. At least half of the way due has been made.',
    )
    expect(standingInWords(t, standing, '', 'de-DE')).toMatch(/^33,5 on 31\. Dezember 2027\./)
  })

  it('has a sentence for every reason, also where no value is known', () => {
    for (const reason of statusReasons) {
      const words = standingInWords(
        t,
        { ...standing, reason, latest: null, expected: null },
        '',
        'en-GB',
      )
      expect(words).not.toContain('statusReason')
      expect(words).toMatch(/\.$/)
    }
  })
})

it('names what is expected by its open and closed sides', () => {
  expect(expectedInWords(t, { from: 40, upTo: 60 }, 'en-GB')).toBe('between 40 and 60')
  expect(expectedInWords(t, { from: null, upTo: 31 }, 'en-GB')).toBe('at most 31')
})
