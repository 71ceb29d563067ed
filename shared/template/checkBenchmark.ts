import type { Benchmark, CityExample, CriticalFactor } from './Benchmark'
import {
  duplicateFaults,
  emptyGroupFaults,
  emptyTextFaults,
  groupFaults,
  placeFaults,
  proseFaults,
  sourceFaults,
  yearFaults,
} from './itemFaults'
import { parseSource, type Source } from './parseSource'
import type { TemplateFault } from './TemplateFault'

/**
 * Checks what the schema cannot: ids and numbers in printed order within the core and each module, each source on its own
 * item, sentences of readable length.
 *
 * @returns every fault in reading order; empty when the benchmark is sound.
 */
export function checkBenchmark(benchmark: Benchmark): readonly TemplateFault[] {
  const { standard, factors, contextFactors, modules = [], terms = [] } = benchmark
  const cites = citing(standard.source)
  return [
    ...proseFaults('', { about: benchmark.about }),
    ...proseFaults('/standard', { text: standard.text, explanation: standard.explanation }),
    ...emptyTextFaults('/standard', { explanation: standard.explanation }),
    ...sourceFaults('/standard/source', standard.source, cites.standard),
    ...modules.flatMap((module, index) => {
      const path = `/modules/${index}`
      return [
        ...placeFaults(path, module, 'M', index),
        ...proseFaults(path, { about: module.about }),
        ...sourceFaults(`${path}/source`, module.source, cites.within(module.id)),
      ]
    }),
    ...emptyGroupFaults(
      '/modules',
      modules,
      factors.flatMap(({ moduleId }) => moduleId ?? []),
    ),
    ...factors.flatMap((factor, index) => {
      const path = `/factors/${index}`
      const { moduleId } = factor
      const before = factors.slice(0, index).filter((other) => other.moduleId === moduleId)
      return [
        ...placeFaults(path, factor, factorPrefix(factor, factors), before.length),
        ...(moduleId ? groupFaults(`${path}/moduleId`, 'unknownModule', moduleId, modules) : []),
        ...factorFaults(path, factor, cites),
      ]
    }),
    ...contextFactors.flatMap((context, index) => {
      const path = `/contextFactors/${index}`
      return [
        ...placeFaults(path, context, 'K', index),
        ...proseFaults(path, { explanation: context.explanation }),
        ...emptyTextFaults(path, { explanation: context.explanation }),
        ...sourceFaults(`${path}/source`, context.source, cites.item(context.id)),
      ]
    }),
    ...terms.flatMap(({ meaning, source }, index) => [
      ...proseFaults(`/terms/${index}`, { meaning }),
      ...sourceFaults(`/terms/${index}/source`, source),
    ]),
    ...duplicateFaults(itemsOf(benchmark)),
  ]
}

interface Cites {
  readonly standard: (source: Source) => boolean
  readonly item: (itemId: string) => (source: Source) => boolean
  /** Any item of a part of the document. */
  readonly within: (partId: string) => (source: Source) => boolean
}

/**
 * A benchmark is drawn from one document, that of its standard; what a city changed in it cites the city. Its items have
 * the ids of the places there.
 */
function citing(standardSource: string): Cites {
  const read = parseSource(standardSource)
  // An unreadable standard is reported by itself. It must not make every other item look wrong.
  if (!read.ok) return { standard: () => true, item: () => () => true, within: () => () => true }
  const { doc } = read.sources[0]
  const isOfDocument = (source: Source) => source.doc === doc || source.doc === 'own'
  // The IMPART toolkit prints no standard, so ours cites the places that it is drawn from.
  const printsStandard = parseSource(`${doc}:S`).ok
  return {
    standard: (source) => isOfDocument(source) && (!printsStandard || source.place === 'S'),
    item: (itemId) => (source) => isOfDocument(source) && source.place === itemId,
    within: (partId) => (source) =>
      isOfDocument(source) && (source.place === partId || source.place.startsWith(`${partId}.`)),
  }
}

/** `M2.` in a module; in the core `F` or `C`, as its first factor has it. */
function factorPrefix({ moduleId }: CriticalFactor, factors: readonly CriticalFactor[]): string {
  if (moduleId) return `${moduleId}.`
  const first = factors.find((factor) => factor.moduleId === undefined)
  return first?.id.startsWith('C') ? 'C' : 'F'
}

/** Where factors are `F3` they have questions; where they are `C3` or `M2.3`, tests. */
const questionPrefix = ({ id }: CriticalFactor): string =>
  id.startsWith('F') ? `${id}.Q` : `${id}.T`

function factorFaults(
  path: string,
  factor: CriticalFactor,
  cites: Cites,
): readonly TemplateFault[] {
  return [
    ...factor.statements.flatMap((statement, at) => [
      ...proseFaults(`${path}/statements/${at}`, { text: statement.text }),
      ...sourceFaults(`${path}/statements/${at}/source`, statement.source, cites.item(factor.id)),
    ]),
    ...proseFaults(path, { rationale: factor.rationale }),
    ...emptyTextFaults(path, { rationale: factor.rationale }),
    ...sourceFaults(`${path}/source`, factor.source, cites.item(factor.id)),
    ...factor.questions.flatMap((question, at) => {
      const place = `${path}/questions/${at}`
      const faults = [
        ...placeFaults(place, question, questionPrefix(factor), at),
        ...proseFaults(place, { text: question.text, hint: question.hint }),
        ...emptyTextFaults(place, { hint: question.hint }),
        ...sourceFaults(`${place}/source`, question.source, cites.item(question.id)),
      ]
      if (!question.text.endsWith('?'))
        faults.push({ path: `${place}/text`, code: 'notAQuestion', found: question.text })
      return faults
    }),
    ...(factor.evidenceExamples ?? []).flatMap((evidence, at) => {
      const place = `${path}/evidenceExamples/${at}`
      return [
        ...placeFaults(place, evidence, `${factor.id}.E`, at),
        ...proseFaults(place, { text: evidence.text }),
        ...sourceFaults(`${place}/source`, evidence.source, cites.item(evidence.id)),
      ]
    }),
    ...factor.examples.flatMap((example, at) =>
      exampleFaults(`${path}/examples/${at}`, example, `${factor.id}.X${at + 1}`, cites),
    ),
  ]
}

function exampleFaults(
  path: string,
  example: CityExample,
  ownId: string,
  cites: Cites,
): readonly TemplateFault[] {
  const faults = [
    ...proseFaults(path, { text: example.text, result: example.result }),
    ...sourceFaults(`${path}/source`, example.source, cites.item(example.id)),
    ...yearFaults(path, example.years),
  ]
  if (example.id !== ownId)
    faults.push({ path: `${path}/id`, code: 'misplacedId', found: example.id })
  return faults
}

const itemsOf = ({ standard, factors, contextFactors, modules = [], terms = [] }: Benchmark) => [
  { path: '/standard', id: standard.id },
  ...modules.map(({ id }, index) => ({ path: `/modules/${index}`, id })),
  ...factors.flatMap((factor, index) => [
    { path: `/factors/${index}`, id: factor.id },
    ...factor.questions.map(({ id }, at) => ({ path: `/factors/${index}/questions/${at}`, id })),
    ...(factor.evidenceExamples ?? []).map(({ id }, at) => ({
      path: `/factors/${index}/evidenceExamples/${at}`,
      id,
    })),
    ...factor.examples.map(({ id }, at) => ({ path: `/factors/${index}/examples/${at}`, id })),
  ]),
  ...contextFactors.map(({ id }, index) => ({ path: `/contextFactors/${index}`, id })),
  ...terms.map(({ term }, index) => ({ path: `/terms/${index}`, id: `term ${term}` })),
]
