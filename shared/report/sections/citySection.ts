import { facts, heading, paragraph, paragraphs } from '#shared/report/blockMakers'
import type { Section } from '#shared/report/Composing'
import { contextBlocks } from './contextBlocks'

/** The city, whom the plan means, and what lies outside the administration's hands. */
export const citySection: Section = (composing) => {
  const { plan } = composing.picture
  const { words } = composing
  const { t } = words
  const about = paragraphs(plan.about)
  return [
    heading(1, 'city', t('report:city.title')),
    heading(2, 'about', t('report:city.about')),
    ...(about.length > 0 ? about : [paragraph(t('report:city.noAbout'))]),
    facts([
      [
        t('report:city.period'),
        t('report:titlePage.fromTo', {
          from: words.day(plan.periodFrom),
          to: words.day(plan.periodTo),
        }),
      ],
      [t('report:city.rhythm'), t(`common:rhythm.${plan.reportingRhythm}`)],
    ]),
    heading(2, 'migrant', t('report:city.migrant')),
    ...definitionOfMigrant(composing),
    heading(2, 'context', t('report:context.title')),
    paragraph(t('report:context.intro')),
    ...contextBlocks(composing, 3),
  ]
}

/** What "migrant" means in this plan, or that it is not laid down yet. */
export const definitionOfMigrant: Section = ({ picture, words: { t } }) => {
  const definition = paragraphs(picture.plan.migrantDefinition)
  return definition.length > 0 ? definition : [paragraph(t('report:city.noMigrant'))]
}
