import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ActionId, OwnerId } from '#shared/lib/ids'
import { indicatorStatuses } from '#shared/monitoring/indicatorStatus'
import type { Action } from '#shared/plan/Action'
import { type MeasurementFilter, noMeasurementFilter } from './measurementRows'
import classes from './measurements.module.css'

interface MeasurementFiltersProps {
  readonly filter: MeasurementFilter
  readonly onChange: (filter: MeasurementFilter) => void
  readonly ownerNames: ReadonlyMap<OwnerId, string>
  readonly actions: readonly Action[]
}

/** Of which indicators the values are shown. */
export function MeasurementFilters(props: MeasurementFiltersProps) {
  const { filter, onChange, ownerNames, actions } = props
  const { t } = useTranslation('measurements')
  const set = (fields: Partial<MeasurementFilter>) => onChange({ ...filter, ...fields })
  const filtered = JSON.stringify(filter) !== JSON.stringify(noMeasurementFilter)
  return (
    <Group gap="xs" align="flex-end" className={classes.filters} role="search">
      <TextInput
        label={t('measurements:filter.text')}
        className={classes.search}
        value={filter.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && filter.text !== '') set({ text: '' })
        }}
      />
      <NativeSelect
        label={t('measurements:filter.owner')}
        className={classes.select}
        value={filter.owner}
        onChange={(event) =>
          set({ owner: event.currentTarget.value as MeasurementFilter['owner'] })
        }
        data={[
          { value: '', label: t('measurements:filter.anyOwner') },
          { value: 'none', label: t('measurements:filter.withoutOwner') },
          ...[...ownerNames].map(([value, label]) => ({ value, label })),
        ]}
      />
      <NativeSelect
        label={t('measurements:filter.action')}
        className={classes.select}
        value={filter.actionId}
        onChange={(event) => set({ actionId: event.currentTarget.value as ActionId | '' })}
        data={[
          { value: '', label: t('measurements:filter.anyAction') },
          ...actions.map(({ id, title }, index) => ({
            value: id,
            label: t('plan:numbered', {
              number: index + 1,
              title: title.trim() || t('plan:actions.untitled'),
            }),
          })),
        ]}
      />
      <NativeSelect
        label={t('measurements:filter.status')}
        value={filter.status}
        onChange={(event) =>
          set({ status: event.currentTarget.value as MeasurementFilter['status'] })
        }
        data={[
          { value: '', label: t('measurements:filter.anyStatus') },
          ...indicatorStatuses.map((status) => ({
            value: status,
            label: t(`common:indicatorStatus.${status}`),
          })),
        ]}
      />
      <NativeSelect
        label={t('measurements:filter.due')}
        value={filter.due}
        onChange={(event) => set({ due: event.currentTarget.value as MeasurementFilter['due'] })}
        data={[
          { value: '', label: t('measurements:filter.anyDue') },
          { value: 'owed', label: t('measurements:filter.owed') },
          { value: 'late', label: t('measurements:filter.late') },
        ]}
      />
      {filtered ? (
        <Button variant="subtle" onClick={() => onChange(noMeasurementFilter)}>
          {t('measurements:filter.clear')}
        </Button>
      ) : null}
    </Group>
  )
}
