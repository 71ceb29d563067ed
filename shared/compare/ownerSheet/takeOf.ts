import type { Day } from '#shared/lib/dates'
import type { IndicatorId, MilestoneId } from '#shared/lib/ids'
import type { Milestone } from '#shared/plan/Milestone'
import type { AnsweredField, SheetDifference } from './compareAnswers'
import type { GivenParts } from './SheetAnswers'

/** An answer that is taken into the plan. */
export type SheetTake =
  | {
      readonly kind: 'milestone'
      readonly milestoneId: MilestoneId
      readonly fields: Partial<Pick<Milestone, AnsweredField>>
    }
  | {
      readonly kind: 'value'
      readonly indicatorId: IndicatorId
      readonly on: Day
      readonly fields: Partial<GivenParts>
    }

/**
 * What taking an answer changes; null while nobody has said which of two days is meant.
 * @param meant which of the things written is meant, where there are several
 */
export function takeOf(difference: SheetDifference, meant?: string): SheetTake | null {
  if (difference.kind === 'value') {
    const { indicator, on, wrote, isNoteOnly } = difference
    const { note, ...parts } = wrote
    // A note alone leaves a value that stands as it is.
    const fields = isNoteOnly && difference.now ? { note } : { ...parts, note }
    return { kind: 'value', indicatorId: indicator.id, on, fields }
  }
  const { milestone, field, wrote } = difference
  const value = wrote.length > 1 ? wrote.find((each) => each === meant) : wrote[0]
  if (value === undefined) return null
  return { kind: 'milestone', milestoneId: milestone.id, fields: { [field]: value } }
}
