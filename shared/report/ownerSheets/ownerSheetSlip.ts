import { formatDay } from '#shared/lib/dates'
import type { Translate } from '#shared/messages/createTranslator'
import type { AskedMilestone, AskedValue } from '#shared/monitoring/askOfOwners'
import { measurementQualities } from '#shared/monitoring/Indicator'
import { bookmarkOf, sheetKeys, shortRowKey, writeMark } from '#shared/monitoring/sheetMark'
import { milestoneStatuses } from '#shared/plan/Milestone'
import { cell, column, facts, heading, linesOf, list, say } from '#shared/report/blockMakers'
import { footerPieces } from '#shared/report/footerPieces'
import type { AnswerField, Cell, FormTableBlock, Report } from '#shared/report/Report'
import {
  indicatorLines,
  instructions,
  isShare,
  latestInWords,
  sheetFacts,
  sheetTitle,
} from './askInWords'
import type { OwnerSheet } from './OwnerSheet'

/** The Word document that asks an owner for what is due: on screen with fields to fill in, on paper with room to write. */
export function ownerSheetSlip(sheet: OwnerSheet, t: Translate): Report {
  const { plan, ask, mark } = sheet
  const title = sheetTitle(sheet, t)
  return {
    kind: 'slip',
    locale: plan.language,
    title,
    subject: t('sheets:document.subject'),
    author: t('shell:appName'),
    runningHead: title,
    footer: footerPieces(t, formatDay(mark.madeOn, plan.language)),
    unknownPart: t('report:richText.unknown'),
    properties: writeMark(mark),
    blocks: [
      heading(1, 'sheet', title),
      facts(sheetFacts(sheet, t).map(({ term, detail }) => [term, detail])),
      list(instructions(sheet, 'word', t)),
      ...tableOf(
        t('sheets:document.milestones'),
        milestoneColumns(plan.language, t),
        ask.milestones,
        (row) => shortRowKey({ table: 'milestone', id: row.milestone.id }),
        t,
      ),
      ...tableOf(
        t('sheets:document.values'),
        valueColumns(ask.values, plan.language, t),
        ask.values,
        (row) => shortRowKey({ table: 'value', id: row.indicator.id, on: row.on }),
        t,
      ),
    ],
  }
}

/** A column of a table to be filled in, with what stands in it for each row. */
interface SlipColumn<Row> {
  readonly key: string
  readonly title: string
  readonly weight: number
  readonly of: (row: Row) => Cell | AnswerField
}

function milestoneColumns(locale: string, t: Translate): SlipColumn<AskedMilestone>[] {
  const { row, status, reachedOn, dueOn, note } = sheetKeys.milestone
  return [
    {
      key: row,
      title: t('sheets:column.milestone'),
      weight: 30,
      of: ({ milestone, action, isLate }) =>
        cell(
          [{ text: milestone.title || t('plan:milestone.untitled'), strong: true }],
          milestone.dueOn
            ? t(isLate ? 'sheets:row.dueLate' : 'sheets:row.due', {
                day: formatDay(milestone.dueOn, locale, 'short'),
              })
            : t('sheets:row.noDate'),
          ...(action ? [t('sheets:row.action', { title: action.title })] : []),
        ),
    },
    field(status, 'choice', t('sheets:column.status'), 15, {
      choices: milestoneStatuses.map((each) => t(`common:milestoneStatus.${each}`)),
      value: ({ milestone }) => t(`common:milestoneStatus.${milestone.status}`),
    }),
    field(reachedOn, 'day', t('sheets:column.reachedOn'), 15, {
      value: ({ milestone }) => (milestone.reachedOn ? formatDay(milestone.reachedOn, locale) : ''),
    }),
    field(dueOn, 'day', t('sheets:column.newDate'), 15),
    field(note, 'text', t('sheets:column.note'), 25, { value: ({ milestone }) => milestone.note }),
  ]
}

function valueColumns(
  values: readonly AskedValue[],
  locale: string,
  t: Translate,
): SlipColumn<AskedValue>[] {
  const keys = sheetKeys.value
  const hasShare = values.some(({ indicator }) => isShare(indicator))
  const hasGap = values.some(({ indicator }) => indicator.gapBetween !== null)
  const onlyOf = (
    is: (row: AskedValue) => boolean,
    made: SlipColumn<AskedValue>,
  ): SlipColumn<AskedValue> => ({ ...made, of: (row) => (is(row) ? made.of(row) : [say('')]) })
  const number = (key: string, title: string) => field<AskedValue>(key, 'text', title, 13)
  return [
    {
      key: keys.row,
      title: t('sheets:column.indicator'),
      weight: 32,
      of: (row) => {
        const { indicator, on } = row
        const latest = latestInWords(row, locale, t)
        return cell(
          [{ text: indicator.name || t('plan:indicators.untitled'), strong: true }],
          t('sheets:row.on', { day: formatDay(on, locale, 'short') }),
          ...(indicator.unit ? [t('sheets:row.unit', { unit: indicator.unit })] : []),
          ...indicatorLines(indicator, t).flatMap(linesOf),
          ...(latest ? [t('sheets:row.lastValue', { value: latest })] : []),
        )
      },
    },
    number(keys.value, t('sheets:column.value')),
    ...(hasShare
      ? [
          onlyOf(
            ({ indicator }) => isShare(indicator),
            number(keys.numerator, t('sheets:column.numerator')),
          ),
          onlyOf(
            ({ indicator }) => isShare(indicator),
            number(keys.denominator, t('sheets:column.denominator')),
          ),
        ]
      : []),
    ...(hasGap
      ? [
          onlyOf(
            ({ indicator }) => indicator.gapBetween !== null,
            number(keys.comparedValue, t('sheets:column.comparedValue')),
          ),
        ]
      : []),
    field(keys.quality, 'choice', t('sheets:column.quality'), 15, {
      choices: measurementQualities.map((each) => t(`sheets:quality.${each}`)),
    }),
    field(keys.note, 'text', t('sheets:column.note'), 20),
  ]
}

function field<Row>(
  key: string,
  answer: AnswerField['answer'],
  title: string,
  weight: number,
  {
    choices = [],
    value = () => '',
  }: {
    readonly choices?: readonly string[]
    readonly value?: (row: Row) => string
  } = {},
): SlipColumn<Row> {
  return {
    key,
    title,
    weight,
    of: (row) => ({ answer, label: title, choices, value: value(row) }),
  }
}

function tableOf<Row>(
  caption: string,
  columns: readonly SlipColumn<Row>[],
  rows: readonly Row[],
  bookmark: (row: Row) => string,
  t: Translate,
): FormTableBlock[] {
  if (rows.length === 0) return []
  return [
    {
      type: 'formTable',
      caption,
      prompt: t('sheets:row.prompt'),
      columns: columns.map(({ key, title, weight }) => ({
        ...column(title, weight),
        bookmark: bookmarkOf(key),
      })),
      rows: rows.map((row) => ({
        bookmark: bookmarkOf(bookmark(row)),
        cells: columns.map((each) => each.of(row)),
      })),
    },
  ]
}
