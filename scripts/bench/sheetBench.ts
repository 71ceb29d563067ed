import writeXlsxFile, { type Cell } from 'write-excel-file/node'
import { answerWords } from '#shared/compare/ownerSheet/answerWords'
import { compareAnswers } from '#shared/compare/ownerSheet/compareAnswers'
import { readOwnerSheet } from '#shared/compare/ownerSheet/readOwnerSheet'
import { addDays } from '#shared/lib/dates'
import type { FormBook } from '#shared/lib/formSheet'
import type { Id } from '#shared/lib/ids'
import { newId } from '#shared/lib/ids'
import { ok } from '#shared/lib/result'
import { createTranslator } from '#shared/messages/createTranslator'
import type { AskedMilestone } from '#shared/monitoring/askOfOwners'
import { emptyRecords } from '#shared/planFile/PlanSnapshot'
import type { OwnerSheet } from '#shared/report/ownerSheets/OwnerSheet'
import { ownerSheetBook } from '#shared/report/ownerSheets/ownerSheetBook'
import { readForms } from '../../electron/workbook/readForms'
import { writeForm } from '../../electron/workbook/writeForm'

const today = '2026-11-22'
const milestoneCount = 500

/**
 * An owner sheet for 500 milestones, from the records to the file and from the file to what differs, against the library writing the
 * same cells with the same looks and nothing else.
 * @returns milliseconds of each round, measured turn by turn so that both meet the same machine
 */
export async function measureSheets(
  rounds: number,
): Promise<{ readonly ours: number[]; readonly theirs: number[] }> {
  const sheet = sheetFor(milestoneCount)
  const t = createTranslator('en-GB')
  const book = ownerSheetBook(sheet, t)
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = -3; round < rounds; round += 1) {
    const outAndBack = await timed(() => writeAndRead(sheet, t))
    const bare = await timed(() => writeBare(book))
    // The first rounds warm both up and do not count.
    if (round < 0) continue
    ours.push(outAndBack)
    theirs.push(bare)
  }
  return { ours, theirs }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function writeAndRead(sheet: OwnerSheet, t: ReturnType<typeof createTranslator>) {
  const written = await writeForm(ownerSheetBook(sheet, t))
  if (!written.ok) throw new Error(written.failure.code)
  const [file] = await readForms([{ fileName: 'back.xlsx', bytes: ok(written.value) }])
  if (!file?.read.ok) throw new Error('The sheet was not read')
  const milestones = sheet.ask.milestones.map(({ milestone }) => milestone)
  const reading = readOwnerSheet(file.read.value, {
    planId: sheet.mark.planId,
    revision: 1,
    today,
    locale: 'en-GB',
    words: answerWords([t]),
    askedIn: () => ({
      milestoneIds: milestones.map(({ id }) => id),
      indicatorIds: [],
      isKnown: true,
    }),
  })
  if (reading.is !== 'read' || reading.milestones.length !== milestones.length)
    throw new Error('Answers were lost')
  const records = { ...emptyRecords(), milestones }
  compareAnswers(reading, { records, revision: 1, changes: [] }, today)
}

/** The same cells by the library alone. */
async function writeBare({ intro, sheets }: FormBook): Promise<void> {
  const line = { borderColor: '#B8C0C8', borderStyle: 'thin' } as const
  const look = { alignVertical: 'top', wrap: true, ...line } as const
  const words = (value: string): Cell => ({ ...look, type: String, format: '@', value })
  await writeXlsxFile(
    [
      {
        sheet: intro.name,
        data: [
          [words(intro.title)],
          ...intro.lines.map((each) => [words(each)]),
          ...intro.facts.map(({ term, detail }) => [words(term), words(detail)]),
        ],
      },
      ...sheets.map(({ name, columns, rows }) => ({
        sheet: name,
        columns: columns.map(({ width }) => ({ width })),
        data: [
          columns.map(({ key }) => words(key)),
          columns.map(({ title }) => words(title)),
          ...rows.map((row) =>
            columns.map(({ kind, answer }, at): Cell => {
              const value = row[at]
              const colour = answer ? { backgroundColor: '#FFF8DC' } : {}
              if (kind === 'day')
                return typeof value === 'string'
                  ? { ...look, ...colour, type: Date, format: 'mm-dd-yy', value: new Date(value) }
                  : { ...look, ...colour, type: Date, format: 'mm-dd-yy' }
              return { ...look, ...colour, type: String, format: '@', value: String(value ?? '') }
            }),
          ),
        ],
      })),
    ],
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer()
}

function sheetFor(count: number): OwnerSheet {
  const planId = newId<'Plan'>()
  const ownerId = newId<'Owner'>()
  const milestones = Array.from({ length: count }, (_, index): AskedMilestone => {
    const dueOn = addDays(today, (index % 400) - 200)
    return {
      action: undefined,
      isLate: dueOn < today,
      milestone: {
        id: newId(),
        planId,
        actionId: `action-${index % 40}` as Id<'Action'>,
        order: `a${index}`,
        title: `Training ${index} for the desks is held and its results are written down`,
        dueOn,
        reachedOn: null,
        status: index % 2 ? 'underway' : 'planned',
        ownerId: null,
        dependsOnIds: [],
        evidenceIds: [],
        note: index % 3 ? '' : `Asked for rooms in district ${index}; the answer is awaited.`,
      },
    }
  })
  return {
    plan: { title: 'City for all', city: 'Lindhaven', language: 'en-GB' },
    owner: { id: ownerId, planId, role: 'Head of unit', department: 'Integration', person: '' },
    ask: { milestones, values: [] },
    mark: { planId, requestId: newId(), ownerId, revision: 1, madeOn: today },
    answerBy: '2026-12-06',
    returnTo: 'plan@lindhaven.example',
  }
}
