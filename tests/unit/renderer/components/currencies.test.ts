import { expect, test } from 'vitest'
import { currencies } from '#renderer/components/currencies'

test('offers the euro first, and each currency once with its name', () => {
  const offered = currencies('en')
  expect(offered[0]).toEqual({ value: 'EUR', label: 'EUR: Euro' })
  expect(new Set(offered.map(({ value }) => value)).size).toBe(offered.length)
})

test('keeps a currency that a plan from elsewhere has', () => {
  expect(currencies('en', 'CAD').at(-1)?.value).toBe('CAD')
})
