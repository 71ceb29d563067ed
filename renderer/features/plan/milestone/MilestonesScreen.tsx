import { Button, Text } from '@mantine/core'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { BesideSlot } from '#renderer/components/beside'
import { EmptyState } from '#renderer/components/EmptyState'
import { PageHeader } from '#renderer/components/PageHeader'
import { actionsPath } from '#renderer/components/paths'
import { useOutcome } from '#renderer/components/useOutcome'
import { useToday } from '#renderer/components/useToday'
import { BesidePane } from '#renderer/features/plan/BesidePane'
import {
  lineItems,
  noMilestoneFilter,
  numberedActions,
  shownMilestones,
} from '#renderer/features/plan/milestoneRows'
import classes from '#renderer/features/plan/plan.module.css'
import { milestoneFocus } from '#renderer/features/plan/planFocus'
import { useWaits } from '#renderer/features/plan/useWaits'
import { updateMilestone } from '#renderer/repositories/milestones'
import { useOwnerNames } from '#renderer/repositories/ownerNames'
import { usePlanLocale } from '#renderer/repositories/planLocale'
import { useRecords } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import { groupMilestones, type MilestoneGroup } from '#shared/plan/groupMilestones'
import type { Milestone } from '#shared/plan/Milestone'
import { milestoneStatusFields } from '#shared/plan/milestoneStatusFields'
import { MilestoneFilters } from './MilestoneFilters'
import { MilestoneGrid } from './MilestoneGrid'
import { ReachedDialog } from './ReachedDialog'

interface MilestonesScreenProps {
  readonly planId: PlanId
  /** Draws what the library knows on the milestone in focus. */
  readonly beside: BesideSlot
}

/** The manager's list: all milestones by due date, late ones first; beside it, on request, what bears on the one in focus. */
export function MilestonesScreen({ planId, beside }: MilestonesScreenProps) {
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
  const waits = useWaits(milestones)
  const groups = useMemo(() => groupMilestones(shown, today), [shown, today])
  const items = useMemo(() => lineItems(groups, folded), [groups, folded])

  const [withBeside, setWithBeside] = useState(false)
  const [focusId, setFocusId] = useState<string | null>(null)
  // Noted at every key, but shown only where something stands beside the list.
  const lastFocus = useRef<string | null>(null)
  const noteFocus = useCallback(
    (id: string) => {
      lastFocus.current = id
      if (withBeside) setFocusId(id)
    },
    [withBeside],
  )
  const focused = milestones?.find(({ id }) => id === focusId)
  const focusedAction = focused && actionsById.get(focused.actionId)?.action
  const bearing = useMemo(
    () => (withBeside && focused ? beside(milestoneFocus(focused, focusedAction), 2) : null),
    [withBeside, focused, focusedAction, beside],
  )
  const setStatus = useCallback(
    (milestone: Milestone, status: Milestone['status']) =>
      settle(
        updateMilestone(planId, milestone.id, milestoneStatusFields(milestone, status, today)),
      ),
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
  const drafts = milestones.filter(({ draft }) => draft).length
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
          ...(drafts > 0 ? [t('plan:draft.count', { count: drafts })] : []),
        ].join(' · ')}
        actions={
          <Button
            variant="default"
            aria-expanded={withBeside}
            onClick={() => {
              setFocusId(lastFocus.current)
              setWithBeside(!withBeside)
            }}
          >
            {withBeside ? t('plan:beside.hide') : t('plan:beside.show')}
          </Button>
        }
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
        <div className={withBeside ? classes.withBeside : undefined}>
          <MilestoneGrid
            planId={planId}
            items={items}
            folded={folded}
            onToggle={toggle}
            onFocusRow={noteFocus}
            withAction={!withBeside}
            onStatus={setStatus}
            onReached={setReaching}
            actions={actionsById}
            waits={waits}
            locale={locale}
            today={today}
          />
          {withBeside ? (
            <BesidePane>
              <Text size="sm" mb="sm">
                {focused
                  ? t('plan:beside.milestone', {
                      title: focused.title.trim() || t('plan:milestone.untitled'),
                      action: focusedAction?.title.trim() || t('plan:actions.untitled'),
                    })
                  : t('plan:beside.choose')}
              </Text>
              {bearing}
            </BesidePane>
          ) : null}
        </div>
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
