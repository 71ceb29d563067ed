import {
  type CompareWords,
  differenceInWords,
  stepInWords,
} from '#shared/compare/differenceInWords'
import {
  type Difference,
  type DifferenceSection,
  differenceSections,
  type PlanDifference,
} from '#shared/compare/PlanDifference'
import {
  type RecordDifferences,
  recordDifferences,
  stepsToTell,
} from '#shared/compare/recordDifferences'
import { summaryInWords } from '#shared/compare/summaryInWords'
import { cell, column, heading, paragraph, table } from './blockMakers'
import type { Cell, HeadingBlock, ReportBlock, Text } from './Report'

/**
 * What changed between two states of a plan: the summary in one line, then each part of the plan as a table with the reasons. For a
 * document of its own, or as a chapter of another.
 * @param level of the headings of the parts
 */
export function changesBlocks(
  found: PlanDifference,
  words: CompareWords,
  level: HeadingBlock['level'],
): ReportBlock[] {
  const { t } = words
  if (found.differences.length === 0) return [paragraph(t('compare:document.nothing'))]
  const sections = new Map<DifferenceSection, Difference[]>()
  for (const one of found.differences) {
    const known = sections.get(one.section)
    if (known) known.push(one)
    else sections.set(one.section, [one])
  }
  return [
    paragraph(summaryInWords(found, words), 'lead'),
    ...differenceSections.flatMap((name): ReportBlock[] => {
      const differences = sections.get(name) ?? []
      if (differences.length === 0) return []
      const section = t(`compare:section.${name}`)
      return [
        heading(level, `changes-${name}`, section),
        ...table(
          t('compare:document.caption', { section }),
          [
            column(t('compare:document.columnRecord'), 30),
            column(t('compare:document.columnChange'), 32),
            column(t('compare:document.columnWhy'), 38),
          ],
          recordDifferences(differences).map((one) => [
            nameCell(one, words),
            cell(...one.differences.map((each) => differenceInWords(each, words))),
            stepsCell(one, words),
          ]),
        ),
      ]
    }),
  ]
}

function nameCell({ name, within }: RecordDifferences, { t }: CompareWords): Cell {
  const title: Text = [{ text: name || t('compare:untitled'), strong: true }]
  return within ? cell(title, t('compare:within', { name: within })) : cell(title)
}

function stepsCell({ differences }: RecordDifferences, words: CompareWords): Cell {
  const { t } = words
  const steps = stepsToTell(differences)
  if (steps.length === 0)
    return cell(t(`compare:noStep.${isByDay(differences) ? 'byDay' : 'follows'}`))
  return cell(
    ...steps.flatMap((step) => [
      stepInWords(step, words),
      ...(step.why ? [t('compare:step.why', { why: step.why })] : []),
    ]),
  )
}

const isByDay = (differences: readonly Difference[]): boolean =>
  differences.every(({ what }) => what === 'newly-late')
