import { expect, it } from 'vitest'
import { TimedOut, withWatchdog } from '#renderer/database/withWatchdog'

it('gives what the work gives, or throws what it throws', async () => {
  expect(await withWatchdog(Promise.resolve(1), 10_000)).toBe(1)
  await expect(withWatchdog(Promise.reject(new Error('no')), 10_000)).rejects.toThrow('no')
})

it('gives up work that never ends, and says so first', async () => {
  const order: string[] = []
  await withWatchdog(new Promise(() => {}), 5, () => order.push('given up')).catch((error) =>
    order.push(error instanceof TimedOut ? 'rejected' : 'other'),
  )
  expect(order).toEqual(['given up', 'rejected'])
})
