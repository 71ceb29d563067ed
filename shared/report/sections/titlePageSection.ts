import { facts } from '#shared/report/blockMakers'
import type { Section } from '#shared/report/Composing'

/** Who issues what, for which years, and when. */
export const titlePageSection: Section = ({ kind, picture, words }) => {
  const { plan, today, rounds } = picture
  const { t } = words
  const city = plan.city || t('report:none.city')
  const place = plan.country ? t('report:titlePage.place', { city, country: plan.country }) : city
  return [
    {
      type: 'titlePage',
      kind: t(kind === 'action-plan' ? 'report:kind.actionPlan' : 'report:kind.gapAnalysis'),
      title: plan.title || city,
      subtitle: place,
      facts: facts([
        [
          t('report:titlePage.period'),
          t('report:titlePage.fromTo', {
            from: words.day(plan.periodFrom),
            to: words.day(plan.periodTo),
          }),
        ],
        [t('report:titlePage.issued'), words.day(today)],
        [
          t('report:titlePage.benchmark', { count: rounds.length }),
          rounds.map(({ benchmark }) => benchmark.title).join('; '),
        ],
      ]).items,
      note: t('report:titlePage.internal'),
    },
  ]
}
