import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type MilestoneFilter,
  type NumberedAction,
  noMilestoneFilter,
} from '#renderer/features/plan/milestoneRows'
import classes from '#renderer/features/plan/plan.module.css'
import type { ActionId, OwnerId } from '#shared/lib/ids'
import { type Milestone, milestoneStatuses } from '#shared/plan/Milestone'

interface MilestoneFiltersProps {
  readonly filter: MilestoneFilter
  readonly onChange: (filter: MilestoneFilter) => void
  readonly ownerNames: ReadonlyMap<OwnerId, string>
  readonly actions: ReadonlyMap<ActionId, NumberedAction>
}

/** What of the manager's list is shown. Drawn anew only when that changes: a large plan has thousands of actions to choose from. */
export const MilestoneFilters = memo(function MilestoneFilters({
  filter,
  onChange,
  ownerNames,
  actions,
}: MilestoneFiltersProps) {
  const { t } = useTranslation('plan')
  const set = (fields: Partial<MilestoneFilter>) => onChange({ ...filter, ...fields })
  // One element for all: there may be thousands, and none of them changes with a key that is typed.
  const actionOptions = useMemo(
    () => (
      <>
        <option value="">{t('plan:filter.anyAction')}</option>
        {[...actions].map(([value, { action, number }]) => (
          <option key={value} value={value}>
            {t('plan:numbered', {
              number,
              title: action.title.trim() || t('plan:actions.untitled'),
            })}
          </option>
        ))}
      </>
    ),
    [actions, t],
  )
  const filtered = JSON.stringify(filter) !== JSON.stringify(noMilestoneFilter)
  return (
    <Group gap="xs" align="flex-end" className={classes.filters} role="search">
      <TextInput
        label={t('plan:filter.text')}
        className={classes.searchField}
        value={filter.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && filter.text !== '') set({ text: '' })
        }}
      />
      <NativeSelect
        label={t('plan:filter.owner')}
        className={classes.filterSelect}
        value={filter.owner}
        onChange={(event) => set({ owner: event.currentTarget.value as MilestoneFilter['owner'] })}
        data={[
          { value: '', label: t('plan:filter.anyOwner') },
          { value: 'none', label: t('plan:filter.withoutOwner') },
          ...[...ownerNames].map(([value, label]) => ({ value, label })),
        ]}
      />
      <NativeSelect
        label={t('plan:filter.status')}
        value={filter.status}
        onChange={(event) => set({ status: event.currentTarget.value as Milestone['status'] | '' })}
        data={[
          { value: '', label: t('plan:filter.anyStatus') },
          ...milestoneStatuses.map((status) => ({
            value: status,
            label: t(`common:milestoneStatus.${status}`),
          })),
        ]}
      />
      <NativeSelect
        label={t('plan:filter.action')}
        className={classes.filterSelect}
        value={filter.actionId}
        onChange={(event) => set({ actionId: event.currentTarget.value as ActionId | '' })}
      >
        {actionOptions}
      </NativeSelect>
      {filtered ? (
        <Button variant="subtle" onClick={() => onChange(noMilestoneFilter)}>
          {t('plan:filter.clear')}
        </Button>
      ) : null}
    </Group>
  )
})
