import { writeFile } from 'node:fs/promises'
import { Packer } from 'docx'
import { createTranslator } from '#shared/messages/createTranslator'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { composeReport } from '#shared/report/composeReport'
import { buildDocument } from '#shared/report/docx/buildDocument'
import { coreProperties } from '#shared/report/docx/coreProperties'
import type { Report, ReportKind } from '#shared/report/Report'
import { reportOutlines } from '#templates/reports/reportOutlines'

export const reportDay = '2026-11-22'

/** A report as issued on `reportDay`; an unknown rich text node is an error. */
export const aReport = (records: PlanRecords, kind: ReportKind, locale = 'en-GB'): Report =>
  composeReport(records, reportOutlines[kind], {
    locale,
    today: reportDay,
    t: createTranslator(locale),
  })

/** Packs a report into a Word file as the edges do. */
export async function packTo(path: string, report: Report): Promise<string> {
  const document = buildDocument(report, undefined, (type) => {
    throw new Error(`Nobody knows how to write ${type}`)
  })
  const properties = coreProperties(report, '2026-11-22T09:00:00.000Z')
  await writeFile(path, await Packer.toBuffer(document, undefined, [properties]))
  return path
}
