import type { Benchmark, CriticalFactor } from '#shared/template/Benchmark'
import { type ItemDraft, itemDraft, listPart, partsOf, textPart } from './itemDraft'

/** A term has no id in print: it is named by its place, `term.2`. */
export const termId = (index: number): string => `term.${index + 1}`

/** Everything in a benchmark, in reading order. */
export function benchmarkItems(benchmark: Benchmark): readonly ItemDraft[] {
  const { standard, factors, contextFactors, modules = [], terms = [] } = benchmark
  return [
    itemDraft({
      id: standard.id,
      kind: 'standard',
      label: standard.id,
      title: benchmark.title,
      text: standard.text,
      parts: partsOf(textPart('explanation', standard.explanation)),
      source: standard.source,
    }),
    ...modules.map(({ id, title, about, source }) =>
      itemDraft({ id, kind: 'module', label: id, title, text: about, source }),
    ),
    ...factors.flatMap(factorItems),
    ...contextFactors.map(({ id, title, explanation, source }) =>
      itemDraft({ id, kind: 'contextFactor', label: id, title, text: explanation, source }),
    ),
    ...terms.map(({ term, meaning, source }, index) =>
      itemDraft({ id: termId(index), kind: 'term', title: term, text: meaning, source }),
    ),
  ]
}

function factorItems(factor: CriticalFactor): readonly ItemDraft[] {
  const [first, ...others] = factor.statements.map(({ text }) => text)
  const parentId = factor.id
  return [
    itemDraft({
      id: factor.id,
      kind: 'factor',
      label: factor.id,
      title: factor.title,
      text: first ?? factor.rationale,
      parts: partsOf(listPart('statements', others), textPart('rationale', factor.rationale)),
      source: factor.source,
      parentId: factor.moduleId ?? null,
    }),
    ...factor.questions.map(({ id, text, hint, source }) =>
      itemDraft({
        id,
        kind: 'question',
        label: id,
        text,
        parts: partsOf(textPart('hint', hint)),
        source,
        parentId,
      }),
    ),
    ...(factor.evidenceExamples ?? []).map(({ id, text, source }) =>
      itemDraft({ id, kind: 'evidenceExample', label: id, text, source, parentId }),
    ),
    ...factor.examples.map((example) =>
      itemDraft({
        id: example.id,
        kind: 'practice',
        label: example.id,
        title: `${example.city}: ${example.topic}`,
        text: example.text,
        parts: partsOf(
          textPart('result', example.result),
          listPart('years', example.years.map(String)),
          textPart('website', example.website),
        ),
        source: example.source,
        parentId,
        city: example.city,
        country: example.country,
        topic: example.topic,
      }),
    ),
  ]
}
