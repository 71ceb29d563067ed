import type { AnswerLevel } from '#shared/assessment/levels'
import { assertNever } from '#shared/lib/assertNever'
import type { Indicator } from '#shared/monitoring/Indicator'
import type { DrawnFrom } from '#shared/plan/DrawnFrom'
import type { Owner } from '#shared/plan/Owner'
import { ownerLabel } from '#shared/plan/ownerLabel'
import type { CriticalFactor, GuideQuestion } from '#shared/template/Benchmark'
import { factorNumber } from '#shared/template/factorNumber'
import type { Composing } from './Composing'
import type { DatedMilestone, PlannedAction, Round } from './PlanPicture'
import type { Text } from './Report'

/** "3 Name of the factor"; with the benchmark before it where the plan was measured against several. */
export function factorName({ picture, words }: Composing, round: Round, factor: CriticalFactor) {
  return picture.rounds.length > 1
    ? words.t('report:name.factorOfBenchmark', {
        benchmark: round.benchmark.shortTitle,
        number: factorNumber(factor),
        title: factor.title,
      })
    : words.t('report:name.factor', { number: factorNumber(factor), title: factor.title })
}

/** "Factor 2.3: name of the factor", where it is plain which benchmark is meant. */
export const plainFactorName = ({ words }: Composing, factor: CriticalFactor): string =>
  words.t('report:name.factor', { number: factorNumber(factor), title: factor.title })

/** "Module 2: its title"; empty for a factor of a core, or of a benchmark that is one whole. */
export function moduleName({ words }: Composing, { benchmark }: Round, factor: CriticalFactor) {
  const module = benchmark.modules?.find(({ id }) => id === factor.moduleId)
  return module
    ? words.t('common:benchmark.module', { number: module.number, title: module.title })
    : ''
}

/** "3.2": the number by which a document names a question. */
export const questionNumber = (factor: CriticalFactor, question: GuideQuestion): string =>
  `${factorNumber(factor)}.${question.number}`

export const levelName = ({ words }: Composing, level: AnswerLevel): string =>
  words.t(`common:level.${level}`)

export const actionName = ({ words }: Composing, { number, action }: PlannedAction): string =>
  words.t('report:name.action', {
    number,
    title: action.title.trim() || words.t('report:none.title'),
  })

/** "What conclusion 47 says (47)": an item of the library by its title and, where people cite it so, its label. */
export const citedName = ({ words }: Composing, { label, title }: DrawnFrom): string =>
  label ? words.t('library:heading.labelled', { name: title, label }) : title

/** The mark of what was drawn from the library and not yet made the city’s own; empty for all else. */
export const draftWord = (
  { words }: Composing,
  { draft }: { readonly draft?: boolean | undefined },
): string => (draft ? words.t('report:draft.mark') : '')

/** The action's name, leading to its heading; said to be a draft where it is one. */
export function actionLink(composing: Composing, planned: PlannedAction): Text {
  const name = actionName(composing, planned)
  const text = planned.action.draft ? composing.words.t('report:draft.named', { name }) : name
  return [{ text, to: planned.headingId }]
}

/** Role and department, never the person. */
export function ownerName({ picture, words }: Composing, ownerId: string | null): string {
  const owner: Owner | undefined = ownerId ? picture.ownerOf.get(ownerId) : undefined
  if (!owner) return words.t('report:none.owner')
  return ownerLabel(owner) || words.t('report:none.role')
}

/** How a milestone stands, in words; with the day where it was reached. */
export function standingName({ words }: Composing, { milestone, standing }: DatedMilestone) {
  return standing === 'reached' && milestone.reachedOn
    ? words.t('report:milestone.reachedOn', { day: words.shortDay(milestone.reachedOn) })
    : words.t(`common:milestoneStanding.${standing}`)
}

export function betterWhenName({ words }: Composing, { betterWhen }: Indicator): string {
  switch (betterWhen) {
    case null:
      return words.t('report:none.betterWhen')
    case 'higher':
    case 'lower':
    case 'target-range':
      return words.t(`report:betterWhen.${betterWhen}`)
    default:
      return assertNever(betterWhen)
  }
}
