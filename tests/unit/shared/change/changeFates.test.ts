import { expect, it } from 'vitest'
import { type ChangeFates, noteFates } from '#shared/change/changeFates'

it('lets the latest undo or redo of a step decide', () => {
  const fates: ChangeFates = new Map()
  const newestFirst = [
    { reverts: { kind: 'redo', revisions: [2] } },
    { reverts: { kind: 'undo', revisions: [2] } },
    { reverts: { kind: 'undo', revisions: [3, 4] } },
    { reverts: null },
  ] as const
  for (const change of newestFirst) noteFates(fates, change as Parameters<typeof noteFates>[1])
  expect([...fates]).toEqual([
    [2, 'standing'],
    [3, 'undone'],
    [4, 'undone'],
  ])
})
