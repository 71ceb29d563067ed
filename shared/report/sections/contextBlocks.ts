import { heading, paragraph, paragraphs } from '#shared/report/blockMakers'
import type { Composing } from '#shared/report/Composing'
import type { ReportBlock } from '#shared/report/Report'

/** What the city noted on each context factor of its benchmarks; those without a note are named in one sentence. */
export function contextBlocks({ picture, words: { t } }: Composing, level: 2 | 3): ReportBlock[] {
  const blocks = picture.rounds.flatMap(({ benchmark, noteOf }): ReportBlock[] => {
    const silent = benchmark.contextFactors.filter(({ id }) => !noteOf.has(id))
    const noted = benchmark.contextFactors.flatMap(({ id, title }) => {
      const note = noteOf.get(id)
      return note
        ? [heading(level, `context-${benchmark.id}-${id}`, title), ...paragraphs(note)]
        : []
    })
    if (silent.length === 0) return noted
    const names = silent.map(({ title }) => title).join('; ')
    return noted.length === 0
      ? [paragraph(t('report:context.noneNoted', { names }))]
      : [...noted, paragraph(t('report:context.notNoted', { names }), 'note')]
  })
  return blocks.length > 0 ? blocks : [paragraph(t('report:empty.benchmark'))]
}
