import { Button, Group, MultiSelect, Stack, Title } from '@mantine/core'
import { IconTrash, IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { DraftTextInput } from '#renderer/components/DraftTextInput'
import { EditorSection } from '#renderer/components/EditorSection'
import { RecordHistory } from '#renderer/components/RecordHistory'
import { ChosenSelect } from '#renderer/features/plan/ChosenSelect'
import { DrawnFromNote } from '#renderer/features/plan/DrawnFromNote'
import type { IndicatorValues } from '#renderer/features/plan/indicatorValues'
import type { NumberedAction } from '#renderer/features/plan/milestoneRows'
import classes from '#renderer/features/plan/plan.module.css'
import { useChosen } from '#renderer/features/plan/useChosen'
import { useDeletion } from '#renderer/features/plan/useDeletion'
import {
  type IndicatorFields,
  removeIndicator,
  updateIndicator,
} from '#renderer/repositories/indicators'
import type { ActionId, PlanId } from '#shared/lib/ids'
import type { Indicator } from '#shared/monitoring/Indicator'
import type { StandingAndDue } from '#shared/monitoring/indicatorStandings'
import { IndicatorMeasured } from './IndicatorMeasured'
import { IndicatorOwner } from './IndicatorOwner'
import { IndicatorStandingNote } from './IndicatorStandingNote'
import { IndicatorValueSections } from './IndicatorValueSections'
import { betterWhenChoices, indicatorKinds } from './indicatorChoices'
import { NotCollected } from './NotCollected'

interface IndicatorEditorProps {
  readonly planId: PlanId
  readonly indicator: Indicator
  readonly values: IndicatorValues
  /** How it stands; undefined while that is being worked out. */
  readonly standing: StandingAndDue | undefined
  readonly actions: ReadonlyMap<ActionId, NumberedAction>
  readonly locale: string
  readonly focusName: boolean
  readonly onClose: () => void
}

/** Everything of one indicator: what is measured and how, from which value to which, and for which actions. */
export function IndicatorEditor(props: IndicatorEditorProps) {
  const { planId, indicator, values, standing, actions, locale, focusName, onClose } = props
  const { t } = useTranslation('plan')
  const remove = useDeletion(planId)
  const nameField = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focusName) nameField.current?.focus()
  }, [focusName])
  const save = (fields: IndicatorFields, group?: string) =>
    updateIndicator(planId, indicator.id, fields, group)
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
        {standing ? (
          <IndicatorStandingNote indicator={indicator} found={standing} locale={locale} />
        ) : null}
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
            {indicator.notCollected === null ? (
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
            ) : null}
          </div>
          {indicator.notCollected === null ? (
            <IndicatorOwner
              planId={planId}
              indicator={indicator}
              actions={actions}
              save={(ownerId, group) => save({ ownerId }, group)}
            />
          ) : null}
        </Stack>
      </div>
      <NotCollected
        stored={indicator.notCollected}
        save={(notCollected) => save({ notCollected })}
      />
      {indicator.notCollected === null ? (
        <>
          <IndicatorValueSections
            planId={planId}
            indicator={indicator}
            values={values}
            locale={locale}
          />
          <IndicatorMeasured indicator={indicator} locale={locale} save={save} />
        </>
      ) : null}
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
