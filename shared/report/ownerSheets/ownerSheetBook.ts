import type { FormBook, FormCell, FormColumn, FormSheet } from '#shared/lib/formSheet'
import type { Translate } from '#shared/messages/createTranslator'
import type { AskedMilestone, AskedValue } from '#shared/monitoring/askOfOwners'
import { measurementQualities } from '#shared/monitoring/Indicator'
import { rowKey, sheetKeys, writeMark } from '#shared/monitoring/sheetMark'
import { milestoneStatuses } from '#shared/plan/Milestone'
import {
  indicatorLines,
  instructions,
  isShare,
  latestInWords,
  sheetFacts,
  sheetTitle,
} from './askInWords'
import type { OwnerSheet } from './OwnerSheet'

/** A column with what stands in it for each row. */
interface Written<Row> extends FormColumn {
  readonly of: (row: Row) => FormCell
}

/** The workbook that asks an owner for what is due, in the words of the plan's language. */
export function ownerSheetBook(sheet: OwnerSheet, t: Translate): FormBook {
  const { ask, plan, mark } = sheet
  const names = new Set<string>()
  const intro = sheetName(t('sheets:document.intro'), names)
  return {
    intro: {
      name: intro,
      title: sheetTitle(sheet, t),
      lines: instructions(sheet, 'excel', t),
      facts: sheetFacts(sheet, t),
    },
    sheets: [
      ...formOf(
        () => sheetName(t('sheets:document.milestones'), names),
        milestoneColumns(t),
        ask.milestones,
      ),
      ...formOf(
        () => sheetName(t('sheets:document.values'), names),
        valueColumns(ask.values, plan.language, t),
        ask.values,
      ),
    ],
    mark: writeMark(mark),
    rightToLeft: isRightToLeft(plan.language),
  }
}

function milestoneColumns(t: Translate): Written<AskedMilestone>[] {
  const { row, status, reachedOn, dueOn, note } = sheetKeys.milestone
  const words = new Map(
    milestoneStatuses.map((each) => [each, t(`common:milestoneStatus.${each}`)]),
  )
  return [
    {
      ...told(row, '', 12),
      of: ({ milestone }) => rowKey({ table: 'milestone', id: milestone.id }),
    },
    {
      ...told('cg:action', t('sheets:column.action'), 30),
      of: ({ action }) => action?.title ?? '',
    },
    {
      ...told('cg:title', t('sheets:column.milestone'), 36),
      of: ({ milestone }) => milestone.title || t('plan:milestone.untitled'),
    },
    {
      ...told('cg:due', t('sheets:column.dueOn'), 13),
      kind: 'day',
      of: ({ milestone }) => milestone.dueOn,
    },
    {
      ...asked(status, t('sheets:column.status'), 15),
      choices: [...words.values()],
      of: ({ milestone }) => words.get(milestone.status) ?? null,
    },
    {
      ...asked(reachedOn, t('sheets:column.reachedOn'), 14),
      kind: 'day',
      of: ({ milestone }) => milestone.reachedOn,
    },
    { ...asked(dueOn, t('sheets:column.newDate'), 14), kind: 'day', of: () => null },
    { ...asked(note, t('sheets:column.note'), 44), of: ({ milestone }) => milestone.note },
  ]
}

/** Columns for numbers that no row asks for are left out. */
function valueColumns(
  values: readonly AskedValue[],
  locale: string,
  t: Translate,
): Written<AskedValue>[] {
  const keys = sheetKeys.value
  const hasShare = values.some(({ indicator }) => isShare(indicator))
  const hasGap = values.some(({ indicator }) => indicator.gapBetween !== null)
  const share = (key: string, title: string): Written<AskedValue> => ({
    ...asked(key, title, 13),
    kind: 'number',
    of: ({ indicator }) => (isShare(indicator) ? null : false),
  })
  return [
    {
      ...told(keys.row, '', 12),
      of: ({ indicator, on }) => rowKey({ table: 'value', id: indicator.id, on }),
    },
    {
      ...told('cg:indicator', t('sheets:column.indicator'), 44),
      of: ({ indicator }) =>
        [indicator.name || t('plan:indicators.untitled'), ...indicatorLines(indicator, t)].join(
          '\n',
        ),
    },
    { ...told('cg:unit', t('sheets:column.unit'), 12), of: ({ indicator }) => indicator.unit },
    {
      ...told('cg:latest', t('sheets:column.latest'), 20),
      of: (row) => latestInWords(row, locale, t) || t('sheets:row.noValueYet'),
    },
    { ...told('cg:on', t('sheets:column.on'), 14), kind: 'day', of: ({ on }) => on },
    { ...asked(keys.value, t('sheets:column.value'), 13), kind: 'number', of: asTyped },
    ...(hasShare
      ? [
          share(keys.numerator, t('sheets:column.numerator')),
          share(keys.denominator, t('sheets:column.denominator')),
        ]
      : []),
    ...(hasGap
      ? [
          {
            ...asked(keys.comparedValue, t('sheets:column.comparedValue'), 16),
            kind: 'number' as const,
            of: (asked: AskedValue) => asked.indicator.gapBetween !== null && asTyped(asked),
          },
        ]
      : []),
    {
      ...asked(keys.quality, t('sheets:column.quality'), 15),
      choices: measurementQualities.map((each) => t(`sheets:quality.${each}`)),
      of: () => null,
    },
    { ...asked(keys.note, t('sheets:column.note'), 40), of: () => null },
  ]
}

/** A percentage is taken as it is typed, any other number as the number it is. */
const asTyped = ({ indicator }: AskedValue): FormCell =>
  indicator.unit.includes('%') || /^per ?cent/i.test(indicator.unit.trim()) ? '' : null

const told = (key: string, title: string, width: number): FormColumn => ({
  key,
  title,
  width,
  kind: 'text',
  answer: false,
  choices: [],
})

const asked = (key: string, title: string, width: number): FormColumn => ({
  ...told(key, title, width),
  answer: true,
})

function formOf<Row>(
  name: () => string,
  columns: readonly Written<Row>[],
  rows: readonly Row[],
): FormSheet[] {
  if (rows.length === 0) return []
  return [
    {
      name: name(),
      columns: columns.map(({ of: _, ...column }) => column),
      rows: rows.map((row) => columns.map((column) => column.of(row))),
    },
  ]
}

/** A name that Excel takes and no other sheet has. */
function sheetName(words: string, taken: Set<string>): string {
  const bare = words
    .replace(/[[\]:*?/\\]/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '')
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : ` ${number}`
    const name = `${bare.slice(0, 31 - end.length)}${end}`
    if (name !== '' && !taken.has(name.toLowerCase())) {
      taken.add(name.toLowerCase())
      return name
    }
  }
}

const rightToLeftLanguages = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

function isRightToLeft(language: string): boolean {
  return rightToLeftLanguages.has(language.toLowerCase().split('-')[0] ?? '')
}
