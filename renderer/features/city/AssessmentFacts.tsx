import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DraftTextarea } from '#renderer/components/DraftTextarea'
import { updateAssessment } from '#renderer/repositories/assessments'
import { useRounds } from '#renderer/repositories/rounds'
import type { PlanId } from '#shared/lib/ids'
import classes from './CityScreen.module.css'
import { DateField } from './DateField'
import { Section } from './Section'

/** The round of assessment in force: against which benchmark, since when, and who took part. */
export function AssessmentFacts({ planId }: { readonly planId: PlanId }) {
  const { t } = useTranslation('city')
  const rounds = useRounds(planId)
  if (!rounds?.length) return null
  return (
    <Section title={t('city:assessment.title')}>
      {rounds.map(({ assessment, benchmark }) => (
        <div key={assessment.id} className={classes.fields}>
          <Text className={classes.wide}>
            {t('city:assessment.against', {
              kind: t(`common:assessmentKind.${assessment.kind}`),
              title: benchmark.title,
              publisher: benchmark.publisher,
              year: benchmark.year,
            })}
          </Text>
          <DateField
            label={t('city:assessment.startedOn')}
            stored={assessment.startedOn}
            save={(startedOn, group) =>
              updateAssessment(planId, assessment.id, { startedOn }, group)
            }
          />
          <DraftTextarea
            label={t('city:assessment.participants')}
            description={t('city:assessment.participantsHint')}
            stored={assessment.participants}
            maxLength={1000}
            className={classes.wide}
            save={(participants, group) =>
              updateAssessment(planId, assessment.id, { participants }, group)
            }
          />
        </div>
      ))}
    </Section>
  )
}
