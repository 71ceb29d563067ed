import { describe, expect, it } from 'vitest'
import { findLooseEnds, looseEndRules } from '#shared/looseEnds/findLooseEnds'
import looseEnds from '#shared/messages/en/looseEnds.json'
import { parseSource } from '#shared/template/parseSource'
import { anAction, anIndicator, recordsWith } from '../../../helpers/builders'
import { samplePlan } from '../../../helpers/samplePlan'

describe('the loose ends of a plan', () => {
  it('are none where the plan holds nothing yet', () => {
    expect(findLooseEnds(recordsWith(), '2026-11-22')).toEqual([])
  })

  it('come the heaviest first, and in the order of the rules within one weight', () => {
    const records = recordsWith({
      actions: [anAction()],
      indicators: [anIndicator({ betterWhen: null })],
    })
    expect(
      findLooseEnds(records, '2026-11-22').map(({ rule, severity }) => [rule, severity]),
    ).toEqual([
      ['actionWithoutOwner', 'high'],
      ['indicatorWithoutBaseline', 'high'],
      ['actionWithoutPurpose', 'medium'],
      ['indicatorWithoutDirection', 'medium'],
    ])
  })

  it('of the sample are the five that show what a loose end is', async () => {
    const { records } = await samplePlan()
    expect(
      findLooseEnds(records, '2026-11-22').map(({ rule, values }) => [
        rule,
        Object.values(values)[0],
      ]),
    ).toEqual([
      ['actionWithoutOwner', "Service standards that speak of migrants' needs"],
      ['indicatorWithoutBaseline', 'Users content with the service they got'],
      ['milestoneWithoutDate', "Users' groups formed"],
      ['indicatorWithoutDirection', 'Users content with the service they got'],
      ['draftActionLeft', 'A welcoming workplace'],
    ])
  })

  it('never change the records they look at', async () => {
    const { records } = await samplePlan()
    const before = structuredClone(records)
    findLooseEnds(records, '2026-11-22')
    expect(records).toEqual(before)
  })
})

describe('the rules', () => {
  it('are the fifteen, each with a name of its own', () => {
    expect(new Set(looseEndRules.map(({ id }) => id)).size).toBe(15)
  })

  it.each(looseEndRules)('$id has a title, a reason and a source', ({ id, source }) => {
    expect(looseEnds.rule[id as keyof typeof looseEnds.rule]).toMatchObject({
      title: expect.stringMatching(/\S/),
      reason: expect.stringMatching(/\.$/),
    })
    expect(parseSource(source)).toMatchObject({ ok: true })
  })

  it('have all their sentences, and no sentence is left over', () => {
    expect(Object.keys(looseEnds.rule).sort()).toEqual(looseEndRules.map(({ id }) => id).sort())
  })
})
