import { shortened } from '#shared/lib/shortened'
import type { Translate } from '#shared/messages/createTranslator'
import type { LibraryItem } from '#shared/template/library/LibraryItem'
import { type DrawnItem, drawnFrom, partTexts } from './DrawnItem'
import type { Milestone } from './Milestone'

/** A milestone before it has an action, an id and a place. */
export type DraftMilestone = Pick<Milestone, 'title' | 'dueOn' | 'draft' | 'drawnFrom'>

/**
 * Two to four milestones on the way to what an item says, to be made the city’s own. The rule:
 *
 * - Something is decided before it is done, and looked at after: the first step and the last of every set (000:92, 001:F8).
 * - In between stands what the item itself asks for: up to two things that a lesson recommends; for a practice, to ask the
 *   city that knows it and to try it in one place; for a conclusion or recommendation, to work out what it means here with
 *   those concerned, before the decision, and to carry it out after.
 * - For a fiche: where the figures come from, the value before, the first value after.
 *
 * None has a date: a day that nobody promised would turn late and make the plan untrue. A draft is a loose end, and so is a
 * milestone without a date once it is the city’s own: the plan itself asks for the days.
 *
 * @param t words in the language of the plan; a lesson’s recommendations stay in the language of their pack
 */
export function draftMilestones(drawn: DrawnItem, t: Translate): readonly DraftMilestone[] {
  const cited = [drawnFrom(drawn)]
  return stepsOf(drawn.item, t).map((title) => ({
    title: shortened(title, 300),
    dueOn: null,
    draft: true,
    drawnFrom: cited,
  }))
}

function stepsOf(item: LibraryItem, t: Translate): readonly string[] {
  const decided = t('beside:milestone.decided')
  const carriedOut = t('beside:milestone.carriedOut')
  const reviewed = t('beside:milestone.reviewed')
  switch (item.kind) {
    case 'fiche':
      return [
        t('beside:milestone.figuresAgreed'),
        t('beside:milestone.valueBefore'),
        t('beside:milestone.valueAfter'),
      ]
    case 'practice':
      return [
        item.city
          ? t('beside:milestone.askedCity', { city: item.city })
          : t('beside:milestone.workedOut'),
        decided,
        t('beside:milestone.tried'),
        reviewed,
      ]
    case 'lesson': {
      const recommended = partTexts(item, 'recommends').slice(0, 2)
      return [decided, ...(recommended.length > 0 ? recommended : [carriedOut]), reviewed]
    }
    default:
      return [t('beside:milestone.workedOut'), decided, carriedOut, reviewed]
  }
}
