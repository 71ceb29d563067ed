import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from '#renderer/features/plan/plan.module.css'
import type { Indicator } from '#shared/monitoring/Indicator'
import { indicatorStatuses } from '#shared/monitoring/indicatorStatus'
import { indicatorKinds } from './indicatorChoices'
import { type IndicatorFilter, noIndicatorFilter } from './indicatorRows'

interface IndicatorFiltersProps {
  readonly filter: IndicatorFilter
  readonly onChange: (filter: IndicatorFilter) => void
  readonly narrow: boolean
}

/** What of the list of indicators is shown. */
export function IndicatorFilters({ filter, onChange, narrow }: IndicatorFiltersProps) {
  const { t } = useTranslation('plan')
  const set = (fields: Partial<IndicatorFilter>) => onChange({ ...filter, ...fields })
  const filtered = JSON.stringify(filter) !== JSON.stringify(noIndicatorFilter)
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
      {narrow ? null : (
        <>
          <NativeSelect
            label={t('plan:filter.kind')}
            value={filter.kind}
            onChange={(event) => set({ kind: event.currentTarget.value as Indicator['kind'] | '' })}
            data={[
              { value: '', label: t('plan:filter.anyKind') },
              ...indicatorKinds.map((kind) => ({
                value: kind,
                label: t(`common:indicatorKind.${kind}`),
              })),
            ]}
          />
          <NativeSelect
            label={t('plan:filter.lacking')}
            value={filter.lacking}
            onChange={(event) =>
              set({ lacking: event.currentTarget.value as IndicatorFilter['lacking'] })
            }
            data={[
              { value: '', label: t('plan:filter.lackingAny') },
              { value: 'baseline', label: t('plan:filter.lackingBaseline') },
              { value: 'target', label: t('plan:filter.lackingTarget') },
              { value: 'action', label: t('plan:filter.lackingAction') },
            ]}
          />
          <NativeSelect
            label={t('plan:filter.status')}
            value={filter.status}
            onChange={(event) =>
              set({ status: event.currentTarget.value as IndicatorFilter['status'] })
            }
            data={[
              { value: '', label: t('plan:filter.anyStatus') },
              ...indicatorStatuses.map((status) => ({
                value: status,
                label: t(`common:indicatorStatus.${status}`),
              })),
            ]}
          />
          <NativeSelect
            label={t('plan:filter.due')}
            value={filter.due}
            onChange={(event) => set({ due: event.currentTarget.value as IndicatorFilter['due'] })}
            data={[
              { value: '', label: t('plan:filter.anyDue') },
              { value: 'owed', label: t('plan:filter.valueDue') },
              { value: 'late', label: t('plan:filter.valueLate') },
            ]}
          />
        </>
      )}
      {filtered ? (
        <Button variant="subtle" onClick={() => onChange(noIndicatorFilter)}>
          {t('plan:filter.clear')}
        </Button>
      ) : null}
    </Group>
  )
}
