import { expect, it } from 'vitest'
import { saysAnything } from '#shared/assessment/saysAnything'
import { anAnswer, anId } from '../../../helpers/builders'

const silent = anAnswer({ level: 'not-assessed', declinedRefs: ['impart:C1.T1'] })

it('hears a level, a reasoning, evidence and context', () => {
  for (const said of [
    { level: 'not-our-competence' as const },
    { reasoning: { type: 'doc' as const, content: [{ type: 'paragraph' as const }] } },
    { evidenceIds: [anId<'Evidence'>('minutes')] },
    { contextFactorIds: ['K1'] },
  ])
    expect(saysAnything({ ...silent, ...said })).toBe(true)
})

it('hears nothing in an answer that only set an offer aside', () => {
  expect(saysAnything(silent)).toBe(false)
})
