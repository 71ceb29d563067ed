import type { TFunction } from 'i18next'
import { actionsPath, assessPath, looseEndsPath } from '#renderer/components/paths'
import type { Day } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import { findLooseEnds } from '#shared/looseEnds/findLooseEnds'
import { latestRounds } from '#shared/plan/planRounds'
import type { PlanRecords } from '#shared/planFile/recordTables'
import type { ReportKind } from '#shared/report/Report'

/** Something that a document still lacks, and where it can be mended. */
export interface MissingPiece {
  readonly words: string
  readonly to: string
}

/** Stages whose loose ends show in the gap analysis; the action plan shows those of all stages. */
const gapStages: ReadonlySet<string> = new Set(['city', 'assess', 'gaps'])

/** What a document lacks before it is fit to hand out, in words; empty when nothing is missing. */
export function missingBefore(
  kind: ReportKind,
  planId: PlanId,
  records: PlanRecords,
  today: Day,
  t: TFunction,
): MissingPiece[] {
  const open = latestRounds(records)
    .flatMap(({ standings }) => standings.flatMap(({ questions }) => questions))
    .filter(({ level }) => level === 'not-assessed').length
  const looseEnds = findLooseEnds(records, today).filter(
    ({ rule, place, severity }) =>
      // Open questions are told below, in a plan without actions too.
      rule !== 'questionsWithoutAnswer' &&
      severity !== 'low' &&
      (kind === 'action-plan' || gapStages.has(place.stage)),
  )
  const rules = new Map<string, number>()
  for (const { rule } of looseEnds) rules.set(rule, (rules.get(rule) ?? 0) + 1)
  const pieces: (MissingPiece | false)[] = [
    open > 0 && {
      words: t('reportScreen:missing.unanswered', { count: open }),
      to: assessPath(planId),
    },
    kind === 'action-plan' &&
      records.actions.length === 0 && {
        words: t('reportScreen:missing.noActions'),
        to: actionsPath(planId),
      },
    ...[...rules].map(([rule, count]) => ({
      words: t(`reportScreen:missing.rule.${rule}`, { count }),
      to: looseEndsPath(planId),
    })),
  ]
  return pieces.filter((piece) => piece !== false)
}
