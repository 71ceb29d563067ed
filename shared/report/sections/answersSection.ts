import type { Answer } from '#shared/assessment/Answer'
import type { Evidence } from '#shared/assessment/Evidence'
import { answerSource } from '#shared/assessment/sameAnswerOffers'
import { saysAnything } from '#shared/assessment/saysAnything'
import type { AnsweredQuestion, FactorStanding } from '#shared/gap/deriveGaps'
import { dayOf } from '#shared/lib/dates'
import { safeWebAddress } from '#shared/lib/webAddress'
import {
  facts,
  heading,
  linesOf,
  list,
  pageBreak,
  paragraph,
  written,
} from '#shared/report/blockMakers'
import type { Composing, Section } from '#shared/report/Composing'
import { levelName, plainFactorName, questionNumber } from '#shared/report/names'
import type { Round } from '#shared/report/PlanPicture'
import type { Inline, ReportBlock, Text } from '#shared/report/Report'
import { splitPackRef } from '#shared/template/packRef'
import { type BenchmarkChapter, benchmarkChapter } from './benchmarkChapter'
import { answeredOf } from './standingFacts'

/** Every answer in full, with its reasoning and its evidence. */
export const answersSection: Section = (composing) => {
  const { picture, words } = composing
  const { t } = words
  const title = heading(1, 'answers', t('report:answers.title'))
  const anything = picture.rounds.some(
    (round) =>
      answeredOf(round).answered > 0 ||
      round.standings.some(({ questions }) => questions.some(saysSomething)),
  )
  if (!anything) return [title, paragraph(t('report:empty.assessment'))]
  const blocks: ReportBlock[] = [pageBreak, title, paragraph(t('report:answers.intro'))]
  for (const round of picture.rounds) {
    const chapter = benchmarkChapter(composing, round, 'answers')
    blocks.push(
      ...chapter.opening,
      ...round.standings.flatMap((standing) => factorAnswers(composing, round, standing, chapter)),
    )
  }
  return blocks
}

const saysSomething = ({ answer }: AnsweredQuestion): boolean =>
  answer !== null && saysAnything(answer)

function factorAnswers(
  composing: Composing,
  round: Round,
  standing: FactorStanding,
  { level, below }: BenchmarkChapter,
): ReportBlock[] {
  const { t } = composing.words
  const { factor, questions } = standing
  const id = `answers-${round.benchmark.id}-${factor.id}`
  const silent = questions.filter((asked) => !saysSomething(asked))
  const blocks: ReportBlock[] = [
    heading(level, id, t('report:answers.factor', { name: plainFactorName(composing, factor) })),
  ]
  for (const asked of questions)
    if (saysSomething(asked)) blocks.push(...oneAnswer(composing, round, factor, asked, below))
  if (silent.length > 0)
    blocks.push(
      paragraph(
        t('report:answers.unanswered', {
          count: silent.length,
          numbers: silent.map(({ question }) => questionNumber(factor, question)).join(', '),
        }),
      ),
    )
  return blocks
}

function oneAnswer(
  composing: Composing,
  { benchmark }: Round,
  factor: FactorStanding['factor'],
  { question, answer, level }: AnsweredQuestion,
  below: BenchmarkChapter['below'],
): ReportBlock[] {
  const { picture, words } = composing
  const { t } = words
  const number = questionNumber(factor, question)
  const context = new Set<string>(answer?.contextFactorIds)
  const evidence = (answer?.evidenceIds ?? []).flatMap((id) => picture.evidenceOf.get(id) ?? [])
  const reasoning = written(answer?.reasoning ?? null)
  return [
    heading(
      below,
      `answer-${benchmark.id}-${question.id}`,
      t('report:name.question', { number, text: question.text }),
    ),
    facts([
      [t('report:answers.level'), levelName(composing, level)],
      [
        t('report:answers.context'),
        benchmark.contextFactors
          .filter(({ id }) => context.has(id))
          .map(({ title }) => title)
          .join(t('report:tally.between')),
      ],
      [t('report:answers.takenFrom'), originText(composing, answer)],
    ]),
    ...(reasoning.length > 0 ? reasoning : [paragraph(t('report:answers.noReasoning'))]),
    ...(evidence.length > 0
      ? [
          paragraph([{ text: t('report:answers.evidence'), strong: true }], 'intro'),
          list(evidence.map((item) => evidenceText(composing, item))),
        ]
      : [paragraph(t('report:answers.noEvidence'))]),
  ]
}

/** From which question of which benchmark an answer was taken over, and when; empty where it was given here. */
function originText({ picture, words }: Composing, answer: Answer | null): string {
  const origin = answerSource(answer, null)?.origin
  if (!origin) return ''
  const { packId, itemId } = splitPackRef(origin.ref)
  const benchmark = picture.rounds.find((round) => round.benchmark.id === packId)?.benchmark
  const factor = benchmark?.factors.find(({ questions }) =>
    questions.some(({ id }) => id === itemId),
  )
  const question = factor?.questions.find(({ id }) => id === itemId)
  return words.t('report:answers.takenFromText', {
    benchmark: benchmark?.shortTitle ?? packId,
    number: factor && question ? questionNumber(factor, question) : itemId,
    day: words.day(dayOf(new Date(origin.at))),
  })
}

/** Title, kind, date, note and address of a source; the title is the link where there is an address that may be followed. */
function evidenceText({ words }: Composing, evidence: Evidence): Text {
  const { t } = words
  const href = safeWebAddress(evidence.address)
  const title = evidence.title || t('report:none.title')
  const about = [
    t(`common:evidenceKind.${evidence.kind}`),
    evidence.on ? words.day(evidence.on) : '',
    evidence.confidential ? t('report:answers.confidential') : '',
  ].filter(Boolean)
  const text: Inline[] = [
    href ? { text: title, href } : { text: title },
    { text: ` (${about.join(t('report:tally.between'))})` },
  ]
  const note = linesOf(evidence.note).join(' ')
  if (note) text.push({ text: `. ${note}` })
  if (!href && evidence.address) text.push({ text: `. ${evidence.address}` })
  return text
}
