import type { DraftContent } from '#shared/template/own/OwnPack'
import type { OwnPackFormat, PackDraft } from '#shared/template/own/PackDraft'
import { packRef } from '#shared/template/packRef'
import { headFieldsOf, headSheet, type SheetForm, type SheetWords, sheetForms } from './packSheets'

/** A sheet to be written, as the main process takes it. */
export interface FilledSheet {
  readonly name: string
  readonly headings: readonly { readonly title: string; readonly width: number }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
  readonly emptyRows: number
}

type Row = Readonly<Record<string, string | number | null>>

/** The sheets for a pack of a kind, empty, to be filled in. */
export const emptySheets = (format: OwnPackFormat, words: SheetWords): readonly FilledSheet[] =>
  sheets(format, words, { packId: '' }, () => [])

/** The sheets of a pack, filled with what it holds. Read back, they give the same pack. */
export function sheetsOfDraft({ pack }: DraftContent, words: SheetWords): readonly FilledSheet[] {
  const { id, version, title, shortTitle, publisher, year, about } = pack
  const standard = pack.format === 'common-ground/benchmark/1' ? pack.standard.text : ''
  const head = { packId: `${id} ${version}`, title, shortTitle, publisher, year, about, standard }
  return sheets(pack.format, words, head, (key) => rowsOf(pack, key))
}

function sheets(
  format: OwnPackFormat,
  words: SheetWords,
  head: Row,
  rows: (sheet: string) => readonly Row[],
): readonly FilledSheet[] {
  const first = headFieldsOf(format).map((key) => [words.column(key), head[key] ?? null])
  return [
    { ...framed(headSheet, words), rows: first },
    ...sheetForms[format].map((form) => ({
      ...framed(form, words),
      rows: rows(form.key).map((row) => form.columns.map(({ key }) => row[key] || null)),
    })),
  ]
}

const framed = ({ key, columns, emptyRows }: SheetForm, words: SheetWords) => ({
  name: words.sheet(key),
  headings: columns.map((column) => ({ title: words.column(column.key), width: column.width })),
  emptyRows,
})

function rowsOf(pack: PackDraft, sheet: string): readonly Row[] {
  if (pack.format === 'common-ground/commitments/1')
    return pack.commitments.map(({ id, roleId, servedBy, title, text }) => ({
      role: pack.roles.find((role) => role.id === roleId)?.title || roleId,
      title,
      text,
      servedBy: servedBy.map((link) => packRef(link.benchmarkId, link.factorId)).join('\n'),
      number: id,
    }))
  if (pack.format === 'common-ground/practice/1')
    return pack.practices.map(({ id, years, bearsOn, source: _, ...practice }) => ({
      ...practice,
      years: years.join(', '),
      bearsOn: bearsOn.join('\n'),
      number: id,
    }))
  if (sheet === 'factors')
    return pack.factors.map(({ id, title, statements, rationale }) => ({
      number: id,
      title,
      statement: statements.map(({ text }) => text).join('\n\n'),
      rationale,
    }))
  if (sheet === 'questions')
    return pack.factors.flatMap((factor) =>
      factor.questions.map(({ id, text, hint }) => ({
        factor: factor.id,
        question: text,
        hint,
        number: id,
      })),
    )
  if (sheet === 'examples')
    return pack.factors.flatMap((factor) =>
      factor.examples.map(({ id, years, source: _, ...example }) => ({
        ...example,
        factor: factor.id,
        years: years.join(', '),
        number: id,
      })),
    )
  return pack.contextFactors.map(({ id, title, explanation }) => ({
    title,
    explanation,
    number: id,
  }))
}
