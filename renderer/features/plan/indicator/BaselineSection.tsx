import { Text } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { DayField } from '#renderer/components/DayField'
import { DraftTextInput } from '#renderer/components/DraftTextInput'
import { EditorSection } from '#renderer/components/EditorSection'
import { NumberField } from '#renderer/components/NumberField'
import classes from '#renderer/features/plan/plan.module.css'
import { useFrozenHistory } from '#renderer/repositories/frozenHistory'
import { setBaseline } from '#renderer/repositories/indicators'
import type { PlanId } from '#shared/lib/ids'
import type { Baseline, Indicator } from '#shared/monitoring/Indicator'
import { FrozenValue } from './FrozenValue'
import { GapInWords } from './GapInWords'
import { useFrozenWords } from './useFrozenWords'

interface BaselineSectionProps {
  readonly planId: PlanId
  readonly indicator: Indicator
  readonly baseline: Baseline | undefined
  readonly locale: string
}

type BaselineValues = Pick<Baseline, 'value' | 'comparedValue' | 'on'>

/** The value before the action; of both groups where the indicator is the distance between them. */
export function BaselineSection({ planId, indicator, baseline, locale }: BaselineSectionProps) {
  const { t } = useTranslation('plan')
  const history = useFrozenHistory(planId, 'baselines', baseline)
  const inWords = useFrozenWords(indicator, locale)
  const { id, gapBetween } = indicator
  const heading = t('plan:indicator.baseline')
  const lock = <IconLock size={16} aria-hidden="true" />
  return (
    <EditorSection title={heading} note={t('plan:indicator.baselineNote')}>
      <FrozenValue<BaselineValues>
        recordId={`${id} baseline`}
        heading={heading}
        stored={{
          value: baseline?.value ?? null,
          comparedValue: baseline?.comparedValue ?? null,
          on: baseline?.on ?? null,
        }}
        history={history}
        question={t('plan:indicator.whyBaseline')}
        locale={locale}
        inWords={inWords}
        write={(fields, why, group) => setBaseline(planId, id, fields, why, group)}
        fields={({ values, save, isFrozen }) => (
          <div className={classes.valueFields} data-pair={gapBetween !== null || undefined}>
            <NumberField
              label={gapBetween?.group || t('plan:indicator.value')}
              placeholder={t('plan:unknown')}
              locale={locale}
              stored={values.value}
              save={(value, group) => save({ value }, group)}
              readOnly={isFrozen('value')}
              leftSection={isFrozen('value') ? lock : null}
            />
            {gapBetween ? (
              <NumberField
                label={gapBetween.comparedWith || t('plan:indicator.comparedValue')}
                placeholder={t('plan:unknown')}
                locale={locale}
                stored={values.comparedValue}
                save={(comparedValue, group) => save({ comparedValue }, group)}
                readOnly={isFrozen('comparedValue')}
                leftSection={isFrozen('comparedValue') ? lock : null}
              />
            ) : null}
            <DayField
              label={t('plan:indicator.baselineOn')}
              locale={locale}
              edge="end"
              stored={values.on}
              save={(on, group) => save({ on }, group)}
              readOnly={isFrozen('on')}
              leftSection={isFrozen('on') ? lock : null}
            />
          </div>
        )}
      />
      {gapBetween ? (
        <Text size="sm" role="status">
          <GapInWords indicator={indicator} parts={baseline} locale={locale} />
        </Text>
      ) : null}
      <DraftTextInput
        label={t('plan:indicator.note')}
        maxLength={1000}
        stored={baseline?.note ?? ''}
        save={(note, group) => setBaseline(planId, id, { note }, undefined, group)}
      />
    </EditorSection>
  )
}
