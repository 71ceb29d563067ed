import type { Resource } from '#shared/plan/Action'
import { cell, column, heading, paragraph, table } from '#shared/report/blockMakers'
import type { Composing, Section } from '#shared/report/Composing'
import { actionLink } from '#shared/report/names'
import type { PlannedAction } from '#shared/report/PlanPicture'
import type { ReportBlock } from '#shared/report/Report'

interface ActionResource {
  readonly planned: PlannedAction
  readonly resource: Resource
}

/** What the plan needs: money and staff by year and source, and help in kind. */
export const resourcesSection: Section = (composing) => {
  const { picture, words } = composing
  const { t } = words
  const all: ActionResource[] = picture.actions
    .filter(({ action }) => action.status !== 'dropped')
    .flatMap((planned) => planned.action.resources.map((resource) => ({ planned, resource })))
  const title = heading(1, 'resources', t('report:resources.title'))
  if (all.length === 0) return [title, paragraph(t('report:resources.none'))]
  const forEvaluation = all
    .filter(({ resource }) => resource.kind === 'money' && resource.forEvaluation)
    .reduce((sum, { resource }) => sum + (resource.amount ?? 0), 0)
  return [
    title,
    paragraph(t('report:resources.droppedLeftOut')),
    ...sumTable(composing, all, 'money'),
    paragraph(
      forEvaluation > 0
        ? t('report:resources.evaluation', { amount: words.money(forEvaluation) })
        : t('report:resources.noEvaluation'),
    ),
    ...sumTable(composing, all, 'staff'),
    ...inKindTable(composing, all),
  ]
}

function sumTable(
  { words }: Composing,
  all: readonly ActionResource[],
  kind: 'money' | 'staff',
): ReportBlock[] {
  const { t } = words
  const form = (amount: number) => (kind === 'money' ? words.money(amount) : words.number(amount))
  const years = new Map<number, Map<string, number>>()
  for (const { resource } of all) {
    if (resource.kind !== kind || resource.amount === null) continue
    const sources = years.get(resource.year) ?? new Map<string, number>()
    const source = resource.source || t('report:none.source')
    sources.set(source, (sources.get(source) ?? 0) + resource.amount)
    years.set(resource.year, sources)
  }
  const rows = [...years]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, sources]) => [
      ...[...sources]
        .sort(([, a], [, b]) => b - a)
        .map(([source, amount]) => [cell(String(year)), cell(source), cell(form(amount))]),
      [
        cell([{ text: String(year), strong: true }]),
        cell([{ text: t('report:resources.allSources'), strong: true }]),
        cell([{ text: form([...sources.values()].reduce((a, b) => a + b, 0)), strong: true }]),
      ],
    ])
  return table(
    t(kind === 'money' ? 'report:resources.moneyCaption' : 'report:resources.staffCaption'),
    [
      column(t('report:column.year'), 15),
      column(t('report:column.source'), 55),
      column(t(kind === 'money' ? 'report:column.money' : 'report:column.posts'), 30, 'end'),
    ],
    rows,
  )
}

function inKindTable(composing: Composing, all: readonly ActionResource[]): ReportBlock[] {
  const { t } = composing.words
  return table(
    t('report:resources.inKindCaption'),
    [
      column(t('report:column.year'), 12),
      column(t('report:column.source'), 30),
      column(t('report:column.what'), 30),
      column(t('report:column.action'), 28),
    ],
    all
      .filter(({ resource }) => resource.kind === 'in-kind')
      .sort((a, b) => a.resource.year - b.resource.year)
      .map(({ planned, resource }) => [
        cell(String(resource.year)),
        cell(resource.source || t('report:none.source')),
        cell(resource.note || t('report:none.note')),
        cell(actionLink(composing, planned)),
      ]),
  )
}
