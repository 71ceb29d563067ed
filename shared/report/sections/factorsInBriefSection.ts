import { facts, heading, list, paragraph } from '#shared/report/blockMakers'
import { type Composing, factorHeadingId, type Section } from '#shared/report/Composing'
import { actionLink, moduleName, plainFactorName } from '#shared/report/names'
import type { Round } from '#shared/report/PlanPicture'
import type { ReportBlock } from '#shared/report/Report'
import { type BenchmarkChapter, benchmarkChapter } from './benchmarkChapter'
import { decisionFacts, levelFacts } from './factorFacts'
import { factorTable } from './factorTable'

/** Where the city stands, factor by factor: level, decision, and the actions that close the gap. */
export const factorsInBriefSection: Section = (composing) => {
  const { picture, words } = composing
  const { t } = words
  const blocks: ReportBlock[] = [heading(1, 'factors', t('report:factors.title'))]
  if (picture.rounds.length === 0) return [...blocks, paragraph(t('report:empty.benchmark'))]
  for (const round of picture.rounds) {
    const chapter = benchmarkChapter(composing, round, 'factors')
    blocks.push(
      ...chapter.opening,
      paragraph(
        t('report:factors.intro', {
          benchmark: round.benchmark.title,
          day: words.day(round.assessment.startedOn),
        }),
        'intro',
      ),
      ...factorTable(composing, round),
      ...round.standings.flatMap((standing) => factorInBrief(composing, round, standing, chapter)),
    )
  }
  return blocks
}

function factorInBrief(
  composing: Composing,
  round: Round,
  standing: Round['standings'][number],
  { level }: BenchmarkChapter,
): ReportBlock[] {
  const { t } = composing.words
  const gap = round.gapOf.get(standing.ref)
  const module = moduleName(composing, round, standing.factor)
  const actions = composing.picture.actionsByGap.get(standing.ref) ?? []
  const blocks: ReportBlock[] = [
    heading(
      level,
      factorHeadingId(round, standing.factor.id),
      plainFactorName(composing, standing.factor),
    ),
    ...(module ? [paragraph(module, 'note')] : []),
    ...standing.factor.statements.map(({ text }) => paragraph(text)),
    facts([...levelFacts(composing, standing), ...(gap ? decisionFacts(composing, gap) : [])]),
  ]
  if (actions.length > 0)
    blocks.push(
      paragraph(t('report:factors.actionsHere', { count: actions.length }), 'intro'),
      list(actions.map((planned) => actionLink(composing, planned))),
    )
  else if (gap) blocks.push(paragraph(t('report:factors.noAction')))
  return blocks
}
