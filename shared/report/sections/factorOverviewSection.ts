import { heading, paragraph } from '#shared/report/blockMakers'
import type { Section } from '#shared/report/Composing'
import { factorTable } from './factorTable'
import { answeredOf } from './standingFacts'

/** All factors in one table. */
export const factorOverviewSection: Section = (composing) => {
  const { picture, words } = composing
  const { t } = words
  return [
    heading(1, 'overview', t('report:overview.title')),
    ...(picture.rounds.length === 0 ? [paragraph(t('report:empty.benchmark'))] : []),
    ...picture.rounds.flatMap((round) => [
      paragraph(
        answeredOf(round).answered === 0
          ? t('report:empty.assessment')
          : t('report:overview.intro', { benchmark: round.benchmark.title }),
        'intro',
      ),
      ...factorTable(composing, round),
    ]),
  ]
}
