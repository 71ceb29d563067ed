import fc from 'fast-check'
import { expect, it } from 'vitest'
import { groupByRule } from '#shared/looseEnds/groupByRule'
import type { LooseEnd } from '#shared/looseEnds/LooseEnd'

const aLooseEnd = fc.record({
  rule: fc.constantFrom('a', 'b', 'c'),
  severity: fc.constant('low' as const),
  source: fc.constant('field:7'),
  values: fc.record({ count: fc.nat(9) }),
  place: fc.constant({ stage: 'actions' as const }),
})

it('loses nothing, keeps the order, and names each rule once', () => {
  fc.assert(
    fc.property(fc.array(aLooseEnd), (looseEnds: readonly LooseEnd[]) => {
      const groups = groupByRule(looseEnds)
      expect(new Set(groups.map(({ rule }) => rule)).size).toBe(groups.length)
      for (const { rule, looseEnds: found } of groups)
        expect(found).toEqual(looseEnds.filter((one) => one.rule === rule))
      expect(groups.flatMap((group) => group.looseEnds)).toHaveLength(looseEnds.length)
    }),
  )
})
