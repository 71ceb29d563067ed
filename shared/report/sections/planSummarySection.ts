import {
  callout,
  cell,
  column,
  facts,
  heading,
  pageBreak,
  paragraph,
  table,
} from '#shared/report/blockMakers'
import type { Composing, Section } from '#shared/report/Composing'
import { moneyByYear } from '#shared/report/moneyByYear'
import type { ReportBlock } from '#shared/report/Report'
import { packRef } from '#shared/template/packRef'
import { answeredOf, factorsByLevel, gapsByDecision } from './standingFacts'

const milestoneStandings = ['reached', 'late', 'due-soon', 'open', 'undated', 'dropped'] as const
const statuses = ['planned', 'underway', 'completed', 'dropped'] as const

/** The plan on one page: the figures a mayor asks for first. */
export const planSummarySection: Section = (composing) => {
  const { picture, words } = composing
  const { t } = words
  const { plan, actions, rounds } = picture
  const blocks: ReportBlock[] = [pageBreak, heading(1, 'summary', t('report:summary.title'))]
  blocks.push(
    paragraph(
      t('report:summary.planLead', {
        count: actions.length,
        city: plan.city || t('report:none.city'),
        from: words.day(plan.periodFrom),
        to: words.day(plan.periodTo),
      }),
      'lead',
    ),
  )
  if (rounds.every((round) => answeredOf(round).answered === 0))
    blocks.push(callout(t('report:empty.assessmentTitle'), t('report:empty.assessment')))
  if (actions.length === 0)
    blocks.push(callout(t('report:empty.actionsTitle'), t('report:empty.actions')))
  blocks.push(facts([...roundFacts(composing), ...planFacts(composing)]))
  const money = moneyByYear(actions)
  blocks.push(
    ...table(
      t('report:summary.moneyCaption'),
      [
        column(t('report:column.year'), 2),
        column(t('report:column.money'), 3, 'end'),
        column(t('report:column.actionsWithMoney'), 3, 'end'),
      ],
      money.map(({ year, amount, actionCount }) => [
        cell(String(year)),
        cell(words.money(amount)),
        cell(words.number(actionCount)),
      ]),
    ),
  )
  if (money.length > 0) blocks.push(paragraph(t('report:resources.droppedLeftOut'), 'note'))
  return blocks
}

function roundFacts(composing: Composing): [string, string][] {
  const { picture, words } = composing
  const { t } = words
  return picture.rounds.flatMap((round): [string, string][] => {
    const { answered, all } = answeredOf(round)
    const of = (label: string) =>
      picture.rounds.length > 1
        ? t('report:summary.ofBenchmark', { label, benchmark: round.benchmark.shortTitle })
        : label
    return [
      [of(t('report:summary.questions')), t('report:summary.answeredOf', { answered, all })],
      [of(t('report:summary.factors')), factorsByLevel(composing, round)],
      [of(t('report:summary.gaps')), gapsByDecision(composing, round)],
    ]
  })
}

function planFacts({ picture, words }: Composing): [string, string][] {
  const { t } = words
  const { actions, commitmentSets, indicators } = picture
  const milestones = actions.flatMap((planned) => planned.milestones)
  const none = t('report:none.yet')
  const items: [string, string][] = [
    [
      t('report:summary.actions'),
      words.tally(
        statuses.map((status) => [
          t(`common:actionStatus.${status}`),
          actions.filter(({ action }) => action.status === status).length,
        ]),
      ) || none,
    ],
    [
      t('report:summary.milestones'),
      words.tally(
        milestoneStandings.map((standing) => [
          t(`common:milestoneStanding.${standing}`),
          milestones.filter((milestone) => milestone.standing === standing).length,
        ]),
      ) || none,
    ],
    [
      t('report:summary.indicators'),
      indicators.length === 0
        ? none
        : t('report:summary.indicatorsOf', {
            count: indicators.length,
            complete: indicators.filter(
              ({ baseline, target }) =>
                (baseline?.value ?? null) !== null && (target?.value ?? null) !== null,
            ).length,
          }),
    ],
  ]
  for (const set of commitmentSets) {
    const served = set.commitments.filter(
      ({ id }) => (picture.actionsByCommitment.get(packRef(set.id, id))?.length ?? 0) > 0,
    ).length
    items.push([
      t('report:summary.commitments', { set: set.shortTitle }),
      t('report:summary.servedOf', { served, all: set.commitments.length }),
    ])
  }
  const total = moneyByYear(actions).reduce((sum, { amount }) => sum + amount, 0)
  items.push([t('report:summary.money'), total > 0 ? words.money(total) : none])
  return items
}
