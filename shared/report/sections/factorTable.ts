import { priorityOf } from '#shared/gap/rankGaps'
import { cell, column, table } from '#shared/report/blockMakers'
import { type Composing, factorHeadingId } from '#shared/report/Composing'
import { levelName, moduleName, plainFactorName } from '#shared/report/names'
import type { Round } from '#shared/report/PlanPicture'
import type { Text } from '#shared/report/Report'

/** One row for each factor: its level, and for a gap the priority and what was decided. */
export function factorTable(composing: Composing, round: Round) {
  const { kind, picture, words } = composing
  const { t } = words
  const withActions = kind === 'action-plan'
  return table(
    t('report:factors.tableCaption', { benchmark: round.benchmark.shortTitle }),
    [
      column(t('report:column.factor'), 34),
      column(t('report:column.level'), 18),
      column(t('report:column.decision'), 20),
      column(t('report:column.priority'), 14),
      ...(withActions ? [column(t('report:column.actions'), 14, 'end')] : []),
    ],
    round.standings.map(({ factor, ref, level, derived, judgement }) => {
      const gap = round.gapOf.get(ref)
      const priority = gap ? priorityOf(gap) : null
      const lacks = t(level === 'not-assessed' ? 'report:none.known' : 'report:none.gap')
      const name: Text = [
        { text: plainFactorName(composing, factor), to: factorHeadingId(round, factor.id) },
      ]
      const how = judgement
        ? t('report:factors.judged')
        : derived.provisional
          ? t('report:factors.provisional')
          : ''
      return [
        cell(name, moduleName(composing, round, factor)),
        cell(levelName(composing, level), how),
        cell(gap ? t(`common:decision.${gap.decision?.decision ?? 'undecided'}`) : lacks),
        cell(
          gap
            ? priority === null
              ? t('report:factors.notWeighed')
              : t('report:factors.points', { points: priority })
            : lacks,
        ),
        ...(withActions ? [cell(words.number(picture.actionsByGap.get(ref)?.length ?? 0))] : []),
      ]
    }),
  )
}
