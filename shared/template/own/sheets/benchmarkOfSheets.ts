import { withOwnSource } from '#shared/template/own/itemIds'
import type { DraftContent } from '#shared/template/own/OwnPack'
import type { BenchmarkDraft, FactorDraft } from '#shared/template/own/PackDraft'
import { itemNumbers } from './itemNumbers'
import { type SheetForm, sheetForms } from './packSheets'
import type { SheetReader, SheetRow } from './SheetReader'
import { sameOr } from './sameOr'
import { yearsIn } from './yearsIn'

const forms = sheetForms['common-ground/benchmark/1']
const formOf = (key: string): SheetForm => {
  const form = forms.find((each) => each.key === key)
  if (!form) throw new Error(`No sheet ${key}`)
  return form
}
const idPattern = /^(?:[FC][1-9][0-9]*|M[1-9][0-9]*\.[1-9][0-9]*)/

/** A benchmark with the factors, questions, examples and context factors of its sheets. */
export function benchmarkOfSheets(
  pack: BenchmarkDraft,
  content: DraftContent,
  reader: SheetReader,
  standard: string,
): BenchmarkDraft {
  const numbers = itemNumbers(content, reader)
  const core = pack.factors.find(({ moduleId }) => moduleId === undefined)?.id
  const letter = core?.startsWith('C') ? 'C' : 'F'
  const asFactor = (text: string) => (/^[0-9]+$/.test(text) ? `${letter}${Number(text)}` : text)

  const factors = new Map<string, FactorDraft>()
  const factorForm = formOf('factors')
  const factorRows = reader.rows(factorForm)
  for (const row of factorRows) {
    const given = { ...row, words: { ...row.words, number: asFactor(row.words.number ?? '') } }
    const isModule = given.words.number?.startsWith('M')
    const prefix = isModule ? (given.words.number?.replace(/[0-9]+$/, '') ?? '') : letter
    const id = numbers.take(factorForm, given, prefix, factorIdPattern)
    const before = pack.factors.find((factor) => factor.id === id)
    if (isModule && !before) reader.fault(factorForm, row, 'number', 'badNumber')
    factors.set(id, factorOf(id, row, before))
  }

  const places = factorFinder([...factors.values()], asFactor)
  for (const [row, factor] of places.in(reader, formOf('questions'))) {
    const kind = factor.id.startsWith('F') ? 'Q' : 'T'
    const pattern = new RegExp(`${idPattern.source}\\.${kind}[1-9][0-9]*$`)
    const id = numbers.take(formOf('questions'), row, `${factor.id}.${kind}`, pattern)
    const before = questionsIn(pack).find((question) => question.id === id)
    const { question: text = '', hint = '' } = row.words
    const made = sameOr(before, { id, text, hint, source: withOwnSource(before?.source ?? '', id) })
    add(factors, factor.id, 'questions', made)
  }
  const pattern = new RegExp(`${idPattern.source}\\.X[1-9][0-9]*$`)
  for (const [row, factor] of places.in(reader, formOf('examples'))) {
    const id = numbers.take(formOf('examples'), row, `${factor.id}.X`, pattern)
    const before = pack.factors.flatMap(({ examples }) => examples).find((each) => each.id === id)
    const { city = '', country = '', topic = '', text = '', result = '', website = '' } = row.words
    const years = yearsIn(reader, formOf('examples'), row)
    const source = withOwnSource(before?.source ?? '', id)
    const told = { id, city, country, topic, text, years, result, website, source }
    add(factors, factor.id, 'examples', sameOr(before, told))
  }

  const contextForm = formOf('context')
  const contextFactors = reader.rows(contextForm).map((row) => {
    const id = numbers.take(contextForm, row, 'K', /^K[1-9][0-9]*$/)
    const before = pack.contextFactors.find((each) => each.id === id)
    const { title = '', explanation = '' } = row.words
    return sameOr(before, {
      id,
      title,
      explanation,
      source: withOwnSource(before?.source ?? '', id),
    })
  })

  const told = {
    ...pack.standard,
    text: standard,
    source: withOwnSource(pack.standard.source, 'S'),
  }
  return {
    ...pack,
    standard: sameOr(pack.standard, told),
    factors: [...factors.values()],
    contextFactors,
  }
}

const factorIdPattern = new RegExp(`${idPattern.source}$`)

function factorOf(id: string, row: SheetRow, before: FactorDraft | undefined): FactorDraft {
  const { title = '', statement = '', rationale = '' } = row.words
  const texts = statement.split(/\n\s*\n/).map((text) => text.trim())
  const statements = texts.map((text, at) => {
    const was = before?.statements[at]
    return was?.text === text ? was : { text, source: withOwnSource(was?.source ?? '', id) }
  })
  const { moduleId, evidenceExamples, source } = before ?? {}
  const told = { id, title, statements, rationale, source: withOwnSource(source ?? '', id) }
  const isSame =
    before?.title === title &&
    before.rationale === rationale &&
    statements.length === before.statements.length &&
    statements.every((each, at) => each === before.statements[at])
  return {
    ...told,
    source: isSame ? before.source : told.source,
    questions: [],
    examples: [],
    ...(moduleId === undefined ? {} : { moduleId }),
    ...(evidenceExamples === undefined ? {} : { evidenceExamples }),
  }
}

/** Finds the factor that a row names: by its number, its title, or as the row above where it names none. */
function factorFinder(factors: readonly FactorDraft[], asFactor: (text: string) => string) {
  const named = (text: string) =>
    factors.find(({ id }) => id === asFactor(text)) ??
    factors.find(({ title }) => title.toLowerCase() === text.toLowerCase())
  return {
    in: (reader: SheetReader, form: SheetForm): readonly (readonly [SheetRow, FactorDraft])[] => {
      let above: FactorDraft | undefined
      return reader.rows(form).flatMap((row) => {
        const told = row.words.factor ?? ''
        const factor = told === '' ? above : named(told)
        above = factor
        if (factor) return [[row, factor] as const]
        reader.fault(form, row, 'factor', told === '' ? 'missing' : 'unknownFactor')
        return []
      })
    },
  }
}

const questionsIn = (pack: BenchmarkDraft) => pack.factors.flatMap(({ questions }) => questions)

function add<Key extends 'questions' | 'examples'>(
  factors: Map<string, FactorDraft>,
  factorId: string,
  key: Key,
  item: FactorDraft[Key][number],
): void {
  const factor = factors.get(factorId)
  if (factor) factors.set(factorId, { ...factor, [key]: [...factor[key], item] })
}
