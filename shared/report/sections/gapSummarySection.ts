import { rankGaps } from '#shared/gap/rankGaps'
import { callout, facts, heading, list, pageBreak, paragraph } from '#shared/report/blockMakers'
import { type Composing, factorHeadingId, type Section } from '#shared/report/Composing'
import { factorName, levelName } from '#shared/report/names'
import type { ReportBlock, Text } from '#shared/report/Report'
import { answeredOf, factorsByLevel, gapsByDecision } from './standingFacts'

const gapsShown = 5

/** What the assessment found, in a few lines. */
export const gapSummarySection: Section = (composing) => {
  const { picture, words } = composing
  const { t } = words
  const blocks: ReportBlock[] = [pageBreak, heading(1, 'summary', t('report:summary.title'))]
  if (picture.rounds.length === 0)
    return [...blocks, callout(t('report:empty.assessmentTitle'), t('report:empty.benchmark'))]
  for (const round of picture.rounds) {
    const { answered, all } = answeredOf(round)
    blocks.push(
      paragraph(
        t('report:summary.gapLead', {
          city: picture.plan.city || t('report:none.city'),
          benchmark: round.benchmark.title,
          day: words.day(round.assessment.startedOn),
        }),
        'lead',
      ),
    )
    if (answered === 0)
      blocks.push(callout(t('report:empty.assessmentTitle'), t('report:empty.assessment')))
    blocks.push(
      facts([
        [t('report:summary.questions'), t('report:summary.answeredOf', { answered, all })],
        [t('report:summary.factors'), factorsByLevel(composing, round)],
        [t('report:summary.gaps'), gapsByDecision(composing, round)],
      ]),
    )
  }
  return [...blocks, ...pressingBlocks(composing)]
}

/** The gaps that press most, over all benchmarks. */
function pressingBlocks(composing: Composing): ReportBlock[] {
  const { picture, words } = composing
  const { t } = words
  const pressing = rankGaps(picture.rounds.flatMap(({ gaps }) => gaps)).slice(0, gapsShown)
  if (pressing.length === 0) return []
  return [
    paragraph(t('report:summary.pressing', { count: pressing.length }), 'intro'),
    list(
      pressing.flatMap((gap): Text[] => {
        const round = picture.rounds.find(({ gapOf }) => gapOf.has(gap.ref))
        if (!round) return []
        return [
          [
            {
              text: factorName(composing, round, gap.factor),
              to: factorHeadingId(round, gap.factor.id),
            },
            {
              text: t('report:summary.pressingHow', {
                level: levelName(composing, gap.level),
                decision: t(`common:decision.${gap.decision?.decision ?? 'undecided'}`),
              }),
            },
          ],
        ]
      }),
      true,
    ),
  ]
}
