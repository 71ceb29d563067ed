import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { countDrafts } from '#renderer/components/pendingDrafts'
import { typingDraft } from '#renderer/components/typingDraft'
import { fail, ok } from '#shared/lib/result'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(async () => {
  await vi.runAllTimersAsync()
  vi.useRealTimers()
})

function recorded() {
  const written: { value: string; group: string }[] = []
  const draft = typingDraft<string>(async (value, group) => {
    written.push({ value, group })
    return ok(null)
  })
  return { draft, written, values: () => written.map(({ value }) => value) }
}

test('writes once, with the last words, after a pause in typing', async () => {
  const { draft, values } = recorded()
  draft.touch(() => 'a')
  await vi.advanceTimersByTimeAsync(200)
  draft.touch(() => 'ab')
  await vi.advanceTimersByTimeAsync(200)
  expect(values()).toEqual([])
  await vi.advanceTimersByTimeAsync(100)
  expect(values()).toEqual(['ab'])
})

test('writes at most 0.8 s after the first unsaved key, however fast the typing goes on', async () => {
  const { draft, values } = recorded()
  for (let key = 1; key <= 10; key++) {
    draft.touch(() => `${key}`)
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(values()).toEqual(['8'])
})

test('counts as pending from the first key until it is written', async () => {
  const { draft } = recorded()
  expect(countDrafts()).toBe(0)
  draft.touch(() => 'a')
  expect([draft.pending, countDrafts()]).toEqual([true, 1])
  await draft.flush()
  expect([draft.pending, countDrafts()]).toEqual([false, 0])
})

test('stays pending while words typed during a write wait for theirs', async () => {
  let finish = () => {}
  const draft = typingDraft<string>(
    () =>
      new Promise<void>((resolve) => {
        finish = resolve
      }),
  )
  draft.touch(() => 'a')
  const first = draft.flush()
  await vi.advanceTimersByTimeAsync(0)
  draft.touch(() => 'ab')
  finish()
  await first
  expect(draft.pending).toBe(true)
  const second = draft.flush()
  await vi.advanceTimersByTimeAsync(0)
  finish()
  await second
  expect(draft.pending).toBe(false)
})

test('never lets an older value land on a newer one', async () => {
  const landed: string[] = []
  const waits: Record<string, number> = { slow: 500, quick: 10 }
  const draft = typingDraft<string>(async (value) => {
    await new Promise((done) => setTimeout(done, waits[value]))
    landed.push(value)
  })
  draft.touch(() => 'slow')
  void draft.flush()
  draft.touch(() => 'quick')
  void draft.flush()
  await vi.advanceTimersByTimeAsync(1000)
  expect(landed).toEqual(['slow', 'quick'])
})

test('gives one group to a stretch of typing and another after leaving the field', async () => {
  const { draft, written } = recorded()
  draft.touch(() => 'a')
  await draft.flush()
  draft.touch(() => 'ab')
  await draft.endStretch()
  draft.touch(() => 'abc')
  await draft.flush()
  const groups = written.map(({ group }) => group)
  expect(groups[1]).toBe(groups[0])
  expect(groups[2]).not.toBe(groups[0])
})

test('begins a new group after a long pause, so that undo does not take back everything', async () => {
  const { draft, written } = recorded()
  draft.touch(() => 'a')
  await draft.flush()
  await vi.advanceTimersByTimeAsync(4000)
  draft.touch(() => 'ab')
  await draft.flush()
  expect(written[1]?.group).not.toBe(written[0]?.group)
})

test.each([
  ['a failure', async () => fail('internal')],
  ['an exception', () => Promise.reject(new Error('gone'))],
])('says that words were not saved where the write ends in %s', async (_, save) => {
  const heard: boolean[] = []
  const draft = typingDraft<string>(save, (_value, saved) => heard.push(saved))
  draft.touch(() => 'a')
  await draft.flush()
  expect(heard).toEqual([false])
})
