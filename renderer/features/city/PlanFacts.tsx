import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { currencies } from '#renderer/components/currencies'
import { DraftTextarea } from '#renderer/components/DraftTextarea'
import { DraftTextInput } from '#renderer/components/DraftTextInput'
import { documentLanguages } from '#renderer/components/documentLanguages'
import { type PlanFields, updatePlan } from '#renderer/repositories/plans'
import type { Plan } from '#shared/plan/Plan'
import classes from './CityScreen.module.css'
import { DateField } from './DateField'
import { Section } from './Section'

const rhythms = ['annual', 'biennial', 'own'] as const

/** The facts of the plan that its documents show. */
export function PlanFacts({ plan }: { readonly plan: Plan }) {
  const { t, i18n } = useTranslation('city')
  const save = (fields: PlanFields, group?: string) => updatePlan(plan.id, fields, group)
  const text = (name: 'city' | 'country' | 'title' | 'about' | 'migrantDefinition') => ({
    label: t(`city:${name}`),
    stored: plan[name],
    save: (value: string, group: string) => save({ [name]: value }, group),
  })
  return (
    <>
      <Section title={t('city:facts.title')}>
        <div className={classes.fields}>
          <DraftTextInput {...text('city')} maxLength={120} />
          <DraftTextInput {...text('country')} maxLength={120} />
          <DraftTextInput {...text('title')} maxLength={200} className={classes.wide} />
          <DateField
            label={t('city:periodFrom')}
            stored={plan.periodFrom}
            save={(periodFrom, group) => save({ periodFrom }, group)}
            faultOf={(day) => (day < plan.periodTo ? null : t('city:fault.beginsAfterEnd'))}
          />
          <DateField
            label={t('city:periodTo')}
            stored={plan.periodTo}
            save={(periodTo, group) => save({ periodTo }, group)}
            faultOf={(day) => (day > plan.periodFrom ? null : t('city:fault.endsBeforeBegin'))}
          />
          <NativeSelect
            label={t('city:language')}
            description={t('city:hint.language')}
            value={plan.language}
            data={documentLanguages(i18n.language, plan.language)}
            onChange={(event) => void save({ language: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('city:currency')}
            description={t('city:hint.currency')}
            value={plan.currency}
            data={currencies(i18n.language, plan.currency)}
            onChange={(event) => void save({ currency: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('city:reportingRhythm')}
            description={t('city:hint.reportingRhythm')}
            value={plan.reportingRhythm}
            data={rhythms.map((value) => ({ value, label: t(`common:rhythm.${value}`) }))}
            onChange={(event) => {
              const chosen = rhythms.find((rhythm) => rhythm === event.currentTarget.value)
              if (chosen) void save({ reportingRhythm: chosen })
            }}
          />
          <NativeSelect
            label={t('city:disclosureThreshold')}
            description={t('city:hint.disclosureThreshold')}
            value={String(plan.disclosureThreshold)}
            data={thresholds(plan.disclosureThreshold).map((value) => ({
              value: String(value),
              label: t('city:threshold', { count: value }),
            }))}
            onChange={(event) =>
              void save({ disclosureThreshold: Number(event.currentTarget.value) })
            }
          />
        </div>
      </Section>
      <Section title={t('city:words.title')} lead={t('city:words.lead')}>
        <div className={classes.fields}>
          <DraftTextarea
            {...text('migrantDefinition')}
            description={t('city:hint.migrantDefinition')}
            maxLength={4000}
            className={classes.wide}
          />
          <DraftTextarea
            {...text('about')}
            description={t('city:hint.about')}
            maxLength={4000}
            minRows={3}
            className={classes.wide}
          />
        </div>
      </Section>
    </>
  )
}

// The usual rules of statistics offices, and whatever the plan has already.
function thresholds(stored: number): number[] {
  return [...new Set([0, 3, 5, 10, 20, stored])].sort((a, b) => a - b)
}
