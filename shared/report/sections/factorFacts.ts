import { answerLevels } from '#shared/assessment/levels'
import type { FactorStanding, Gap } from '#shared/gap/deriveGaps'
import { priorityOf } from '#shared/gap/rankGaps'
import { linesOf } from '#shared/report/blockMakers'
import type { Composing } from '#shared/report/Composing'
import { levelName } from '#shared/report/names'

type Fact = readonly [term: string, detail: string]

/** The level of a factor, how its questions stand, and where it was judged otherwise, why. */
export function levelFacts(composing: Composing, standing: FactorStanding): Fact[] {
  const { t, tally } = composing.words
  const { derived, judgement, level } = standing
  const questions = tally(
    answerLevels.map((each) => [levelName(composing, each), derived.counts[each]]),
  )
  const items: Fact[] = [[t('report:factors.level'), levelName(composing, level)]]
  if (judgement)
    items.push(
      [t('report:factors.derivedLevel'), levelName(composing, derived.level)],
      [t('report:factors.judgedBecause'), oneLine(judgement.reason) || t('report:none.reason')],
    )
  items.push([t('report:factors.questions'), questions])
  return items
}

/** What was decided on a gap, how much it presses, and why. */
export function decisionFacts({ words: { t } }: Composing, gap: Gap): Fact[] {
  const { decision } = gap
  const priority = priorityOf(gap)
  const weight = (value: 'low' | 'medium' | 'high' | null | undefined) =>
    value ? t(`common:weight.${value}`) : t('report:factors.notWeighed')
  return [
    [t('report:factors.decision'), t(`common:decision.${decision?.decision ?? 'undecided'}`)],
    [
      t('report:factors.priority'),
      priority === null
        ? t('report:factors.notWeighed')
        : t('report:factors.weights', {
            points: priority,
            importance: weight(decision?.importance),
            urgency: weight(decision?.urgency),
            feasibility: weight(decision?.feasibility),
          }),
    ],
    [t('report:factors.reason'), oneLine(decision?.reason ?? '') || t('report:none.reason')],
  ]
}

const oneLine = (text: string): string => linesOf(text).join(' ')
