import type { Translate } from '#shared/messages/createTranslator'
import { heading, paragraph, paragraphs } from '#shared/report/blockMakers'
import type { Composing } from '#shared/report/Composing'
import type { Round } from '#shared/report/PlanPicture'
import type { ReportBlock } from '#shared/report/Report'

/** What the city noted on each context factor of its benchmarks; those without a note are named in one sentence. */
export function contextBlocks({ picture, words: { t } }: Composing, level: 2 | 3): ReportBlock[] {
  const rounds = picture.rounds.filter(({ benchmark }) => benchmark.contextFactors.length > 0)
  if (rounds.length > 1)
    return rounds.flatMap((round) => [
      heading(level, `context-${round.benchmark.id}`, round.benchmark.shortTitle),
      ...roundBlocks(round, level === 2 ? 3 : 4, t),
    ])
  if (picture.rounds.length === 0) return [paragraph(t('report:empty.benchmark'))]
  const blocks = rounds.flatMap((round) => roundBlocks(round, level, t))
  return blocks.length > 0 ? blocks : [paragraph(t('report:context.noFactors'))]
}

function roundBlocks({ benchmark, noteOf }: Round, level: 2 | 3 | 4, t: Translate): ReportBlock[] {
  const silent = benchmark.contextFactors.filter(({ id }) => !noteOf.has(id))
  const noted = benchmark.contextFactors.flatMap(({ id, title }) => {
    const note = noteOf.get(id)
    return note ? [heading(level, `context-${benchmark.id}-${id}`, title), ...paragraphs(note)] : []
  })
  if (silent.length === 0) return noted
  const names = silent.map(({ title }) => title).join('; ')
  return noted.length === 0
    ? [paragraph(t('report:context.noneNoted', { names }))]
    : [...noted, paragraph(t('report:context.notNoted', { names }), 'note')]
}
