import type { Day } from '#shared/lib/dates'
import type { Indicator, Target } from '#shared/monitoring/Indicator'
import type { Resource } from '#shared/plan/Action'
import { cell, column, linesOf, table } from '#shared/report/blockMakers'
import type { Composing } from '#shared/report/Composing'
import { betterWhenName, draftWord, ownerName, standingName } from '#shared/report/names'
import type { MeasuredIndicator, PlannedAction } from '#shared/report/PlanPicture'
import type { Cell } from '#shared/report/Report'

export function milestoneTable(composing: Composing, caption: string, planned: PlannedAction) {
  const { t, shortDay } = composing.words
  return table(
    caption,
    [
      column(t('report:column.milestone'), 36),
      column(t('report:column.due'), 15),
      column(t('report:column.standing'), 24),
      column(t('report:column.responsible'), 25),
    ],
    planned.milestones.map((dated) => [
      cell(
        dated.milestone.title,
        draftWord(composing, dated.milestone),
        ...linesOf(dated.milestone.note),
      ),
      cell(shortDay(dated.milestone.dueOn)),
      cell(standingName(composing, dated)),
      cell(ownerName(composing, dated.milestone.ownerId ?? planned.action.ownerId)),
    ]),
  )
}

export function indicatorTable(
  composing: Composing,
  caption: string,
  indicators: readonly MeasuredIndicator[],
) {
  const { t } = composing.words
  return table(
    caption,
    [
      column(t('report:column.indicator'), 34),
      column(t('report:column.betterWhen'), 15),
      column(t('report:column.baseline'), 17),
      column(t('report:column.target'), 17),
      column(t('report:column.latest'), 17),
    ],
    indicators.map(({ indicator, baseline, target, latest }) => [
      indicatorCell(composing, indicator),
      cell(betterWhenName(composing, indicator)),
      valueCell(composing, baseline?.value ?? null, baseline?.on ?? null),
      targetCell(composing, indicator, target),
      valueCell(composing, latest?.value ?? null, latest?.on ?? null),
    ]),
  )
}

function indicatorCell(composing: Composing, indicator: Indicator): Cell {
  const { t } = composing.words
  const how = [
    t(`common:indicatorKind.${indicator.kind}`),
    indicator.unit && t('report:indicator.unit', { unit: indicator.unit }),
    indicator.frequency && t(`common:frequency.${indicator.frequency}`),
    indicator.source && t('report:indicator.source', { source: indicator.source }),
  ]
  return cell(
    indicator.name,
    draftWord(composing, indicator),
    how.filter(Boolean).join(t('report:tally.between')),
    indicator.gapBetween
      ? t(`report:indicator.gap.${indicator.gapBetween.as}`, indicator.gapBetween)
      : '',
    indicator.notCollected === null
      ? ''
      : t('report:indicator.notCollected', { why: indicator.notCollected }),
    ...linesOf(indicator.dataLimits),
  )
}

function valueCell({ words }: Composing, value: number | null, on: Day | null): Cell {
  return value === null
    ? cell(words.t('report:none.value'))
    : cell(words.number(value), on ? words.shortDay(on) : '')
}

function targetCell(composing: Composing, { betterWhen }: Indicator, target: Target | null): Cell {
  const { words } = composing
  if (!target || target.value === null || target.upTo === null || betterWhen !== 'target-range')
    return valueCell(composing, target?.value ?? null, target?.on ?? null)
  return cell(
    words.t('report:indicator.range', {
      from: words.number(target.value),
      to: words.number(target.upTo),
    }),
    target.on ? words.shortDay(target.on) : '',
  )
}

export function resourceTable(
  composing: Composing,
  caption: string,
  resources: readonly Resource[],
) {
  const { t } = composing.words
  return table(
    caption,
    [
      column(t('report:column.year'), 12),
      column(t('report:column.kind'), 18),
      column(t('report:column.source'), 45),
      column(t('report:column.amount'), 25, 'end'),
    ],
    [...resources]
      .sort((a, b) => a.year - b.year)
      .map((resource) => [
        cell(String(resource.year)),
        cell(t(`common:resourceKind.${resource.kind}`)),
        cell(
          resource.source || t('report:none.source'),
          resource.note,
          resource.forEvaluation ? t('report:resources.forEvaluation') : '',
        ),
        cell(amountOf(composing, resource)),
      ]),
  )
}

function amountOf({ words }: Composing, { kind, amount }: Resource): string {
  if (amount === null) return words.t('report:none.amount')
  return kind === 'money'
    ? words.money(amount)
    : kind === 'staff'
      ? words.t('report:resources.posts', { number: words.number(amount) })
      : words.number(amount)
}
