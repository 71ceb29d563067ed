import { Button, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { EmptyState } from '#renderer/components/EmptyState'
import { PageHeader } from '#renderer/components/PageHeader'
import { actionsPath } from '#renderer/components/paths'
import { PlanViews } from '#renderer/features/plan/PlanViews'
import { KeysHint } from '#renderer/features/plan/timeline/KeysHint'
import type { PlanId } from '#shared/lib/ids'
import { ActionFilters } from './ActionFilters'
import type { ShownActions } from './useShownActions'

interface ActionViewHeadProps {
  readonly planId: PlanId
  readonly here: 'board' | 'timeline'
  readonly view: ShownActions
  /** What else is to be said of the actions shown. */
  readonly note?: ReactNode
}

/** What stands above the board and the timeline: title, switch of views, filters, and how many actions pass them. */
export function ActionViewHead({ planId, here, view, note }: ActionViewHeadProps) {
  const { t } = useTranslation('plan')
  const { shown, actions, filter, setFilter, aims, ownerNames, objectives } = view
  const header = (
    <PageHeader title={t(`${here}:title`)} actions={<PlanViews planId={planId} here={here} />} />
  )
  if (actions.length === 0)
    return (
      <>
        {header}
        <EmptyState
          title={t('plan:actions.empty.title')}
          text={t('plan:actions.empty.text')}
          action={
            <Button component={Link} href={actionsPath(planId)}>
              {t('plan:milestones.empty.toActions')}
            </Button>
          }
        />
      </>
    )
  return (
    <>
      {header}
      <ActionFilters
        filter={filter}
        onChange={setFilter}
        aims={aims}
        ownerNames={ownerNames}
        objectives={objectives}
        narrow={false}
      />
      <Group justify="space-between" gap="xs">
        <Group gap="sm">
          <Text size="sm" c="dimmed" role="status">
            {shown.length === actions.length
              ? t('plan:filter.all', { count: actions.length })
              : t('plan:filter.some', { shown: shown.length, count: actions.length })}
          </Text>
          {note}
        </Group>
        <KeysHint text={t(`${here}:keys`)} />
      </Group>
    </>
  )
}
