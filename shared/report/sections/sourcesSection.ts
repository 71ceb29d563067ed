import type { DrawnFrom } from '#shared/plan/DrawnFrom'
import { cell, column, heading, paragraph, table } from '#shared/report/blockMakers'
import type { Composing, Section } from '#shared/report/Composing'
import { actionName, citedName, draftWord, factorName, questionNumber } from '#shared/report/names'
import type { Round } from '#shared/report/PlanPicture'
import type { Cell } from '#shared/report/Report'
import { documentOf, sourceInWords } from '#shared/report/sourceInWords'
import type { CommitmentSet } from '#shared/template/CommitmentSet'

/** A part of this document and the `source` of the template item that it prints. */
type Cited = readonly [part: string, source: string]

/** Where each standard, factor, question, example and commitment of this document comes from. */
export const sourcesSection: Section = (composing) => {
  const { kind, picture, words } = composing
  const { t } = words
  const tables = [
    ...picture.rounds.flatMap((round) =>
      sourceTable(composing, round.benchmark, benchmarkItems(composing, round)),
    ),
    ...(kind === 'action-plan'
      ? picture.commitmentSets.flatMap((set) =>
          sourceTable(composing, set, commitmentItems(composing, set)),
        )
      : []),
  ]
  const drawn = kind === 'action-plan' ? drawnTable(composing) : []
  return [
    heading(1, 'sources', t('report:sources.title')),
    paragraph(t(tables.length > 0 ? 'report:sources.intro' : 'report:empty.benchmark')),
    ...tables,
    ...(drawn.length > 0 ? [paragraph(t('report:sources.drawnIntro'), 'intro'), ...drawn] : []),
  ]
}

/** What of the plan was drawn from the library: each action, milestone and indicator with the item it came from. */
function drawnTable(composing: Composing) {
  const { picture, words } = composing
  const { t } = words
  const rows = [
    ...picture.actions.flatMap((planned) => [
      ...drawnRows(composing, actionName(composing, planned), planned.action),
      ...planned.milestones.flatMap(({ milestone }) =>
        drawnRows(
          composing,
          t('report:sources.drawnMilestone', {
            number: planned.number,
            title: milestone.title.trim() || t('report:none.title'),
          }),
          milestone,
        ),
      ),
    ]),
    ...picture.indicators.flatMap(({ indicator }) =>
      drawnRows(
        composing,
        t('report:sources.drawnIndicator', {
          name: indicator.name.trim() || t('report:none.title'),
        }),
        indicator,
      ),
    ),
  ]
  return table(
    t('report:sources.drawnCaption'),
    [
      column(t('report:column.item'), 32),
      column(t('report:column.drawnFrom'), 36),
      column(t('report:column.source'), 32),
    ],
    rows,
  )
}

function drawnRows(
  composing: Composing,
  part: string,
  record: {
    readonly draft?: boolean | undefined
    readonly drawnFrom?: readonly DrawnFrom[] | undefined
  },
): Cell[][] {
  return (record.drawnFrom ?? []).map((cited) => [
    cell(part, draftWord(composing, record)),
    cell(citedName(composing, cited), cited.document),
    cell(sourceInWords(composing.words.t, cited.source)),
  ])
}

/** The document that most items come from stands in the caption, so that each row names the place alone. */
function sourceTable(
  { words: { t } }: Composing,
  { title, version }: { readonly title: string; readonly version: string },
  items: readonly Cited[],
) {
  const doc = documentOf(items[0]?.[1] ?? '')
  return table(
    t('report:sources.caption', {
      // A city has many packs of its own, and each has its title.
      document: doc && doc !== 'own' ? t(`report:source.document.${doc}`) : title,
      version,
    }),
    [column(t('report:column.item'), 55), column(t('report:column.source'), 45)],
    items.map(([part, source]) => [cell(part), cell(sourceInWords(t, source, doc ?? undefined))]),
  )
}

function benchmarkItems(composing: Composing, round: Round): Cited[] {
  const { kind, words } = composing
  const { t } = words
  const { benchmark } = round
  return [
    [t('report:sources.standard'), benchmark.standard.source],
    ...benchmark.factors.flatMap((factor): Cited[] => [
      [factorName(composing, round, factor), factor.source],
      ...factor.questions.map(
        (question): Cited => [
          t('report:sources.question', { number: questionNumber(factor, question) }),
          question.source,
        ],
      ),
      ...(kind === 'gap-analysis'
        ? factor.examples
            .slice(0, 2)
            .map(({ city, source }): Cited => [t('report:sources.example', { city }), source])
        : []),
    ]),
    ...benchmark.contextFactors.map(
      ({ title, source }): Cited => [t('report:sources.contextFactor', { title }), source],
    ),
  ]
}

function commitmentItems({ words: { t } }: Composing, set: CommitmentSet): Cited[] {
  return set.commitments.map(
    ({ id, title, source }): Cited => [t('report:name.commitment', { id, title }), source],
  )
}
