import type { FactorStanding } from '#shared/gap/deriveGaps'
import {
  cell,
  column,
  facts,
  heading,
  linesOf,
  list,
  pageBreak,
  paragraph,
  paragraphs,
  table,
} from '#shared/report/blockMakers'
import { type Composing, factorHeadingId, type Section } from '#shared/report/Composing'
import { levelName, moduleName, plainFactorName, questionNumber } from '#shared/report/names'
import type { Round } from '#shared/report/PlanPicture'
import type { ReportBlock, Text } from '#shared/report/Report'
import { plainTextOf } from '#shared/richText/plainTextOf'
import type { CityExample } from '#shared/template/Benchmark'
import { type BenchmarkChapter, benchmarkChapter } from './benchmarkChapter'
import { decisionFacts, levelFacts } from './factorFacts'
import { shortened } from './shortened'

/** How much of a reasoning the table shows; the annex has all of it. */
const shortReasoning = 220
const examplesShown = 2

/** Each factor: the standard, the level, what is missing and why, what was decided, and what others did. */
export const factorsInFullSection: Section = (composing) => {
  const { picture, words } = composing
  return [
    ...(picture.rounds.length > 0 ? [pageBreak] : []),
    heading(1, 'factors', words.t('report:factorsInFull.title')),
    ...(picture.rounds.length === 0 ? [paragraph(words.t('report:empty.benchmark'))] : []),
    ...picture.rounds.flatMap((round) => {
      const chapter = benchmarkChapter(composing, round, 'factors')
      return [
        ...chapter.opening,
        ...round.standings.flatMap((standing) => factorInFull(composing, round, standing, chapter)),
      ]
    }),
  ]
}

function factorInFull(
  composing: Composing,
  round: Round,
  standing: FactorStanding,
  { level, below }: BenchmarkChapter,
): ReportBlock[] {
  const { t } = composing.words
  const { factor } = standing
  const id = factorHeadingId(round, factor.id)
  const answered = standing.questions.length - standing.derived.counts['not-assessed']
  const module = moduleName(composing, round, factor)
  return [
    heading(level, id, plainFactorName(composing, factor)),
    ...(module ? [paragraph(module, 'note')] : []),
    ...factor.statements.map(({ text }) => paragraph(text, 'lead')),
    ...paragraphs(factor.rationale),
    ...(answered === 0 && !standing.judgement
      ? [paragraph(t('report:factorsInFull.unanswered', { count: factor.questions.length }))]
      : [facts(levelFacts(composing, standing))]),
    ...(answered > 0 ? answersTable(composing, standing) : []),
    ...gapBlocks(composing, round, standing, id, below),
    ...exampleBlocks(composing, factor.examples, id, below),
  ]
}

function answersTable(composing: Composing, { factor, questions }: FactorStanding) {
  const { t } = composing.words
  return table(
    t('report:factorsInFull.answersCaption', { factor: factor.title }),
    [
      column(t('report:column.question'), 42),
      column(t('report:column.level'), 16),
      column(t('report:column.answerInShort'), 42),
    ],
    questions.map(({ question, answer, level }) => [
      cell(
        t('report:name.question', {
          number: questionNumber(factor, question),
          text: question.text,
        }),
      ),
      cell(levelName(composing, level)),
      cell(
        shortened(plainTextOf(answer?.reasoning ?? null), shortReasoning) ||
          t('report:none.reasoning'),
      ),
    ]),
  )
}

function gapBlocks(
  composing: Composing,
  round: Round,
  { ref, factor }: FactorStanding,
  id: string,
  below: BenchmarkChapter['below'],
): ReportBlock[] {
  const { t } = composing.words
  const gap = round.gapOf.get(ref)
  if (!gap) return []
  const blocks: ReportBlock[] = [heading(below, `${id}-missing`, t('report:factorsInFull.missing'))]
  blocks.push(
    gap.missing.length > 0
      ? list(
          gap.missing.map(
            ({ question, level }): Text => [
              {
                text: t('report:factorsInFull.missingQuestion', {
                  number: questionNumber(factor, question),
                  level: levelName(composing, level),
                }),
                strong: true,
              },
              { text: ` ${question.hint}` },
            ],
          ),
        )
      : paragraph(t('report:factorsInFull.missingByJudgement')),
  )
  if (gap.context.length > 0) {
    const titleOf = new Map(round.benchmark.contextFactors.map((known) => [known.id, known.title]))
    blocks.push(
      heading(below, `${id}-context`, t('report:factorsInFull.context')),
      list(
        gap.context.map(({ contextFactorId, note }): Text => {
          const said = linesOf(note?.note ?? '').join(' ')
          return [
            { text: titleOf.get(contextFactorId) ?? contextFactorId, strong: true },
            { text: `: ${said || t('report:none.note')}` },
          ]
        }),
      ),
    )
  }
  blocks.push(
    heading(below, `${id}-decision`, t('report:factorsInFull.decision')),
    facts(decisionFacts(composing, gap)),
  )
  return blocks
}

function exampleBlocks(
  { words: { t } }: Composing,
  examples: readonly CityExample[],
  id: string,
  below: BenchmarkChapter['below'],
): ReportBlock[] {
  if (examples.length === 0) return []
  return [
    heading(below, `${id}-examples`, t('report:factorsInFull.examples')),
    list(
      examples.slice(0, examplesShown).map(
        (example): Text => [
          {
            text: t(
              example.years.length > 0
                ? 'report:factorsInFull.exampleWithYears'
                : 'report:factorsInFull.example',
              {
                city: example.city,
                country: example.country,
                topic: example.topic,
                years: example.years.join(', '),
              },
            ),
            strong: true,
          },
          { text: [` ${example.text}`, example.result ?? ''].filter(Boolean).join(' ') },
        ],
      ),
    ),
  ]
}
