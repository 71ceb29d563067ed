import { useTranslation } from 'react-i18next'
import { DraftTextarea } from '#renderer/components/DraftTextarea'
import { setContextNote } from '#renderer/repositories/assessments'
import { useRecords } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import classes from './CityScreen.module.css'
import { Section } from './Section'

/** What lies outside the city's hands and explains its gaps, with the city's note on each. */
export function ContextFactors({ planId }: { readonly planId: PlanId }) {
  const { t } = useTranslation('city')
  const packs = useRecords(planId, 'planPacks')
  const notes = useRecords(planId, 'contextNotes')
  if (!packs || !notes) return null
  const withContext = packs.flatMap(({ id, content }) =>
    'contextFactors' in content && content.contextFactors.length > 0
      ? [{ packId: id, benchmark: content }]
      : [],
  )
  return withContext.map(({ packId, benchmark }) => (
    <Section key={packId} title={t('city:context.title')} lead={t('city:context.lead')}>
      <ul className={classes.items}>
        {benchmark.contextFactors.map((factor) => (
          <li key={factor.id}>
            <DraftTextarea
              label={factor.title}
              description={factor.explanation}
              placeholder={t('city:context.placeholder')}
              stored={
                notes.find((note) => note.packId === packId && note.contextFactorId === factor.id)
                  ?.note ?? ''
              }
              maxLength={10_000}
              save={(note, group) => setContextNote(planId, packId, factor.id, note, group)}
            />
          </li>
        ))}
      </ul>
    </Section>
  ))
}
