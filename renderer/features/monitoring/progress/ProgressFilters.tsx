import { Group, NativeSelect, TextInput } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { indicatorStatuses } from '#shared/monitoring/indicatorStatus'
import type { Objective } from '#shared/plan/Objective'
import type { Owner } from '#shared/plan/Owner'
import { ownerLabel } from '#shared/plan/ownerLabel'
import classes from './progress.module.css'
import type { ProgressFilter, ProgressRow } from './progressRows'

interface ProgressFiltersProps {
  readonly rows: readonly ProgressRow[]
  readonly owners: readonly Owner[]
  readonly objectives: readonly Objective[]
  readonly filter: ProgressFilter
  readonly onChange: (filter: ProgressFilter) => void
}

/** What of the indicators is shown: by status with its count, by who delivers, by objective, by words. */
export function ProgressFilters(props: ProgressFiltersProps) {
  const { rows, owners, objectives, filter, onChange } = props
  const { t } = useTranslation('progress')
  const counts = useMemo(() => {
    const found = new Map<string, number>()
    for (const { standing } of rows)
      found.set(standing.status, (found.get(standing.status) ?? 0) + 1)
    return found
  }, [rows])
  const set = (fields: Partial<ProgressFilter>) => onChange({ ...filter, ...fields })
  return (
    <Group align="flex-end" gap="sm" className={classes.filters}>
      <NativeSelect
        label={t('progress:status')}
        value={filter.status}
        onChange={(event) => set({ status: event.currentTarget.value as ProgressFilter['status'] })}
        data={[
          { value: '', label: t('progress:all', { count: rows.length }) },
          ...indicatorStatuses.map((status) => ({
            value: status,
            label: t('progress:ofStatus', {
              status: t(`common:indicatorStatus.${status}`),
              count: counts.get(status) ?? 0,
            }),
          })),
        ]}
      />
      <NativeSelect
        label={t('progress:owner')}
        value={filter.owner}
        onChange={(event) => set({ owner: event.currentTarget.value as ProgressFilter['owner'] })}
        data={[
          { value: '', label: t('progress:anyOwner') },
          { value: 'none', label: t('progress:nobody') },
          ...owners.map((owner) => ({ value: owner.id, label: ownerLabel(owner, true) })),
        ]}
      />
      {objectives.length > 0 ? (
        <NativeSelect
          label={t('progress:objective')}
          value={filter.objective}
          onChange={(event) =>
            set({ objective: event.currentTarget.value as ProgressFilter['objective'] })
          }
          data={[
            { value: '', label: t('progress:anyObjective') },
            ...objectives.map(({ id, title }) => ({
              value: id,
              label: title.trim() || t('objectives:untitled'),
            })),
            { value: 'none', label: t('progress:noObjective') },
          ]}
        />
      ) : null}
      <TextInput
        label={t('progress:search')}
        value={filter.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
    </Group>
  )
}
