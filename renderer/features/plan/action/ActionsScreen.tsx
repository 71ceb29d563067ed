import { Button, Group, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { BesideSlot } from '#renderer/components/beside'
import { EmptyState } from '#renderer/components/EmptyState'
import { PageHeader } from '#renderer/components/PageHeader'
import { actionsPath } from '#renderer/components/paths'
import { useOutcome } from '#renderer/components/useOutcome'
import { useToday } from '#renderer/components/useToday'
import { ListAndDetail } from '#renderer/features/plan/ListAndDetail'
import { PlanViews } from '#renderer/features/plan/PlanViews'
import { actionFocus } from '#renderer/features/plan/planFocus'
import { usePlanFilter } from '#renderer/features/plan/usePlanFilter'
import { addAction, moveAction } from '#renderer/repositories/actions'
import { useOwnerNames } from '#renderer/repositories/ownerNames'
import { usePlanLocale } from '#renderer/repositories/planLocale'
import { useRecords } from '#renderer/repositories/records'
import type { ActionId, PlanId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import { actionProgress } from '#shared/plan/actionProgress'
import { ActionEditor } from './ActionEditor'
import { ActionFilters } from './ActionFilters'
import { ActionGrid } from './ActionGrid'
import { ActionTable } from './ActionTable'
import { type ActionSort, actionRows, noFilter, shownRows } from './actionRows'
import { usePlanAims } from './usePlanAims'

interface ActionsScreenProps {
  readonly planId: PlanId
  readonly actionId?: string
  /** Draws what the library knows on the open action. */
  readonly beside: BesideSlot
}

/** The actions of the plan as a table; one opens beside the list. */
export function ActionsScreen({ planId, actionId, beside }: ActionsScreenProps) {
  const { t } = useTranslation('plan')
  const [, navigate] = useLocation()
  const settle = useOutcome()
  const today = useToday()
  const { locale } = usePlanLocale(planId)
  const actions = useRecords(planId, 'actions')
  const milestones = useRecords(planId, 'milestones')
  const aims = usePlanAims(planId)
  const ownerNames = useOwnerNames(planId)
  const objectives = useRecords(planId, 'objectives')
  const [filter, setFilter] = usePlanFilter(planId)
  const [sort, setSort] = useState<ActionSort>({ by: 'number', descending: false })
  const [justAdded, setJustAdded] = useState<string | null>(null)

  const progress = useMemo(() => actionProgress(milestones ?? [], today), [milestones, today])
  const rows = useMemo(
    () => actionRows(actions ?? [], progress, ownerNames),
    [actions, progress, ownerNames],
  )
  const shown = useMemo(() => shownRows(rows, filter, sort, locale), [rows, filter, sort, locale])

  const latestActions = useRef(actions)
  latestActions.current = actions
  const move = useCallback(
    (moved: ActionId, by: -1 | 1) => {
      const ids = inOrder(latestActions.current ?? []).map(({ id }) => id)
      const at = ids.indexOf(moved)
      const target = at + by
      if (at < 0 || target < 0 || target >= ids.length) return
      void settle(moveAction(planId, moved, (by === -1 ? ids[target] : ids[target + 1]) ?? null))
    },
    [planId, settle],
  )

  // Where the keyboard goes back to when the open action is closed.
  const lastOpen = useRef(actionId)
  useEffect(() => {
    lastOpen.current = actionId
  }, [actionId])
  const inOrderOfPlan = sort.by === 'number' && !sort.descending ? move : null

  const open = rows.find(({ action }) => action.id === actionId)
  const opened = open?.action
  const bearing = useMemo(() => (opened ? beside(actionFocus(opened), 2) : null), [beside, opened])

  if (!actions || !milestones || !aims || !objectives) return null
  const add = async () => {
    const added = await settle(addAction(planId, { title: '' }))
    if (!added) return
    setFilter(noFilter)
    setJustAdded(added)
    navigate(actionsPath(planId, added))
  }
  const addButton = (
    <Button leftSection={<IconPlus size={18} aria-hidden="true" />} onClick={() => void add()}>
      {t('plan:actions.add')}
    </Button>
  )
  const late = rows.filter((row) => row.progress.late > 0).length
  const unowned = actions.filter(({ ownerId }) => ownerId === null).length
  const drafts = actions.filter(({ draft }) => draft).length

  if (actions.length === 0)
    return (
      <>
        <PageHeader title={t('plan:actions.title')} />
        {actionId ? <Text mb="md">{t('plan:action.gone')}</Text> : null}
        <EmptyState
          title={t('plan:actions.empty.title')}
          text={t('plan:actions.empty.text')}
          action={addButton}
        />
      </>
    )
  return (
    <>
      <PageHeader
        title={t('plan:actions.title')}
        lead={[
          t('plan:actions.count', { count: actions.length }),
          ...(late > 0 ? [t('plan:actions.withLate', { count: late })] : []),
          ...(unowned > 0 ? [t('plan:actions.unowned', { count: unowned })] : []),
          ...(drafts > 0 ? [t('plan:draft.count', { count: drafts })] : []),
        ].join(' · ')}
        actions={
          <Group gap="sm">
            {actionId === undefined ? <PlanViews planId={planId} here="table" /> : null}
            {addButton}
          </Group>
        }
      />
      <ListAndDetail
        detailLabel={t('plan:action.region')}
        detailKey={actionId}
        beside={bearing}
        list={
          <>
            <ActionFilters
              filter={filter}
              onChange={setFilter}
              aims={aims}
              ownerNames={ownerNames}
              objectives={objectives}
              narrow={actionId !== undefined}
            />
            <Text size="sm" c="dimmed" role="status" my="xs">
              {shown.length === actions.length
                ? t('plan:filter.all', { count: actions.length })
                : t('plan:filter.some', { shown: shown.length, count: actions.length })}
            </Text>
            {shown.length === 0 ? (
              <Text>{t('plan:filter.nothing')}</Text>
            ) : actionId === undefined ? (
              <ActionGrid
                planId={planId}
                rows={shown}
                aims={aims}
                objectives={objectives}
                locale={locale}
                today={today}
                sort={sort}
                onSort={setSort}
                onMove={inOrderOfPlan}
                startAt={lastOpen.current}
              />
            ) : (
              <ActionTable planId={planId} rows={shown} openId={actionId} onMove={inOrderOfPlan} />
            )}
          </>
        }
        detail={
          actionId === undefined ? null : open ? (
            <ActionEditor
              key={open.action.id}
              planId={planId}
              action={open.action}
              number={open.number}
              count={actions.length}
              aims={aims}
              focusTitle={justAdded === open.action.id}
              onMove={move}
            />
          ) : (
            <EmptyState
              title={t('plan:action.goneTitle')}
              text={t('plan:action.gone')}
              action={
                <Button variant="default" onClick={() => navigate(actionsPath(planId))}>
                  {t('plan:action.back')}
                </Button>
              }
            />
          )
        }
      />
    </>
  )
}
