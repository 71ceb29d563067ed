import { Anchor, Button, Group, Select, Text, TextInput } from '@mantine/core'
import { type FormEvent, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { DraftMark } from '#renderer/components/DraftMark'
import { EditorSection } from '#renderer/components/EditorSection'
import { indicatorsPath } from '#renderer/components/paths'
import { useOutcome } from '#renderer/components/useOutcome'
import { useIndicatorValues } from '#renderer/features/plan/indicatorValues'
import classes from '#renderer/features/plan/plan.module.css'
import { addIndicator, updateIndicator } from '#renderer/repositories/indicators'
import { useRecords } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import type { Indicator } from '#shared/monitoring/Indicator'
import type { Action } from '#shared/plan/Action'

interface ActionIndicatorsProps {
  readonly planId: PlanId
  readonly action: Action
  readonly locale: string
}

/** The indicators that show whether the action works: named here, defined in full on their own screen. */
export function ActionIndicators({ planId, action, locale }: ActionIndicatorsProps) {
  const { t } = useTranslation('plan')
  const settle = useOutcome()
  const indicators = useRecords(planId, 'indicators')
  const values = useIndicatorValues(planId, locale)
  const [name, setName] = useState('')
  const [linked, others] = useMemo(() => {
    const all = inOrder(indicators ?? [])
    return [
      all.filter(({ actionIds }) => actionIds.includes(action.id)),
      all.filter(({ actionIds }) => !actionIds.includes(action.id)),
    ]
  }, [indicators, action.id])
  const link = (indicator: Indicator, actionIds: Indicator['actionIds']) =>
    void settle(updateIndicator(planId, indicator.id, { actionIds }))
  const addNew = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    const added = await settle(
      addIndicator(planId, { name: name.trim(), kind: 'outcome', actionIds: [action.id] }),
    )
    if (added) setName('')
  }
  const nameOf = (indicator: Indicator) => indicator.name.trim() || t('plan:indicators.untitled')
  return (
    <EditorSection title={t('plan:action.indicators')} note={t('plan:action.indicatorsNote')}>
      {linked.length > 0 ? (
        <ul className={classes.cards}>
          {linked.map((indicator) => (
            <li key={indicator.id} className={classes.card}>
              <Group justify="space-between" wrap="nowrap" align="flex-start">
                <div>
                  <Anchor component={Link} href={indicatorsPath(planId, indicator.id)}>
                    {nameOf(indicator)}
                  </Anchor>
                  <Text size="sm" c="dimmed">
                    {[
                      t(`common:indicatorKind.${indicator.kind}`),
                      t('plan:indicators.fromTo', {
                        baseline: values.baselineOf(indicator.id) ?? t('plan:unknown'),
                        target: values.targetOf(indicator) ?? t('plan:notSet'),
                      }),
                    ].join(' · ')}
                  </Text>
                  {indicator.draft ? <DraftMark /> : null}
                </div>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={t('plan:action.unlinkIndicator', { name: nameOf(indicator) })}
                  onClick={() =>
                    link(
                      indicator,
                      indicator.actionIds.filter((id) => id !== action.id),
                    )
                  }
                >
                  {t('plan:action.unlink')}
                </Button>
              </Group>
            </li>
          ))}
        </ul>
      ) : (
        <Text size="sm" c="dimmed">
          {t('plan:action.noIndicators')}
        </Text>
      )}
      <div className={classes.twoFields}>
        <form onSubmit={(event) => void addNew(event)} className={classes.inlineForm}>
          <TextInput
            label={t('plan:action.newIndicator')}
            maxLength={300}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="default">
            {t('common:button.add')}
          </Button>
        </form>
        {others.length > 0 ? (
          <Select
            label={t('plan:action.linkIndicator')}
            placeholder={t('plan:action.chooseIndicator')}
            searchable
            nothingFoundMessage={t('plan:indicators.notFound')}
            value={null}
            data={others.map((indicator) => ({ value: indicator.id, label: nameOf(indicator) }))}
            onChange={(id) => {
              const chosen = others.find((indicator) => indicator.id === id)
              if (chosen) link(chosen, [...chosen.actionIds, action.id])
            }}
          />
        ) : null}
      </div>
    </EditorSection>
  )
}
