import { MultiSelect, type MultiSelectProps } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { failureWords } from '#renderer/components/failureWords'
import { numberedActions } from '#renderer/features/plan/milestoneRows'
import { setDependencies } from '#renderer/repositories/milestones'
import { useRecords } from '#renderer/repositories/records'
import type { MilestoneId, PlanId } from '#shared/lib/ids'
import type { Milestone } from '#shared/plan/Milestone'
import { milestoneChoices } from './milestoneChoices'

interface MilestoneDependenciesProps extends Pick<MultiSelectProps, 'className'> {
  readonly planId: PlanId
  readonly milestone: Milestone
  readonly locale: string
}

/** Which milestones this one comes after, with a search over all of the plan. What would be a circle is refused in words. */
export function MilestoneDependencies({
  planId,
  milestone,
  locale,
  className,
}: MilestoneDependenciesProps) {
  const { t, i18n } = useTranslation('dependency')
  const milestones = useRecords(planId, 'milestones')
  const actions = useRecords(planId, 'actions')
  const [open, setOpen] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  // Ten thousand choices are put together only while somebody chooses; until then those chosen will do.
  const offered = useMemo(() => {
    const chosen = new Set(milestone.dependsOnIds)
    return open ? milestones : milestones?.filter(({ id }) => chosen.has(id))
  }, [open, milestones, milestone.dependsOnIds])
  const choices = useMemo(
    () =>
      milestoneChoices(
        milestone,
        offered ?? [],
        numberedActions(offered?.length ? (actions ?? []) : []),
        {
          option: ({ number, title, day }) => t('dependency:option', { number, title, day }),
          group: ({ number, action }) =>
            t('plan:numbered', {
              number,
              title: action.title.trim() || t('plan:actions.untitled'),
            }),
          untitled: t('plan:milestone.untitled'),
          noDay: t('dependency:noDay'),
          locale,
        },
      ),
    [milestone, offered, actions, t, locale],
  )
  const choose = async (ids: readonly string[]) => {
    const done = await setDependencies(planId, milestone.id, ids as readonly MilestoneId[])
    setRefused(done.ok ? null : failureWords(done.failure, { t, i18n }))
  }
  return (
    <MultiSelect
      label={t('dependency:label')}
      className={className}
      value={[...milestone.dependsOnIds]}
      onChange={(ids) => void choose(ids)}
      data={choices}
      searchable
      limit={60}
      nothingFoundMessage={t('dependency:nothing')}
      error={refused}
      errorProps={{ role: 'alert' }}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      comboboxProps={{ width: 420, position: 'bottom-start' }}
      hidePickedOptions
    />
  )
}
