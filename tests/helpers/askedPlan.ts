import { answerWords } from '#shared/compare/ownerSheet/answerWords'
import type { FilledFile, SheetExpectation } from '#shared/compare/ownerSheet/readOwnerSheet'
import type { Day } from '#shared/lib/dates'
import { formLimits } from '#shared/lib/formSheet'
import { createTranslator } from '#shared/messages/createTranslator'
import { askOfOwners } from '#shared/monitoring/askOfOwners'
import type { Indicator } from '#shared/monitoring/Indicator'
import type { SheetMark } from '#shared/monitoring/sheetMark'
import type { Milestone } from '#shared/plan/Milestone'
import { emptyRecords } from '#shared/planFile/PlanSnapshot'
import type { PlanRecords } from '#shared/planFile/recordTables'
import type { OwnerSheet } from '#shared/report/ownerSheets/OwnerSheet'
import { ownerSheetBook } from '#shared/report/ownerSheets/ownerSheetBook'
import { readWorkbook } from '../../electron/workbook/readWorkbook'
import { writeForm } from '../../electron/workbook/writeForm'
import { aMilestone, anAction, anId, anIndicator, anOwner, aPlan } from './builders'
import { given } from './testSession'

/** The day on which the sheets of these tests are made and read. */
export const today: Day = '2026-11-22'

export interface AskedPlan {
  readonly records: PlanRecords
  readonly sheet: OwnerSheet
}

/** A plan in which one owner is asked for milestones and values. */
export function askedPlan({
  milestones = threeMilestones,
  indicators = threeIndicators,
  language = 'en-GB',
}: {
  readonly milestones?: readonly Partial<Milestone>[]
  readonly indicators?: readonly Partial<Indicator>[]
  readonly language?: string
} = {}): AskedPlan {
  const plan = aPlan({ language, periodFrom: '2025-01-01' })
  const owner = anOwner({ role: 'Head of housing' })
  const action = anAction({ id: anId('action'), title: 'Rooms for newcomers', ownerId: owner.id })
  const records: PlanRecords = {
    ...emptyRecords(),
    plans: [plan],
    owners: [owner],
    actions: [action],
    milestones: milestones.map((fields, index) =>
      aMilestone({
        id: anId(`m${index + 1}`),
        actionId: action.id,
        order: `a${String(index).padStart(4, '0')}`,
        dueOn: '2026-10-01',
        ...fields,
      }),
    ),
    indicators: indicators.map((fields, index) =>
      anIndicator({
        id: anId(`i${index + 1}`),
        order: `a${index}`,
        ownerId: owner.id,
        frequency: 'annual',
        ...fields,
      }),
    ),
  }
  const ask = askOfOwners(records, { today, horizonDays: null, asDeputy: false }).get(owner.id)
  const mark: SheetMark = {
    planId: plan.id,
    requestId: anId('request'),
    ownerId: owner.id,
    revision: 7,
    madeOn: today,
  }
  return {
    records,
    sheet: {
      plan,
      owner,
      ask: ask ?? { milestones: [], values: [] },
      mark,
      answerBy: '2026-12-06',
      returnTo: 'plan@lindhaven.example',
    },
  }
}

const threeMilestones: readonly Partial<Milestone>[] = [
  { title: 'Rooms found', status: 'planned' },
  { title: '=HYPERLINK("http://x","y")', status: 'underway', note: '@home\n-5 beds' },
  { title: '+4 rooms', dueOn: '2027-01-31', note: 'Größe “und” <mehr> & so' },
]

const threeIndicators: readonly Partial<Indicator>[] = [
  { name: 'Rooms let' },
  { name: 'Share housed', unit: '%', numerator: 'People housed', denominator: 'Who applied' },
  {
    name: 'Rent gap',
    unit: 'EUR',
    gapBetween: { group: 'Newcomers', comparedWith: 'Everybody', as: 'difference' },
  },
]

/** What the reader knows of that plan. */
export function expectationOf({ records, sheet }: AskedPlan, locale = 'en-GB'): SheetExpectation {
  return {
    planId: sheet.plan === records.plans[0] ? records.plans[0].id : anId('plan'),
    revision: 7,
    locale,
    today,
    words: answerWords([createTranslator(locale), createTranslator('en')]),
    askedIn: () => ({
      milestoneIds: sheet.ask.milestones.map(({ milestone }) => milestone.id),
      indicatorIds: sheet.ask.values.map(({ indicator }) => indicator.id),
      isKnown: true,
    }),
  }
}

/** The bytes of the sheet as Excel. */
export async function bytesOf({ sheet }: AskedPlan): Promise<Uint8Array> {
  return given(await writeForm(ownerSheetBook(sheet, createTranslator(sheet.plan.language))))
}

/** A workbook as it comes back. */
export async function filledFile(bytes: Uint8Array, fileName = 'back.xlsx'): Promise<FilledFile> {
  return { fileName, kind: 'excel', sheets: given(await readWorkbook(bytes, fileName, formLimits)) }
}

/** The file with other words in cells: by the title of the row and the key of the column. */
export function answered(
  file: FilledFile,
  answers: readonly (readonly [row: string, column: string, cell: string | number | null])[],
): FilledFile {
  return {
    ...file,
    sheets: file.sheets.map((sheet) => {
      const keys =
        sheet.rows.find((row) =>
          row.some((cell) => cell === 'cg:milestone' || cell === 'cg:measurement'),
        ) ?? []
      return {
        ...sheet,
        rows: sheet.rows.map((row) =>
          row.map((cell, at) => {
            const found = answers.find(
              ([title, column]) =>
                keys[at] === column &&
                row.some((each) => typeof each === 'string' && each.split('\n')[0] === title),
            )
            return found ? found[2] : cell
          }),
        ),
      }
    }),
  }
}
