import type { Translate } from '#shared/messages/createTranslator'
import type { IndicatorFigure } from './indicatorFigure'
import type { IndicatorStanding } from './indicatorStatus'
import { standingInWords } from './standingInWords'

/** How days and numbers are written. */
export interface FigureForms {
  readonly day: (on: string) => string
  readonly number: (value: number) => string
}

/**
 * What a drawing of an indicator shows, in a few sentences: the status and how it comes about, where the indicator began, and what is
 * aimed at. It stands beside the drawing, and in place of it for those who do not see it.
 */
export function indicatorFinding(
  { indicator, baseline, target }: IndicatorFigure,
  standing: IndicatorStanding,
  t: Translate,
  locale: string,
  { day, number }: FigureForms,
): string {
  const unit = indicator.gapBetween?.as === 'ratio' ? '' : indicator.unit
  const amount = (value: number) => `${number(value)} ${unit}`.trim()
  return [
    t('progress:finding.status', {
      status: t(`common:indicatorStatus.${standing.status}`),
      reason: standingInWords(t, standing, unit, locale),
    }),
    baseline &&
      t('progress:finding.began', { value: amount(baseline.value), day: day(baseline.on) }),
    target && t('progress:finding.target', { value: amount(target.value), day: day(target.on) }),
  ]
    .filter((sentence) => typeof sentence === 'string')
    .join(' ')
}
