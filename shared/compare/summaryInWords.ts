import type { CompareWords } from './differenceInWords'
import type { Difference, PlanDifference } from './PlanDifference'

/** What a comparison comes to, as one line with the counts that matter to a meeting. */
export function summaryInWords({ differences }: PlanDifference, words: CompareWords): string {
  const { t, locale } = words
  if (differences.length === 0) return t('compare:summary.none')
  const count = (fits: (one: Difference) => boolean) => differences.filter(fits).length
  const ofMilestones = (what: Difference['what']) =>
    count((one) => one.section === 'milestones' && one.what === what)
  const reached = ofMilestones('reached')
  const late = count((one) => one.what === 'reached' && (one.daysLate ?? 0) > 0)
  const said = [
    reached > 0 &&
      (late > 0
        ? t('compare:summary.reachedLate', { count: reached, late })
        : t('compare:summary.reached', { count: reached })),
    part('moved', ofMilestones('moved')),
    part('newlyLate', ofMilestones('newly-late')),
    part(
      'completed',
      count((one) => one.what === 'status' && one.to === 'completed'),
    ),
    part(
      'added',
      count((one) => one.what === 'added'),
    ),
    part(
      'dropped',
      count(
        (one) =>
          one.what === 'removed' ||
          one.what === 'dropped' ||
          (one.what === 'status' && one.to === 'dropped'),
      ),
    ),
    part(
      'targets',
      count((one) => one.what === 'target' && one.from !== null),
    ),
    part(
      'values',
      count((one) => one.what === 'values'),
    ),
    part(
      'levels',
      count((one) => one.what === 'level'),
    ),
    part(
      'owners',
      count((one) => one.what === 'owner'),
    ),
  ].filter((each) => each !== false)
  const parts =
    said.length > 0
      ? new Intl.ListFormat(locale, { type: 'conjunction' }).format(said)
      : t('compare:screen.count', { count: differences.length })
  return t('compare:summary.all', { parts })

  function part(
    what:
      | 'moved'
      | 'newlyLate'
      | 'completed'
      | 'added'
      | 'dropped'
      | 'targets'
      | 'values'
      | 'levels'
      | 'owners',
    count: number,
  ): string | false {
    return count > 0 && t(`compare:summary.${what}`, { count })
  }
}
