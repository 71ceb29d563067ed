import { cell, column, heading, paragraph, table } from '#shared/report/blockMakers'
import type { Composing, Section } from '#shared/report/Composing'
import { factorName, questionNumber } from '#shared/report/names'
import type { Round } from '#shared/report/PlanPicture'
import type { Cell } from '#shared/report/Report'
import { sourceInWords } from '#shared/report/sourceInWords'
import type { CommitmentSet } from '#shared/template/CommitmentSet'

/** Where each standard, factor, question, example and commitment of this document comes from. */
export const sourcesSection: Section = (composing) => {
  const { kind, picture, words } = composing
  const { t } = words
  const tables = [
    ...picture.rounds.flatMap((round) =>
      sourceTable(
        composing,
        t('report:sources.caption', {
          title: round.benchmark.title,
          version: round.benchmark.version,
        }),
        benchmarkRows(composing, round),
      ),
    ),
    ...(kind === 'action-plan'
      ? picture.commitmentSets.flatMap((set) =>
          sourceTable(
            composing,
            t('report:sources.caption', { title: set.title, version: set.version }),
            commitmentRows(composing, set),
          ),
        )
      : []),
  ]
  return [
    heading(1, 'sources', t('report:sources.title')),
    paragraph(t(tables.length > 0 ? 'report:sources.intro' : 'report:empty.benchmark')),
    ...tables,
  ]
}

function sourceTable({ words: { t } }: Composing, caption: string, rows: Cell[][]) {
  return table(
    caption,
    [column(t('report:column.item'), 45), column(t('report:column.source'), 55)],
    rows,
  )
}

function benchmarkRows(composing: Composing, round: Round): Cell[][] {
  const { kind, words } = composing
  const { t } = words
  const { benchmark } = round
  const row = (item: string, source: string) => [cell(item), cell(sourceInWords(t, source))]
  return [
    row(t('report:sources.standard'), benchmark.standard.source),
    ...benchmark.factors.flatMap((factor) => [
      row(
        t('report:sources.factor', { name: factorName(composing, round, factor) }),
        factor.source,
      ),
      ...factor.questions.map((question) =>
        row(
          t('report:sources.question', { number: questionNumber(factor, question) }),
          question.source,
        ),
      ),
      ...(kind === 'gap-analysis'
        ? factor.examples
            .slice(0, 2)
            .map((example) =>
              row(t('report:sources.example', { city: example.city }), example.source),
            )
        : []),
    ]),
    ...benchmark.contextFactors.map(({ title, source }) =>
      row(t('report:sources.contextFactor', { title }), source),
    ),
  ]
}

function commitmentRows({ words: { t } }: Composing, set: CommitmentSet): Cell[][] {
  return set.commitments.map(({ id, title, source }) => [
    cell(t('report:name.commitment', { id, title })),
    cell(sourceInWords(t, source)),
  ])
}
