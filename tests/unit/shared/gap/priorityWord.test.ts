import { expect, it } from 'vitest'
import { priorityWord } from '#shared/gap/priorityWord'

it('calls 5 to 8 points low, 9 to 11 medium and 12 to 15 high', () => {
  const words = Array.from({ length: 11 }, (_, index) => priorityWord(index + 5))
  expect(words).toEqual([
    ...Array(4).fill('low'),
    ...Array(3).fill('medium'),
    ...Array(4).fill('high'),
  ])
})
