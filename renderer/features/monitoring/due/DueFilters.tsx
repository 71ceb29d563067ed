import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useOwnerNames } from '#renderer/repositories/ownerNames'
import type { PlanId } from '#shared/lib/ids'
import type { Owner } from '#shared/plan/Owner'
import classes from './due.module.css'
import { type DueFilter, departmentsOf, noDueFilter } from './dueRows'

const kinds = ['milestone', 'measurement', 'answer', 'action'] as const

interface DueFiltersProps {
  readonly planId: PlanId
  readonly filter: DueFilter
  readonly onChange: (filter: DueFilter) => void
  readonly owners: readonly Owner[]
}

/** What of all that is due is shown. */
export function DueFilters({ planId, filter, onChange, owners }: DueFiltersProps) {
  const { t } = useTranslation('due')
  const names = useOwnerNames(planId)
  const set = (fields: Partial<DueFilter>) => onChange({ ...filter, ...fields })
  return (
    <Group
      gap="xs"
      align="flex-end"
      role="search"
      aria-label={t('due:filter.label')}
      className={classes.filters}
    >
      <TextInput
        label={t('due:filter.text')}
        className={classes.searchField}
        value={filter.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && filter.text !== '') set({ text: '' })
        }}
      />
      <NativeSelect
        label={t('due:filter.owner')}
        className={classes.filterSelect}
        value={filter.owner}
        onChange={(event) => set({ owner: event.currentTarget.value as DueFilter['owner'] })}
        data={[
          { value: '', label: t('due:filter.anyOwner') },
          { value: 'none', label: t('due:filter.nobody') },
          ...[...names].map(([value, label]) => ({ value, label })),
        ]}
      />
      <NativeSelect
        label={t('due:filter.department')}
        className={classes.filterSelect}
        value={filter.department}
        onChange={(event) => set({ department: event.currentTarget.value })}
        data={[
          { value: '', label: t('due:filter.anyDepartment') },
          ...departmentsOf(owners).map((department) => ({ value: department, label: department })),
        ]}
      />
      <NativeSelect
        label={t('due:filter.kind')}
        value={filter.kind}
        onChange={(event) => set({ kind: event.currentTarget.value as DueFilter['kind'] })}
        data={[
          { value: '', label: t('due:filter.anyKind') },
          ...kinds.map((kind) => ({ value: kind, label: t(`due:kinds.${kind}`) })),
        ]}
      />
      {JSON.stringify(filter) !== JSON.stringify(noDueFilter) ? (
        <Button variant="subtle" onClick={() => onChange(noDueFilter)}>
          {t('due:filter.clear')}
        </Button>
      ) : null}
    </Group>
  )
}
