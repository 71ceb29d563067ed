import { describe, expect, it } from 'vitest'
import type { Indicator } from '#shared/monitoring/Indicator'
import { indicatorLimits, indicatorLoad } from '#shared/monitoring/indicatorLoad'
import { aMeasurement, anAction, anId, anIndicator } from '../../../helpers/builders'

const action = anAction({ id: anId('action') })
const many = (count: number, fields: Partial<Indicator> = {}) =>
  Array.from({ length: count }, () => anIndicator(fields))
const load = (indicators: readonly Indicator[], actions = [action]) =>
  indicatorLoad({ indicators, actions, measurements: [] })

describe('indicators are too many', () => {
  const { perAction, perOwner, perPlan, always } = indicatorLimits

  it('on one action, from the sixth on', () => {
    const actionIds = [action.id]
    expect(load(many(perAction, { actionIds })).isTooMuch).toBe(false)
    expect(load(many(perAction + 1, { actionIds }))).toMatchObject({
      isTooMuch: true,
      actions: [{ id: action.id, count: perAction + 1 }],
    })
  })

  it('with one owner, whether named by the indicator or by its action', () => {
    const owned = anAction({ ownerId: anId('owner') })
    const direct = many(perOwner, { ownerId: anId('owner') })
    expect(load(direct, [owned]).owners).toEqual([])
    const through = anIndicator({ actionIds: [owned.id] })
    expect(load([...direct, through], [owned]).owners).toEqual([
      { id: 'owner', count: perOwner + 1 },
    ])
  })

  it('in a plan: fifteen in any case, five per action, and never more than two hundred', () => {
    expect(load(many(always)).isTooMuch).toBe(false)
    expect(load(many(always + 1)).isTooMuch).toBe(true)
    const actions = (count: number) => Array.from({ length: count }, () => anAction())
    expect(load(many(always + 1), actions(4))).toMatchObject({ most: 20, isTooMuch: false })
    expect(load([], actions(1000)).most).toBe(perPlan)
  })

  it('counting neither drafts nor what is not collected, and no dropped action', () => {
    const dropped = anAction({ status: 'dropped' })
    const actionIds = [dropped.id]
    expect(load(many(10, { actionIds }), [dropped]).actions).toEqual([])
    expect(load([...many(20, { draft: true }), ...many(20, { notCollected: 'No' })])).toMatchObject(
      {
        count: 0,
        isTooMuch: false,
      },
    )
  })
})

it('names first those that nobody delivers and nobody ever measured', () => {
  const owner = { ownerId: anId<'Owner'>('owner') }
  const kept = anIndicator({ ...owner })
  const unmeasured = anIndicator({ ...owner })
  const unowned = anIndicator()
  const neither = anIndicator()
  const { unkept } = indicatorLoad({
    indicators: [kept, unmeasured, unowned, neither],
    actions: [],
    measurements: [kept, unowned].map(({ id }) => aMeasurement({ indicatorId: id })),
  })
  expect(unkept.map(({ id }) => id)).toEqual([neither.id, unowned.id, unmeasured.id])
})
