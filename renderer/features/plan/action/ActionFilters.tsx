import { Button, Checkbox, Group, NativeSelect, TextInput } from '@mantine/core'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import classes from '#renderer/features/plan/plan.module.css'
import type { OwnerId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import { type Action, actionStatuses } from '#shared/plan/Action'
import type { Objective } from '#shared/plan/Objective'
import { type ActionFilter, noFilter } from './actionRows'
import { factorGroupName } from './factorGroupName'
import type { FactorGroup, PlanAims } from './planAims'

interface ActionFiltersProps {
  readonly filter: ActionFilter
  readonly onChange: (filter: ActionFilter) => void
  readonly aims: PlanAims
  readonly ownerNames: ReadonlyMap<OwnerId, string>
  readonly objectives: readonly Objective[]
  /** Beside an open action only the search stands, and the way to take the other filters off. */
  readonly narrow: boolean
}

/** What of the list of actions is shown. Drawn anew only when that changes: a large plan has much to choose from. */
export const ActionFilters = memo(function ActionFilters(props: ActionFiltersProps) {
  const { filter, onChange, aims, ownerNames, objectives, narrow } = props
  const { t } = useTranslation('plan')
  const set = (fields: Partial<ActionFilter>) => onChange({ ...filter, ...fields })
  const filtered = JSON.stringify(filter) !== JSON.stringify(noFilter)
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
            label={t('plan:filter.status')}
            value={filter.status}
            onChange={(event) =>
              set({ status: event.currentTarget.value as Action['status'] | '' })
            }
            data={[
              { value: '', label: t('plan:filter.anyStatus') },
              ...actionStatuses.map((status) => ({
                value: status,
                label: t(`common:actionStatus.${status}`),
              })),
            ]}
          />
          <NativeSelect
            label={t('plan:filter.owner')}
            className={classes.filterSelect}
            value={filter.owner}
            onChange={(event) => set({ owner: event.currentTarget.value as ActionFilter['owner'] })}
            data={[
              { value: '', label: t('plan:filter.anyOwner') },
              { value: 'none', label: t('plan:filter.withoutOwner') },
              ...[...ownerNames].map(([value, label]) => ({ value, label })),
            ]}
          />
          {objectives.length > 0 ? (
            <NativeSelect
              label={t('plan:filter.objective')}
              className={classes.filterSelect}
              value={filter.objective}
              onChange={(event) =>
                set({ objective: event.currentTarget.value as ActionFilter['objective'] })
              }
              data={[
                { value: '', label: t('plan:filter.anyObjective') },
                { value: 'none', label: t('plan:filter.withoutObjective') },
                ...inOrder(objectives).map(({ id, title }, index) => ({
                  value: id,
                  label: t('plan:numbered', {
                    number: index + 1,
                    title: title.trim() || t('plan:filter.untitledObjective'),
                  }),
                })),
              ]}
            />
          ) : null}
          <NativeSelect
            label={t('plan:filter.gap')}
            className={classes.filterSelect}
            value={filter.gapRef}
            onChange={(event) => set({ gapRef: event.currentTarget.value })}
            data={[
              { value: '', label: t('plan:filter.anyGap') },
              ...aims.groups.flatMap((group) => gapChoices(group, t)),
            ]}
          />
          <NativeSelect
            label={t('plan:filter.commitment')}
            className={classes.filterSelect}
            value={filter.commitmentRef}
            onChange={(event) => set({ commitmentRef: event.currentTarget.value })}
            data={[
              { value: '', label: t('plan:filter.anyCommitment') },
              ...aims.roles.map((role) => ({
                group: role.title,
                items: role.commitments.map(({ ref, code, title }) => ({
                  value: ref,
                  label: t('plan:coded', { code, title }),
                })),
              })),
            ]}
          />
          <Checkbox
            label={t('plan:filter.lateOnly')}
            checked={filter.lateOnly}
            onChange={(event) => set({ lateOnly: event.currentTarget.checked })}
            className={classes.filterCheckbox}
          />
        </>
      )}
      {filtered ? (
        <Button variant="subtle" onClick={() => onChange(noFilter)}>
          {t('plan:filter.clear')}
        </Button>
      ) : null}
    </Group>
  )
})

interface Choice {
  readonly value: string
  readonly label: string
}

/** The factors of a group to choose from, under its name where it has one. */
function gapChoices(
  group: FactorGroup,
  t: ReturnType<typeof useTranslation<'plan'>>['t'],
): (Choice | { group: string; items: Choice[] })[] {
  const name = factorGroupName(t, group)
  const items = group.factors.map(({ ref, code, title }) => ({
    value: ref,
    label: t('plan:coded', { code, title }),
  }))
  return name ? [{ group: name, items }] : items
}
