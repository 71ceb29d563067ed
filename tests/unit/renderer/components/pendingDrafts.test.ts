import { expect, test } from 'vitest'
import { countDrafts, enterDraft, flushPendingDrafts } from '#renderer/components/pendingDrafts'

test('writes every draft there is, also when one of them fails', async () => {
  const written: string[] = []
  const leave = ['a', 'b', 'c'].map((name) =>
    enterDraft({
      flush: async () => {
        if (name === 'b') throw new Error('disk full')
        written.push(name)
      },
    }),
  )
  expect(countDrafts()).toBe(3)
  await flushPendingDrafts()
  expect(written).toEqual(['a', 'c'])
  for (const end of leave) end()
  expect(countDrafts()).toBe(0)
})

test('takes a draft out only once', () => {
  const leave = enterDraft({ flush: async () => {} })
  const other = enterDraft({ flush: async () => {} })
  leave()
  leave()
  expect(countDrafts()).toBe(1)
  other()
})
