import { Text } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { DayField } from '#renderer/components/DayField'
import { DraftTextInput } from '#renderer/components/DraftTextInput'
import { EditorSection } from '#renderer/components/EditorSection'
import { NumberField } from '#renderer/components/NumberField'
import classes from '#renderer/features/plan/plan.module.css'
import { useFrozenHistory } from '#renderer/repositories/frozenHistory'
import { setTarget } from '#renderer/repositories/indicators'
import type { PlanId } from '#shared/lib/ids'
import type { Baseline, Indicator, Target } from '#shared/monitoring/Indicator'
import { measuredValue } from '#shared/monitoring/measuredValue'
import { FrozenValue } from './FrozenValue'
import { useFrozenWords } from './useFrozenWords'

interface TargetSectionProps {
  readonly planId: PlanId
  readonly indicator: Indicator
  readonly baseline: Baseline | undefined
  readonly target: Target | undefined
  readonly locale: string
}

type TargetValues = Pick<Target, 'value' | 'upTo' | 'on'>

/** The value aimed at and by when; a range where better-when says so, a difference or ratio where two groups are compared. */
export function TargetSection(props: TargetSectionProps) {
  const { planId, indicator, baseline, target, locale } = props
  const { t } = useTranslation('plan')
  const history = useFrozenHistory(planId, 'targets', target)
  const inWords = useFrozenWords(indicator, locale)
  const { id, gapBetween, betterWhen } = indicator
  const range = betterWhen === 'target-range'
  const heading = t('plan:indicator.target')
  const lock = <IconLock size={16} aria-hidden="true" />
  const wrong = wrongSide(indicator, baseline, target)
  return (
    <EditorSection title={heading}>
      <FrozenValue<TargetValues>
        recordId={`${id} target`}
        heading={heading}
        stored={{
          value: target?.value ?? null,
          upTo: target?.upTo ?? null,
          on: target?.on ?? null,
        }}
        history={history}
        question={t('plan:indicator.whyTarget')}
        locale={locale}
        inWords={inWords}
        write={(fields, why, group) => setTarget(planId, id, fields, why, group)}
        fields={({ values, save, isFrozen }) => (
          <div className={classes.valueFields} data-pair={range || undefined}>
            <NumberField
              label={
                range
                  ? t('plan:indicator.from')
                  : gapBetween
                    ? t(`plan:indicator.targetOf.${gapBetween.as}`)
                    : t('plan:indicator.value')
              }
              placeholder={t('plan:notSet')}
              locale={locale}
              stored={values.value}
              save={(value, group) => save({ value }, group)}
              readOnly={isFrozen('value')}
              leftSection={isFrozen('value') ? lock : null}
            />
            {range ? (
              <NumberField
                label={t('plan:indicator.upTo')}
                placeholder={t('plan:notSet')}
                locale={locale}
                stored={values.upTo}
                save={(upTo, group) => save({ upTo }, group)}
                readOnly={isFrozen('upTo')}
                leftSection={isFrozen('upTo') ? lock : null}
              />
            ) : null}
            <DayField
              label={t('plan:indicator.targetOn')}
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
      {range ? (
        <Text size="sm" c="dimmed">
          {t('plan:indicator.rangeNote')}
        </Text>
      ) : null}
      {wrong ? (
        <Text size="sm" role="status">
          {t(`plan:indicator.wrongSide.${gapBetween ? 'gap' : 'plain'}.${wrong}`)}
        </Text>
      ) : null}
      {baseline?.on && target?.on && target.on <= baseline.on ? (
        <Text size="sm" role="status">
          {t('plan:indicator.targetNotLater')}
        </Text>
      ) : null}
      <DraftTextInput
        label={t('plan:indicator.note')}
        maxLength={1000}
        stored={target?.note ?? ''}
        save={(note, group) => setTarget(planId, id, { note }, undefined, group)}
      />
    </EditorSection>
  )
}

/** Which direction is said to be better while the target lies in the other one; null where they agree. */
function wrongSide(
  indicator: Indicator,
  baseline: Baseline | undefined,
  target: Target | undefined,
): 'higher' | 'lower' | null {
  const start = baseline ? measuredValue(indicator, baseline) : null
  if (start === null || target?.value == null) return null
  if (indicator.betterWhen === 'higher') return target.value < start ? 'higher' : null
  return indicator.betterWhen === 'lower' && target.value > start ? 'lower' : null
}
