import { findLooseEnds } from '#shared/looseEnds/findLooseEnds'
import { groupByRule } from '#shared/looseEnds/groupByRule'
import { looseEndWords } from '#shared/looseEnds/looseEndWords'
import { cell, column, heading, paragraph, table } from '#shared/report/blockMakers'
import type { Section } from '#shared/report/Composing'
import type { ReportBlock } from '#shared/report/Report'
import { sourceInWords } from '#shared/report/sourceInWords'

const severities = ['high', 'medium', 'low'] as const

/** What does not hold together yet, by weight and rule, and which rules the city leaves out and why. */
export const looseEndsSection: Section = ({ records, picture, words: { t, locale } }) => {
  const looseEnds = findLooseEnds(records, picture.today)
  const { mutedRules } = picture.plan
  const blocks: ReportBlock[] = [
    heading(1, 'loose-ends', t('report:looseEnds.title')),
    paragraph(
      looseEnds.length === 0
        ? t('report:looseEnds.none')
        : t('report:looseEnds.lead', { count: looseEnds.length }),
      'intro',
    ),
  ]
  for (const severity of severities) {
    const groups = groupByRule(looseEnds.filter((one) => one.severity === severity))
    if (groups.length === 0) continue
    const title = t(`looseEnds:screen.weight.${severity}`)
    blocks.push(
      heading(2, `loose-ends-${severity}`, title),
      ...table(
        title,
        [column(t('report:looseEnds.what'), 5), column(t('report:looseEnds.why'), 5)],
        groups.flatMap((group) =>
          group.looseEnds.map((looseEnd) => {
            const said = looseEndWords(looseEnd, t, locale)
            const source = sourceInWords(t, looseEnd.source)
            return [cell(said.title), cell(said.reason, t('report:looseEnds.source', { source }))]
          }),
        ),
      ),
    )
  }
  if (mutedRules.length > 0)
    blocks.push(
      heading(2, 'loose-ends-muted', t('report:looseEnds.mutedTitle')),
      ...table(
        t('report:looseEnds.mutedTitle'),
        [column(t('report:looseEnds.rule'), 5), column(t('report:looseEnds.mutedWhy'), 5)],
        mutedRules.map(({ rule, why }) => [
          cell(t(`looseEnds:rule.${rule}.name`, { defaultValue: rule })),
          cell(why),
        ]),
      ),
    )
  return blocks
}
