import { useTranslation } from 'react-i18next'
import { DraftTextarea } from '#renderer/components/DraftTextarea'
import { DraftTextInput } from '#renderer/components/DraftTextInput'
import { EditorSection } from '#renderer/components/EditorSection'
import { NumberField } from '#renderer/components/NumberField'
import { ChosenCheckbox } from '#renderer/features/plan/ChosenCheckbox'
import { ChosenSelect } from '#renderer/features/plan/ChosenSelect'
import classes from '#renderer/features/plan/plan.module.css'
import type { IndicatorFields } from '#renderer/repositories/indicators'
import { formatNumber } from '#shared/lib/dates'
import type { Indicator } from '#shared/monitoring/Indicator'
import { multiplierOf } from '#shared/monitoring/measuredValue'
import { BreakdownGroups } from './BreakdownGroups'
import { GapFields } from './GapFields'
import { frequencyChoices } from './indicatorChoices'

interface IndicatorMeasuredProps {
  readonly indicator: Indicator
  readonly locale: string
  readonly save: (fields: IndicatorFields, group?: string) => Promise<unknown>
}

/** How an indicator is measured: unit and parts, how often, from where, for which groups, and what the figures cannot show. */
export function IndicatorMeasured({ indicator, locale, save }: IndicatorMeasuredProps) {
  const { t } = useTranslation('plan')
  return (
    <EditorSection title={t('plan:indicator.measured')}>
      <div className={classes.twoFields}>
        <DraftTextInput
          label={t('plan:indicator.unit')}
          placeholder={t('plan:indicator.unitExample')}
          maxLength={60}
          stored={indicator.unit}
          save={(value, group) => save({ unit: value }, group)}
        />
        <ChosenSelect<Indicator['frequency']>
          label={t('plan:indicator.frequency')}
          stored={indicator.frequency}
          save={(frequency, group) => save({ frequency }, group)}
          choices={[
            { value: null, label: t('plan:notChosen') },
            ...frequencyChoices.map((choice) => ({
              value: choice,
              label: t(`common:frequency.${choice}`),
            })),
          ]}
        />
      </div>
      <DraftTextInput
        label={t('plan:indicator.numerator')}
        description={t('plan:indicator.numeratorNote')}
        maxLength={500}
        stored={indicator.numerator}
        save={(value, group) => save({ numerator: value }, group)}
      />
      <DraftTextInput
        label={t('plan:indicator.denominator')}
        description={t('plan:indicator.denominatorNote')}
        maxLength={500}
        stored={indicator.denominator}
        save={(value, group) => save({ denominator: value }, group)}
      />
      {indicator.denominator.trim() !== '' || indicator.per !== null ? (
        <NumberField
          label={t('plan:indicator.per')}
          description={t('plan:indicator.perNote')}
          placeholder={formatNumber(multiplierOf(indicator), locale)}
          className={classes.shortField}
          locale={locale}
          min={1}
          max={1_000_000}
          stored={indicator.per}
          save={(per, group) => save({ per }, group)}
        />
      ) : null}
      <GapFields
        stored={indicator.gapBetween}
        save={(gapBetween, group) => save({ gapBetween }, group)}
      />
      <DraftTextInput
        label={t('plan:indicator.source')}
        placeholder={t('plan:indicator.sourceExample')}
        maxLength={500}
        stored={indicator.source}
        save={(value, group) => save({ source: value }, group)}
      />
      <BreakdownGroups stored={indicator} save={save} />
      <ChosenCheckbox
        label={t('plan:indicator.runningTotal')}
        description={t('plan:indicator.runningTotalNote')}
        stored={indicator.runningTotal}
        save={(runningTotal, group) => save({ runningTotal }, group)}
      />
      <DraftTextarea
        label={t('plan:indicator.dataLimits')}
        description={t('plan:indicator.dataLimitsNote')}
        maxLength={2000}
        stored={indicator.dataLimits}
        save={(value, group) => save({ dataLimits: value }, group)}
      />
    </EditorSection>
  )
}
