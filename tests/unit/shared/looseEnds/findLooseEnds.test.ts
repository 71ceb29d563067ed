import { describe, expect, it } from 'vitest'
import { findLooseEnds, lookForLooseEnds } from '#shared/looseEnds/findLooseEnds'
import { looseEndRules } from '#shared/looseEnds/looseEndRules'
import looseEnds from '#shared/messages/en/looseEnds.json'
import { parseSource } from '#shared/template/parseSource'
import { anAction, anIndicator, recordsWith } from '../../../helpers/builders'
import { samplePlan } from '../../../helpers/samplePlan'
import { soundDay, soundPlan } from '../../../helpers/soundPlan'

const weights = ['high', 'medium', 'low']

describe('the loose ends of a plan', () => {
  it('are none where the plan holds nothing yet', () => {
    expect(findLooseEnds(recordsWith(), '2026-11-22')).toEqual([])
  })

  it('come the heaviest first, and in the order of the rules within one weight', () => {
    const records = recordsWith({
      actions: [anAction()],
      indicators: [anIndicator({ betterWhen: null })],
    })
    const found = findLooseEnds(records, '2026-11-22')
    const ruleIds = looseEndRules.map(({ id }) => id)
    const places = found.map(
      ({ rule, severity }) => weights.indexOf(severity) * 1000 + ruleIds.indexOf(rule),
    )
    expect(places.length).toBeGreaterThan(4)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('of the sample show each weight, and what a loose end is', async () => {
    const { records } = await samplePlan()
    const found = findLooseEnds(records, '2026-11-22')
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(weights))
    expect(found.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining([
        'actionWithoutOwner',
        'indicatorWithoutBaseline',
        'milestoneWithoutDate',
        'indicatorWithoutDirection',
        'draftActionLeft',
      ]),
    )
    // Few enough to be read: a sample full of faults would teach that they do not matter.
    expect(found.length).toBeLessThan(60)
  })

  it('never change the records they look at', async () => {
    const { records } = await samplePlan()
    const before = structuredClone(records)
    findLooseEnds(records, '2026-11-22')
    expect(records).toEqual(before)
  })
})

describe('a rule that the city leaves out', () => {
  it('counts no more, and what it would find is told', async () => {
    const { records } = await samplePlan()
    const [first] = findLooseEnds(records, '2026-11-22')
    if (!first) throw new Error('The sample has no loose end.')
    const plans = records.plans.map((plan) => ({
      ...plan,
      mutedRules: [{ rule: first.rule, why: 'It does not matter here.' }],
    }))
    const before = lookForLooseEnds(records, '2026-11-22')
    const after = lookForLooseEnds({ ...records, plans }, '2026-11-22')
    const ofRule = before.looseEnds.filter(({ rule }) => rule === first.rule)
    expect(after.looseEnds).toEqual(before.looseEnds.filter((one) => !ofRule.includes(one)))
    expect([...after.muted]).toEqual([[first.rule, ofRule.length]])
    expect(before.muted.size).toBe(0)
  })
})

describe('the rules', () => {
  it('are at least thirty, each with a name of its own', () => {
    expect(looseEndRules.length).toBeGreaterThanOrEqual(30)
    expect(new Set(looseEndRules.map(({ id }) => id)).size).toBe(looseEndRules.length)
  })

  it('find nothing in a sound plan', async () => {
    expect(findLooseEnds(await soundPlan(), soundDay)).toEqual([])
  })

  it.each(looseEndRules)('$id has a title, a reason and a source', ({ id, source }) => {
    expect(looseEnds.rule[id as keyof typeof looseEnds.rule]).toMatchObject({
      name: expect.stringMatching(/^[^{}]+$/),
      title: expect.stringMatching(/\S/),
      reason: expect.stringMatching(/\.$/),
    })
    expect(parseSource(source)).toMatchObject({ ok: true })
  })

  it('have all their sentences, and no sentence is left over', () => {
    expect(Object.keys(looseEnds.rule).sort()).toEqual(looseEndRules.map(({ id }) => id).sort())
  })
})
