import { Button, Group, MultiSelect, Stack, TagsInput, Title } from '@mantine/core'
import { IconTrash, IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { DraftTextarea } from '#renderer/components/DraftTextarea'
import { DraftTextInput } from '#renderer/components/DraftTextInput'
import { EditorSection } from '#renderer/components/EditorSection'
import { RecordHistory } from '#renderer/components/RecordHistory'
import {
  type IndicatorFields,
  removeIndicator,
  updateIndicator,
} from '#renderer/repositories/indicators'
import type { ActionId, PlanId } from '#shared/lib/ids'
import type { Indicator } from '#shared/monitoring/Indicator'
import { ChosenCheckbox } from './ChosenCheckbox'
import { ChosenSelect } from './ChosenSelect'
import { DrawnFromNote } from './DrawnFromNote'
import { IndicatorValueSections } from './IndicatorValueSections'
import { betterWhenChoices, frequencyChoices, indicatorKinds } from './indicatorChoices'
import type { IndicatorValues } from './indicatorValues'
import type { NumberedAction } from './milestoneRows'
import classes from './plan.module.css'
import { useChosen } from './useChosen'
import { useDeletion } from './useDeletion'

interface IndicatorEditorProps {
  readonly planId: PlanId
  readonly indicator: Indicator
  readonly values: IndicatorValues
  readonly actions: ReadonlyMap<ActionId, NumberedAction>
  readonly locale: string
  readonly focusName: boolean
  readonly onClose: () => void
}

/** Everything of one indicator: what is measured and how, from which value to which, and for which actions. */
export function IndicatorEditor(props: IndicatorEditorProps) {
  const { planId, indicator, values, actions, locale, focusName, onClose } = props
  const { t } = useTranslation('plan')
  const remove = useDeletion(planId)
  const nameField = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focusName) nameField.current?.focus()
  }, [focusName])
  const save = (fields: IndicatorFields, group?: string) =>
    updateIndicator(planId, indicator.id, fields, group)
  const [breakdowns, setBreakdowns] = useChosen(indicator.breakdowns, (value, group) =>
    save({ breakdowns: value }, group),
  )
  const [actionIds, setActionIds] = useChosen(indicator.actionIds, (value, group) =>
    save({ actionIds: value }, group),
  )
  const name = indicator.name.trim() || t('plan:indicators.untitled')
  return (
    <Stack gap="xl" className={classes.editor}>
      <div>
        <Group justify="space-between" gap="xs" mb="sm">
          <Title order={2} size="h3">
            {t('plan:indicator.heading')}
          </Title>
          <Group gap={4}>
            <Button
              variant="subtle"
              color="red"
              size="compact-sm"
              leftSection={<IconTrash size={16} aria-hidden="true" />}
              onClick={() => {
                onClose()
                void remove(
                  removeIndicator(planId, indicator.id),
                  'removeIndicator',
                  t('plan:indicator.deleted', { name }),
                )
              }}
            >
              {t('common:button.delete')}
            </Button>
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconX size={16} aria-hidden="true" />}
              onClick={onClose}
            >
              {t('common:button.close')}
            </Button>
          </Group>
        </Group>
        <DrawnFromNote planId={planId} table="indicators" record={indicator} name={name} />
        <Stack gap="md">
          <DraftTextInput
            ref={nameField}
            label={t('plan:indicator.name')}
            placeholder={t('plan:indicator.nameExample')}
            maxLength={300}
            stored={indicator.name}
            save={(value, group) => save({ name: value }, group)}
          />
          <div className={classes.twoFields}>
            <ChosenSelect<Indicator['kind']>
              label={t('plan:indicator.kind')}
              description={t(`plan:indicator.kindNote.${indicator.kind}`)}
              stored={indicator.kind}
              save={(kind, group) => save({ kind }, group)}
              choices={indicatorKinds.map((kind) => ({
                value: kind,
                label: t(`common:indicatorKind.${kind}`),
              }))}
            />
            <ChosenSelect<Indicator['betterWhen']>
              label={t('plan:indicator.betterWhen')}
              description={t('plan:indicator.betterWhenNote')}
              stored={indicator.betterWhen}
              save={(betterWhen, group) => save({ betterWhen }, group)}
              choices={[
                { value: null, label: t('plan:notChosen') },
                ...betterWhenChoices.map((choice) => ({
                  value: choice,
                  label: t(`common:betterWhen.${choice}`),
                })),
              ]}
            />
          </div>
        </Stack>
      </div>
      <IndicatorValueSections
        planId={planId}
        indicator={indicator}
        values={values}
        locale={locale}
      />
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
        <DraftTextInput
          label={t('plan:indicator.source')}
          placeholder={t('plan:indicator.sourceExample')}
          maxLength={500}
          stored={indicator.source}
          save={(value, group) => save({ source: value }, group)}
        />
        <TagsInput
          label={t('plan:indicator.breakdowns')}
          description={t('plan:indicator.breakdownsNote')}
          maxTags={20}
          maxLength={120}
          value={breakdowns}
          onChange={setBreakdowns}
          acceptValueOnBlur
        />
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
      <EditorSection title={t('plan:indicator.shows')}>
        <MultiSelect
          label={t('plan:indicator.actions')}
          description={t('plan:indicator.actionsNote')}
          placeholder={actionIds.length === 0 ? t('plan:indicator.chooseActions') : ''}
          searchable
          nothingFoundMessage={t('plan:indicator.noActionFound')}
          value={actionIds}
          onChange={(chosen) => setActionIds(chosen as ActionId[])}
          data={[...actions].map(([value, { action, number }]) => ({
            value,
            label: t('plan:numbered', {
              number,
              title: action.title.trim() || t('plan:actions.untitled'),
            }),
          }))}
        />
      </EditorSection>
      <RecordHistory table="indicators" id={indicator.id} name={name} />
    </Stack>
  )
}
