import fc from 'fast-check'
import { addDays } from '#shared/lib/dates'
import type { OwnerId } from '#shared/lib/ids'
import { actionStatuses } from '#shared/plan/Action'
import { milestoneStatuses } from '#shared/plan/Milestone'
import type { PlanRecords } from '#shared/planFile/recordTables'
import {
  aMeasurement,
  aMilestone,
  anAction,
  anId,
  anIndicator,
  anOwner,
  aPlan,
  aSheetRequest,
  recordsWith,
} from './builders'

/** The day around which `anyMonitoredPlan` is dated: plans of a leap year, so that its end of February comes into play. */
export const middleDay = '2028-02-29'

const someDay = fc.integer({ min: -900, max: 900 }).map((days) => addDays(middleDay, days))
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 })
const owner = fc.integer({ min: 0, max: 4 }).map((index) => anId<'Owner'>(`o${index}`))
const draft = fc.constantFrom(true, false, false)

/** Plans as monitoring meets them: dates missing, owners missing, milestones that wait for others or for none that is there. */
export const anyMonitoredPlan: fc.Arbitrary<PlanRecords> = fc
  .record({
    owners: fc.integer({ min: 0, max: 5 }),
    actions: fc.array(
      fc.record({
        ownerId: perhaps(owner),
        deputyId: perhaps(owner),
        status: fc.constantFrom(...actionStatuses),
        endsOn: perhaps(someDay),
        draft,
      }),
      { maxLength: 6 },
    ),
    milestones: fc.array(
      fc.record({
        action: fc.nat(6),
        ownerId: perhaps(owner),
        status: fc.constantFrom(...milestoneStatuses),
        dueOn: perhaps(someDay),
        reachedOn: perhaps(someDay),
        waitsFor: fc.array(fc.nat(14), { maxLength: 3 }),
        draft,
      }),
      { maxLength: 14 },
    ),
    indicators: fc.array(
      fc.record({
        actions: fc.array(fc.nat(6), { maxLength: 3 }),
        ownerId: perhaps(owner),
        frequency: fc.constantFrom(
          null,
          'monthly' as const,
          'quarterly' as const,
          'half-yearly' as const,
          'annual' as const,
          'biennial' as const,
          'once' as const,
        ),
        notCollected: fc.constantFrom(null, null, 'No register'),
        draft,
        measuredOn: fc.array(someDay, { maxLength: 4 }),
      }),
      { maxLength: 6 },
    ),
    requests: fc.array(
      fc.record({ ownerId: owner, answerBy: perhaps(someDay), isBack: fc.boolean() }),
      { maxLength: 3 },
    ),
  })
  .map(({ owners, actions, milestones, indicators, requests }) => {
    const there = (ownerId: OwnerId | null) =>
      ownerId !== null && Number(ownerId.slice(1)) < owners ? ownerId : null
    return recordsWith({
      plans: [aPlan({ periodFrom: '2026-01-01', periodTo: '2029-12-31' })],
      owners: Array.from({ length: owners }, (_, index) => anOwner({ id: anId(`o${index}`) })),
      actions: actions.map((action, index) =>
        anAction({
          ...action,
          id: anId(`a${index}`),
          ownerId: there(action.ownerId),
          deputyId: there(action.deputyId),
        }),
      ),
      milestones: milestones.map(({ action, waitsFor, ...fields }, index) =>
        aMilestone({
          ...fields,
          id: anId(`m${index}`),
          actionId: anId(`a${action}`),
          ownerId: there(fields.ownerId),
          dependsOnIds: waitsFor.map((other) => anId(`m${other}`)),
        }),
      ),
      indicators: indicators.map(({ actions: of, measuredOn: _, ...fields }, index) =>
        anIndicator({
          ...fields,
          id: anId(`i${index}`),
          actionIds: of.map((other) => anId(`a${other}`)),
          ownerId: there(fields.ownerId),
        }),
      ),
      measurements: indicators.flatMap(({ measuredOn }, index) =>
        measuredOn.map((on, nth) =>
          aMeasurement({ id: anId(`v${index}-${nth}`), indicatorId: anId(`i${index}`), on }),
        ),
      ),
      sheetRequests: requests
        .filter(({ ownerId }) => there(ownerId) !== null)
        .map(({ isBack, ...fields }, index) =>
          aSheetRequest({
            ...fields,
            id: anId(`r${index}`),
            returnedAt: isBack ? '2028-01-01T00:00:00.000Z' : null,
          }),
        ),
    })
  })

/** The same records with every table in another order, as a database may give them. */
export function reordered(records: PlanRecords): PlanRecords {
  return Object.fromEntries(
    Object.entries(records).map(([table, rows]) => [table, [...rows].reverse()]),
  ) as unknown as PlanRecords
}
