import { facts, heading, paragraph, paragraphs } from '#shared/report/blockMakers'
import type { Composing, Section } from '#shared/report/Composing'
import type { ReportBlock } from '#shared/report/Report'
import type { Benchmark } from '#shared/template/Benchmark'
import { definitionOfMigrant } from './citySection'
import { derivationBlocks } from './derivationSection'

/** Against what the city was measured, how, when and by whom. */
export const methodSection: Section = (composing) => {
  const { picture, words } = composing
  const { t } = words
  const blocks: ReportBlock[] = [heading(1, 'method', t('report:method.title'))]
  if (picture.rounds.length === 0) blocks.push(paragraph(t('report:empty.benchmark')))
  const several = picture.rounds.length > 1
  for (const { benchmark, assessment } of picture.rounds) {
    const named = { benchmark: benchmark.shortTitle }
    blocks.push(
      heading(
        2,
        `benchmark-${benchmark.id}`,
        several ? t('report:method.benchmarkOf', named) : t('report:method.benchmark'),
      ),
      facts([
        [t('report:method.name'), benchmark.title],
        [
          t('report:method.publisher'),
          t('report:method.publishedIn', { publisher: benchmark.publisher, year: benchmark.year }),
        ],
        [t('report:method.edition'), benchmark.version],
        [t('report:method.parts'), partsInWords(composing, benchmark)],
        [t('report:method.kind'), t(`common:assessmentKind.${assessment.kind}`)],
        [t('report:method.startedOn'), words.day(assessment.startedOn)],
        [t('report:method.participants'), assessment.participants || t('report:none.participants')],
      ]),
      ...paragraphs(benchmark.about),
      heading(
        2,
        `standard-${benchmark.id}`,
        several ? t('report:method.standardOf', named) : t('report:method.standard'),
      ),
      paragraph(benchmark.standard.text, 'lead'),
      ...paragraphs(benchmark.standard.explanation),
    )
  }
  blocks.push(
    heading(2, 'migrant', t('report:city.migrant')),
    ...definitionOfMigrant(composing),
    heading(2, 'derivation', t('report:derivation.title')),
    ...derivationBlocks(composing),
  )
  return blocks
}

/** "Core; Module 2: its title": what of a benchmark with modules is used; empty for one that is one whole. */
function partsInWords({ words: { t } }: Composing, { modules }: Benchmark): string {
  if (!modules) return ''
  return [
    t('common:benchmark.core'),
    ...modules.map(({ number, title }) => t('common:benchmark.module', { number, title })),
  ].join(t('report:tally.between'))
}
