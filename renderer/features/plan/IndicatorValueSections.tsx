import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DayField } from '#renderer/components/DayField'
import { DraftTextInput } from '#renderer/components/DraftTextInput'
import { EditorSection } from '#renderer/components/EditorSection'
import { NumberField } from '#renderer/components/NumberField'
import { setBaseline, setTarget } from '#renderer/repositories/indicators'
import { formatDay, formatNumber } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import type { Baseline, Indicator, Target } from '#shared/monitoring/Indicator'
import type { IndicatorValues } from './indicatorValues'
import classes from './plan.module.css'
import { ReasonedValue } from './ReasonedValue'

interface IndicatorValueSectionsProps {
  readonly planId: PlanId
  readonly indicator: Indicator
  readonly values: IndicatorValues
  readonly locale: string
}

type BaselineFields = Partial<Pick<Baseline, 'value' | 'on' | 'note'>>
type TargetFields = Partial<Pick<Target, 'value' | 'upTo' | 'on' | 'note'>>

/** Where the indicator starts and where it should arrive. Changing a value that was set asks why; the old one stays in the history. */
export function IndicatorValueSections(props: IndicatorValueSectionsProps) {
  const { planId, indicator, values, locale } = props
  const { t } = useTranslation('plan')
  const baseline = values.baselines.get(indicator.id)
  const target = values.targets.get(indicator.id)
  const latest = values.latest.get(indicator.id)
  const range = indicator.betterWhen === 'target-range'
  return (
    <>
      <EditorSection title={t('plan:indicator.baseline')} note={t('plan:indicator.baselineNote')}>
        <ReasonedValue<BaselineFields>
          question={t('plan:indicator.whyBaseline')}
          isSet={(fields) =>
            ('value' in fields && (baseline?.value ?? null) !== null) ||
            ('on' in fields && (baseline?.on ?? null) !== null)
          }
          write={(fields, why, group) => setBaseline(planId, indicator.id, fields, why, group)}
        >
          {(save, version) => (
            <div className={classes.valueFields}>
              <NumberField
                key={`value ${version}`}
                label={t('plan:indicator.value')}
                placeholder={t('plan:unknown')}
                locale={locale}
                stored={baseline?.value ?? null}
                save={(value, group) => save({ value }, group)}
              />
              <DayField
                key={`on ${version}`}
                label={t('plan:indicator.baselineOn')}
                locale={locale}
                edge="end"
                stored={baseline?.on ?? null}
                save={(on, group) => save({ on }, group)}
              />
              <DraftTextInput
                label={t('plan:indicator.note')}
                className={classes.valueNote}
                maxLength={1000}
                stored={baseline?.note ?? ''}
                save={(note, group) =>
                  setBaseline(planId, indicator.id, { note }, undefined, group)
                }
              />
            </div>
          )}
        </ReasonedValue>
      </EditorSection>
      <EditorSection title={t('plan:indicator.target')}>
        <ReasonedValue<TargetFields>
          question={t('plan:indicator.whyTarget')}
          isSet={(fields) =>
            ('value' in fields && (target?.value ?? null) !== null) ||
            ('upTo' in fields && (target?.upTo ?? null) !== null) ||
            ('on' in fields && (target?.on ?? null) !== null)
          }
          write={(fields, why, group) => setTarget(planId, indicator.id, fields, why, group)}
        >
          {(save, version) => (
            <div className={classes.valueFields} data-range={range || undefined}>
              <NumberField
                key={`value ${version}`}
                label={range ? t('plan:indicator.from') : t('plan:indicator.value')}
                placeholder={t('plan:notSet')}
                locale={locale}
                stored={target?.value ?? null}
                save={(value, group) => save({ value }, group)}
              />
              {range ? (
                <NumberField
                  key={`upTo ${version}`}
                  label={t('plan:indicator.upTo')}
                  placeholder={t('plan:notSet')}
                  locale={locale}
                  stored={target?.upTo ?? null}
                  save={(upTo, group) => save({ upTo }, group)}
                />
              ) : null}
              <DayField
                key={`on ${version}`}
                label={t('plan:indicator.targetOn')}
                locale={locale}
                edge="end"
                stored={target?.on ?? null}
                save={(on, group) => save({ on }, group)}
              />
              <DraftTextInput
                label={t('plan:indicator.note')}
                className={classes.valueNote}
                maxLength={1000}
                stored={target?.note ?? ''}
                save={(note, group) => setTarget(planId, indicator.id, { note }, undefined, group)}
              />
            </div>
          )}
        </ReasonedValue>
        {range && target?.value != null && target.upTo != null && target.upTo < target.value ? (
          <Text size="sm" c="red" role="alert">
            {t('plan:indicator.rangeTurned')}
          </Text>
        ) : null}
      </EditorSection>
      {latest ? (
        <EditorSection title={t('plan:indicator.latest')}>
          <Text>
            {t('plan:indicator.latestWords', {
              value: formatNumber(latest.value, locale, 6),
              unit: indicator.unit,
              day: formatDay(latest.on, locale),
            })}
          </Text>
        </EditorSection>
      ) : null}
    </>
  )
}
