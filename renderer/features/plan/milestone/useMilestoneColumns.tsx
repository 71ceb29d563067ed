import { Anchor, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { DraftMark } from '#renderer/components/DraftMark'
import type { GridColumn } from '#renderer/components/grid/gridTypes'
import { actionsPath } from '#renderer/components/paths'
import type { NumberedAction } from '#renderer/features/plan/milestoneRows'
import classes from '#renderer/features/plan/plan.module.css'
import { useOwnerChoices } from '#renderer/features/plan/useOwnerChoices'
import { type Day, formatDay } from '#shared/lib/dates'
import type { ActionId, MilestoneId, PlanId } from '#shared/lib/ids'
import type { CellChoice, CellKind } from '#shared/lib/readCell'
import { type Milestone, milestoneStatuses } from '#shared/plan/Milestone'
import { milestoneOwner } from '#shared/plan/ownerDuties'
import { milestoneStatusWords } from '#shared/plan/statusWords'
import { DueDay } from './DueDay'
import { MilestoneStatusSelect } from './MilestoneStatusSelect'
import { WaitsFor } from './WaitsFor'
import type { Waits } from './waits'

export type MilestoneColumn = GridColumn<Milestone>

export const milestoneColumnsAtStart = ['due', 'title', 'action', 'owner', 'status'] as const

interface MilestoneColumnsOptions {
  readonly planId: PlanId
  readonly actions: ReadonlyMap<ActionId, NumberedAction>
  readonly waits: ReadonlyMap<MilestoneId, Waits>
  readonly locale: string
  readonly today: Day
  readonly onStatus: (milestone: Milestone, status: Milestone['status']) => Promise<unknown>
  readonly onReached: (milestone: Milestone) => void
}

export interface MilestoneColumns {
  /** All columns that the table can show. */
  readonly columns: readonly MilestoneColumn[]
  /** What pasted cells can say of the status and the action, which are not edited as words. */
  readonly pasteOnly: Readonly<Record<'status' | 'action', CellKind>>
}

/** The columns of the manager's list. */
export function useMilestoneColumns(options: MilestoneColumnsOptions): MilestoneColumns {
  const { planId, actions, waits, locale, today, onStatus, onReached } = options
  const { t } = useTranslation('plan')
  const owners = useOwnerChoices(planId)
  const actionChoices = useMemo<readonly CellChoice[]>(
    () =>
      [...actions.values()].map(({ action, number }) => {
        const title = action.title.trim() || t('plan:actions.untitled')
        return {
          value: action.id,
          label: t('plan:numbered', { number, title }),
          alsoCalled: [title, String(number)],
        }
      }),
    [actions, t],
  )
  const pasteOnly = useMemo<MilestoneColumns['pasteOnly']>(
    () => ({
      status: {
        kind: 'choice',
        none: null,
        choices: milestoneStatuses.map((status) => ({
          value: status,
          label: t(`common:milestoneStatus.${status}`),
          alsoCalled: milestoneStatusWords[status],
        })),
      },
      action: { kind: 'choice', none: null, choices: actionChoices },
    }),
    [actionChoices, t],
  )
  const columns = useMemo<readonly MilestoneColumn[]>(() => {
    const ownerName = new Map(owners.map(({ value, label }) => [value, label]))
    const actionName = new Map(actionChoices.map(({ value, label }) => [value, label]))
    const answering = (milestone: Milestone) =>
      ownerName.get(milestoneOwner(milestone, actions.get(milestone.actionId)?.action) ?? '') ?? ''
    const day = (value: Day | null) => (value ? formatDay(value, locale, 'short') : '')
    return [
      {
        id: 'due',
        label: t('plan:milestones.column.due'),
        width: 152,
        text: ({ dueOn }) => day(dueOn),
        render: (milestone) => <DueDay milestone={milestone} locale={locale} today={today} />,
        entry: { cell: { kind: 'day', edge: 'end' }, stored: ({ dueOn }) => dueOn },
      },
      {
        id: 'title',
        label: t('plan:milestones.column.milestone'),
        width: 210,
        grows: true,
        text: ({ title }) => title,
        focusInside: true,
        render: (milestone, tabIndex) => (
          <MilestoneTitle
            planId={planId}
            milestone={milestone}
            waits={waits.get(milestone.id) ?? null}
            locale={locale}
            tabIndex={tabIndex}
          />
        ),
        entry: { cell: { kind: 'text', longest: 300 }, stored: ({ title }) => title },
      },
      {
        id: 'action',
        label: t('plan:milestones.column.action'),
        width: 200,
        text: ({ actionId }) => actionName.get(actionId) ?? '',
      },
      {
        id: 'owner',
        label: t('plan:milestones.column.owner'),
        width: 160,
        text: answering,
        render: (milestone) => (
          <span className={classes.twoLines}>
            {answering(milestone) || (
              <Text span c="dimmed" inherit>
                {t('plan:owner.nobody')}
              </Text>
            )}
          </span>
        ),
        entry: {
          cell: {
            kind: 'choice',
            choices: owners,
            none: t('plan:milestone.ownerOfAction'),
            open: true,
          },
          stored: ({ ownerId }) => ownerId,
        },
      },
      {
        id: 'status',
        label: t('plan:milestones.column.status'),
        width: 140,
        text: ({ status }) => t(`common:milestoneStatus.${status}`),
        render: (milestone) => (
          <MilestoneStatusSelect milestone={milestone} onStatus={onStatus} onReached={onReached} />
        ),
      },
      {
        id: 'reachedOn',
        label: t('plan:milestone.reachedOn'),
        width: 116,
        text: ({ reachedOn }) => day(reachedOn),
        entry: { cell: { kind: 'day', edge: 'end' }, stored: ({ reachedOn }) => reachedOn },
      },
      {
        id: 'note',
        label: t('plan:milestone.note'),
        width: 220,
        text: ({ note }) => note,
        entry: { cell: { kind: 'text', longest: 10_000 }, stored: ({ note }) => note },
      },
    ]
  }, [planId, owners, actionChoices, actions, waits, locale, today, onStatus, onReached, t])
  return { columns, pasteOnly }
}

interface MilestoneTitleProps {
  readonly planId: PlanId
  readonly milestone: Milestone
  /** What it waits for and is not reached; null where there is none. */
  readonly waits: Waits | null
  readonly locale: string
  readonly tabIndex: 0 | -1
}

function MilestoneTitle({ planId, milestone, waits, locale, tabIndex }: MilestoneTitleProps) {
  const { t } = useTranslation('plan')
  return (
    <>
      <Anchor
        component={Link}
        href={actionsPath(planId, milestone.actionId)}
        data-row-focus
        data-cell-focus
        tabIndex={tabIndex}
        className={milestone.draft || waits ? classes.oneLine : classes.twoLines}
      >
        {milestone.title.trim() || t('plan:milestone.untitled')}
      </Anchor>
      <span className={classes.waits}>
        {milestone.draft ? <DraftMark /> : null}
        {waits ? <WaitsFor waits={waits} locale={locale} /> : null}
      </span>
    </>
  )
}
