import type { Benchmark, CityExample, CriticalFactor, GuideQuestion } from './Benchmark'
import { duplicateFaults, placeFaults, proseFaults, sourceFaults } from './itemFaults'
import { parseSource, type Source } from './parseSource'
import type { TemplateFault } from './TemplateFault'

/**
 * Checks what the schema cannot: ids and numbers in printed order, each source on its own item, sentences of readable
 * length.
 *
 * @returns every fault in reading order; empty when the benchmark is sound.
 */
export function checkBenchmark(benchmark: Benchmark): readonly TemplateFault[] {
  const { standard, factors, contextFactors } = benchmark
  const cites = citing(standard.source)
  return [
    ...proseFaults('', { about: benchmark.about }),
    ...proseFaults('/standard', { text: standard.text, explanation: standard.explanation }),
    ...sourceFaults('/standard/source', standard.source, cites(standard.id)),
    ...factors.flatMap((factor, index) => factorFaults(factor, index, cites)),
    ...contextFactors.flatMap((context, index) => {
      const path = `/contextFactors/${index}`
      return [
        ...placeFaults(path, context, 'K', index),
        ...proseFaults(path, { explanation: context.explanation }),
        ...sourceFaults(`${path}/source`, context.source, cites(context.id)),
      ]
    }),
    ...duplicateFaults(itemsOf(benchmark)),
  ]
}

type Cites = (itemId: string) => (source: Source) => boolean

/** A benchmark is drawn from one document, that of its standard. Its items have the ids of the places there. */
function citing(standardSource: string): Cites {
  const read = parseSource(standardSource)
  // An unreadable standard is reported by itself. It must not make every other item look wrong.
  if (!read.ok) return () => () => true
  const doc = read.sources[0].doc
  return (itemId) => (source) => source.doc === doc && source.place === itemId
}

function factorFaults(
  factor: CriticalFactor,
  index: number,
  cites: Cites,
): readonly TemplateFault[] {
  const path = `/factors/${index}`
  return [
    ...placeFaults(path, factor, 'F', index),
    ...factor.statements.flatMap((statement, at) => [
      ...proseFaults(`${path}/statements/${at}`, { text: statement.text }),
      ...sourceFaults(`${path}/statements/${at}/source`, statement.source, cites(factor.id)),
    ]),
    ...proseFaults(path, { rationale: factor.rationale }),
    ...sourceFaults(`${path}/source`, factor.source, cites(factor.id)),
    ...factor.questions.flatMap((question, at) =>
      questionFaults(`${path}/questions/${at}`, question, `${factor.id}.Q`, at, cites),
    ),
    ...factor.examples.flatMap((example, at) =>
      exampleFaults(`${path}/examples/${at}`, example, `${factor.id}.X${at + 1}`, cites),
    ),
  ]
}

function questionFaults(
  path: string,
  question: GuideQuestion,
  idPrefix: string,
  index: number,
  cites: Cites,
): readonly TemplateFault[] {
  const faults = [
    ...placeFaults(path, question, idPrefix, index),
    ...proseFaults(path, { text: question.text, hint: question.hint }),
    ...sourceFaults(`${path}/source`, question.source, cites(question.id)),
  ]
  if (!question.text.endsWith('?'))
    faults.push({ path: `${path}/text`, code: 'notAQuestion', found: question.text })
  return faults
}

function exampleFaults(
  path: string,
  example: CityExample,
  ownId: string,
  cites: Cites,
): readonly TemplateFault[] {
  const faults = [
    ...proseFaults(path, { text: example.text, result: example.result }),
    ...sourceFaults(`${path}/source`, example.source, cites(example.id)),
  ]
  if (example.id !== ownId)
    faults.push({ path: `${path}/id`, code: 'misplacedId', found: example.id })
  if (example.years.some((year, at) => at > 0 && year <= (example.years[at - 1] ?? year)))
    faults.push({ path: `${path}/years`, code: 'unorderedYears', found: example.years.join(', ') })
  return faults
}

const itemsOf = ({ standard, factors, contextFactors }: Benchmark) => [
  { path: '/standard', id: standard.id },
  ...factors.flatMap((factor, index) => [
    { path: `/factors/${index}`, id: factor.id },
    ...factor.questions.map(({ id }, at) => ({ path: `/factors/${index}/questions/${at}`, id })),
    ...factor.examples.map(({ id }, at) => ({ path: `/factors/${index}/examples/${at}`, id })),
  ]),
  ...contextFactors.map(({ id }, index) => ({ path: `/contextFactors/${index}`, id })),
]
