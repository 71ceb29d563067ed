import { heading, list, paragraph } from '#shared/report/blockMakers'
import type { Section } from '#shared/report/Composing'
import type { Text } from '#shared/report/Report'

const steps = ['met', 'partly', 'not-met', 'not-our-competence', 'not-assessed'] as const

/** How levels, gaps and priorities come about: the rules of deriveFactorLevel, deriveGaps and rankGaps in words. */
export const derivationBlocks: Section = ({ words: { t } }) => [
  paragraph(t('report:derivation.levels'), 'intro'),
  list(
    steps.map(
      (level): Text => [
        { text: t('report:derivation.term', { term: t(`common:level.${level}`) }), strong: true },
        { text: ` ${t(`report:derivation.level.${level}`)}` },
      ],
    ),
  ),
  paragraph(t('report:derivation.judged')),
  paragraph(t('report:derivation.gap')),
  paragraph(t('report:derivation.priority')),
]

export const derivationSection: Section = (composing) => [
  heading(1, 'derivation', composing.words.t('report:derivation.title')),
  ...derivationBlocks(composing),
]
