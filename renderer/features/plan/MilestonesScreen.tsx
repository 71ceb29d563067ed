import { Button, Text } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { EmptyState } from '#renderer/components/EmptyState'
import { PageHeader } from '#renderer/components/PageHeader'
import { actionsPath } from '#renderer/components/paths'
import { updateMilestone } from '#renderer/repositories/milestones'
import { useRecords } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import { groupMilestones, type MilestoneGroup } from '#shared/plan/groupMilestones'
import type { Milestone } from '#shared/plan/Milestone'
import { statusFields } from './MilestoneEntry'
import { MilestoneFilters } from './MilestoneFilters'
import { MilestoneTable } from './MilestoneTable'
import { lineItems, noMilestoneFilter, numberedActions, shownMilestones } from './milestoneRows'
import { ReachedDialog } from './ReachedDialog'
import { useOutcome } from './useOutcome'
import { useOwnerNames } from './useOwnerNames'
import { usePlanLocale } from './usePlanLocale'
import { useToday } from './useToday'

/** The manager's list: all milestones by due date, late ones first. */
export function MilestonesScreen({ planId }: { readonly planId: PlanId }) {
  const { t } = useTranslation('plan')
  const settle = useOutcome()
  const today = useToday()
  const { locale } = usePlanLocale(planId)
  const milestones = useRecords(planId, 'milestones')
  const actions = useRecords(planId, 'actions')
  const ownerNames = useOwnerNames(planId)
  const [filter, setFilter] = useState(noMilestoneFilter)
  const [folded, setFolded] = useState<ReadonlySet<MilestoneGroup['kind']>>(
    new Set(['reached', 'dropped']),
  )
  const [reaching, setReaching] = useState<Milestone | null>(null)

  const actionsById = useMemo(() => numberedActions(actions ?? []), [actions])
  const shown = useMemo(
    () => shownMilestones(milestones ?? [], actionsById, ownerNames, filter, locale),
    [milestones, actionsById, ownerNames, filter, locale],
  )
  const groups = useMemo(() => groupMilestones(shown, today), [shown, today])
  const items = useMemo(() => lineItems(groups, folded), [groups, folded])

  const setStatus = useCallback(
    (milestone: Milestone, status: Milestone['status']) =>
      settle(updateMilestone(planId, milestone.id, statusFields(milestone, status, today))),
    [planId, settle, today],
  )
  const toggle = useCallback(
    (kind: MilestoneGroup['kind']) =>
      setFolded((before) => {
        const next = new Set(before)
        if (!next.delete(kind)) next.add(kind)
        return next
      }),
    [],
  )

  if (!milestones || !actions) return null
  if (milestones.length === 0)
    return (
      <>
        <PageHeader title={t('plan:milestones.title')} />
        <EmptyState
          title={t('plan:milestones.empty.title')}
          text={
            actions.length === 0
              ? t('plan:milestones.empty.noActions')
              : t('plan:milestones.empty.text')
          }
          action={
            <Button component={Link} href={actionsPath(planId)}>
              {t('plan:milestones.empty.toActions')}
            </Button>
          }
        />
      </>
    )
  const countOf = (kind: MilestoneGroup['kind']) =>
    groups.find((group) => group.kind === kind)?.milestones.length ?? 0
  return (
    <>
      <PageHeader
        title={t('plan:milestones.title')}
        lead={[
          t('plan:milestones.count', { count: shown.length }),
          t('plan:milestones.late', { count: countOf('late') }),
          t('plan:milestones.dueSoon', { count: countOf('due-soon') }),
        ].join(' · ')}
      />
      <MilestoneFilters
        filter={filter}
        onChange={setFilter}
        ownerNames={ownerNames}
        actions={actionsById}
      />
      <Text size="sm" c="dimmed" role="status" my="xs">
        {shown.length === milestones.length
          ? t('plan:filter.allMilestones', { count: milestones.length })
          : t('plan:filter.someMilestones', { shown: shown.length, count: milestones.length })}
      </Text>
      {shown.length === 0 ? (
        <Text>{t('plan:filter.nothing')}</Text>
      ) : (
        <MilestoneTable
          planId={planId}
          items={items}
          folded={folded}
          onToggle={toggle}
          onStatus={setStatus}
          onReached={setReaching}
          actions={actionsById}
          ownerNames={ownerNames}
          locale={locale}
          today={today}
        />
      )}
      <ReachedDialog
        milestone={reaching}
        locale={locale}
        today={today}
        onClose={() => setReaching(null)}
        onReached={(milestone, reachedOn) => {
          setReaching(null)
          void settle(updateMilestone(planId, milestone.id, { status: 'reached', reachedOn }))
        }}
      />
    </>
  )
}
