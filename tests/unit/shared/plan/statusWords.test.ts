import { expect, it } from 'vitest'
import { type CellKind, readCell } from '#shared/lib/readCell'
import { actionStatusWords, milestoneStatusWords } from '#shared/plan/statusWords'

it.each([
  ['actions', actionStatusWords],
  ['milestones', milestoneStatusWords],
])('means one status of %s by each word', (_, words) => {
  const choices = Object.entries(words).map(([value, alsoCalled]) => ({
    value,
    label: value,
    alsoCalled,
  }))
  const cell: CellKind = { kind: 'choice', choices, none: null }
  for (const [status, said] of Object.entries(words))
    for (const word of said)
      expect([word, readCell(word, cell, { locale: 'en', today: '2026-11-22' })]).toEqual([
        word,
        { is: 'value', value: status },
      ])
})
