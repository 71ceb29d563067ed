import type { Evidence } from '#shared/assessment/Evidence'
import type { AnsweredQuestion, FactorStanding } from '#shared/gap/deriveGaps'
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
import { factorName, levelName, questionNumber } from '#shared/report/names'
import type { Round } from '#shared/report/PlanPicture'
import type { Inline, ReportBlock, Text } from '#shared/report/Report'
import { answeredOf } from './standingFacts'

/** Every answer in full, with its reasoning and its evidence. */
export const answersSection: Section = (composing) => {
  const { picture, words } = composing
  const { t } = words
  const title = heading(1, 'answers', t('report:answers.title'))
  const anything = picture.rounds.some(
    (round) =>
      answeredOf(round).answered > 0 ||
      round.standings.some(({ questions }) => questions.some(({ answer }) => saysAnything(answer))),
  )
  if (!anything) return [title, paragraph(t('report:empty.assessment'))]
  const blocks: ReportBlock[] = [pageBreak, title, paragraph(t('report:answers.intro'))]
  for (const round of picture.rounds)
    for (const standing of round.standings)
      blocks.push(...factorAnswers(composing, round, standing))
  return blocks
}

function saysAnything(answer: AnsweredQuestion['answer']): boolean {
  return (
    answer !== null &&
    (answer.level !== 'not-assessed' ||
      answer.reasoning !== null ||
      answer.evidenceIds.length > 0 ||
      answer.contextFactorIds.length > 0)
  )
}

function factorAnswers(
  composing: Composing,
  round: Round,
  standing: FactorStanding,
): ReportBlock[] {
  const { t } = composing.words
  const { factor, questions } = standing
  const id = `answers-${round.benchmark.id}-${factor.id}`
  const silent = questions.filter(({ answer }) => !saysAnything(answer))
  const blocks: ReportBlock[] = [
    heading(2, id, t('report:answers.factor', { name: factorName(composing, round, factor) })),
  ]
  for (const asked of questions)
    if (saysAnything(asked.answer)) blocks.push(...oneAnswer(composing, round, factor, asked))
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
): ReportBlock[] {
  const { picture, words } = composing
  const { t } = words
  const number = questionNumber(factor, question)
  const context = new Set<string>(answer?.contextFactorIds)
  const evidence = (answer?.evidenceIds ?? []).flatMap((id) => picture.evidenceOf.get(id) ?? [])
  const reasoning = written(answer?.reasoning ?? null)
  return [
    heading(
      3,
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
