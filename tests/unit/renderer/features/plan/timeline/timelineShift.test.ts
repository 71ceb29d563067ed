import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  byDays,
  leadingDay,
  shiftedBy,
  unshifted,
} from '#renderer/features/plan/timeline/timelineShift'
import { addDays, daysBetween } from '#shared/lib/dates'
import { aMilestone, anAction } from '../../../../../helpers/builders'

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days))
const move = fc.integer({ min: -800, max: 800 })

describe('shiftedBy', () => {
  it('moves a bar as a whole without changing its length, over leap days too', () => {
    fc.assert(
      fc.property(day, day, move, (startsOn, endsOn, days) => {
        const shift = unshifted({ of: 'action', record: anAction({ startsOn, endsOn }) })
        const moved = shiftedBy(shift, 'whole', byDays(days))
        if (moved.of !== 'action' || !moved.startsOn || !moved.endsOn) throw new Error('No bar')
        expect(daysBetween(moved.startsOn, moved.endsOn)).toBe(daysBetween(startsOn, endsOn))
        expect(shiftedBy(moved, 'whole', byDays(-days))).toEqual(shift)
      }),
    )
  })

  it('never draws one end of a bar past the other', () => {
    fc.assert(
      fc.property(
        day,
        fc.nat(1000),
        fc.constantFrom('start', 'end'),
        move,
        (from, length, part, days) => {
          const record = anAction({ startsOn: from, endsOn: addDays(from, length) })
          const moved = shiftedBy(unshifted({ of: 'action', record }), part, byDays(days))
          if (moved.of !== 'action' || !moved.startsOn || !moved.endsOn) throw new Error('No bar')
          expect(moved.startsOn <= moved.endsOn).toBe(true)
          expect(part === 'start' ? moved.endsOn : moved.startsOn).toBe(
            part === 'start' ? record.endsOn : record.startsOn,
          )
        },
      ),
    )
  })

  it('leaves a missing date missing', () => {
    const bar = unshifted({ of: 'action', record: anAction({ endsOn: '2027-01-31' }) })
    expect(shiftedBy(bar, 'whole', byDays(1))).toMatchObject({
      startsOn: null,
      endsOn: '2027-02-01',
    })
    const undated = unshifted({ of: 'milestone', record: aMilestone() })
    expect(leadingDay(shiftedBy(undated, 'whole', byDays(1)))).toBeNull()
  })

  it('keeps a day that would leave the calendar', () => {
    expect(byDays(1)('2200-12-31')).toBe('2200-12-31')
  })
})
