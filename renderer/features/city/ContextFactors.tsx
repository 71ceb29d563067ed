import { useTranslation } from 'react-i18next'
import { DraftTextarea } from '#renderer/components/DraftTextarea'
import { setContextNote } from '#renderer/repositories/assessments'
import { useRecords } from '#renderer/repositories/records'
import { useRounds } from '#renderer/repositories/rounds'
import type { PlanId } from '#shared/lib/ids'
import classes from './CityScreen.module.css'
import { Section } from './Section'

/** What lies outside the city's hands and explains its gaps, with the city's note on each. */
export function ContextFactors({ planId }: { readonly planId: PlanId }) {
  const { t } = useTranslation('city')
  const rounds = useRounds(planId)
  const notes = useRecords(planId, 'contextNotes')
  if (!rounds || !notes) return null
  const withContext = rounds
    .filter(({ benchmark }) => benchmark.contextFactors.length > 0)
    .map(({ assessment, benchmark }) => ({ packId: assessment.packId, benchmark }))
  return withContext.map(({ packId, benchmark }) => (
    <Section
      key={packId}
      title={
        withContext.length > 1
          ? t('city:context.titleOf', { benchmark: benchmark.shortTitle })
          : t('city:context.title')
      }
      lead={t('city:context.lead')}
    >
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
