import { Table, Title, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { RowsLeftOut } from '#renderer/components/RowsLeftOut'
import { useWindowedRows } from '#renderer/components/useWindowedRows'
import type { Day } from '#shared/lib/dates'
import type { ActionId, MilestoneId, OwnerId, PlanId } from '#shared/lib/ids'
import type { MilestoneGroup } from '#shared/plan/groupMilestones'
import type { Milestone } from '#shared/plan/Milestone'
import { milestoneOwner } from '#shared/plan/ownerDuties'
import { MilestoneTableRow } from './MilestoneTableRow'
import type { MilestoneLineItem, NumberedAction } from './milestoneRows'
import { moveByArrows } from './moveByArrows'
import classes from './plan.module.css'
import type { Waits } from './waits'

interface MilestoneTableProps {
  readonly planId: PlanId
  readonly items: readonly MilestoneLineItem[]
  readonly folded: ReadonlySet<MilestoneGroup['kind']>
  readonly onToggle: (kind: MilestoneGroup['kind']) => void
  /** Called with the milestone whose row has the keyboard. */
  readonly onFocusRow: (milestoneId: MilestoneId) => void
  readonly onStatus: (milestone: Milestone, status: Milestone['status']) => Promise<unknown>
  readonly onReached: (milestone: Milestone) => void
  readonly actions: ReadonlyMap<ActionId, NumberedAction>
  readonly waits: ReadonlyMap<MilestoneId, Waits>
  readonly ownerNames: ReadonlyMap<OwnerId, string>
  readonly locale: string
  readonly today: Day
  /** Whether there is room to name the action of each milestone. */
  readonly withAction: boolean
}

/** Heights (px) of heading and row, as in the style sheet. */
const headingHeight = 61
const rowHeight = 57

/** The milestones in their groups; only the lines near what is seen are drawn. */
export function MilestoneTable(props: MilestoneTableProps) {
  const {
    planId,
    items,
    folded,
    onToggle,
    onFocusRow,
    onStatus,
    onReached,
    actions,
    waits,
    ownerNames,
    locale,
    today,
    withAction,
  } = props
  const { t } = useTranslation('plan')
  const heights = useMemo(
    () => items.map(({ kind }) => (kind === 'heading' ? headingHeight : rowHeight)),
    [items],
  )
  const { ref, from, to, before, after } = useWindowedRows<HTMLTableSectionElement>(heights)
  return (
    <div className={classes.panes}>
      <Table
        className={classes.milestoneTable}
        data-without-action={!withAction || undefined}
        layout="fixed"
        aria-label={t('plan:milestones.title')}
        aria-rowcount={items.length + 1}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('plan:milestones.column.due')}</Table.Th>
            <Table.Th>{t('plan:milestones.column.milestone')}</Table.Th>
            {withAction ? <Table.Th>{t('plan:milestones.column.action')}</Table.Th> : null}
            <Table.Th>{t('plan:milestones.column.owner')}</Table.Th>
            <Table.Th>{t('plan:milestones.column.status')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody
          ref={ref}
          onKeyDown={moveByArrows}
          onFocus={({ target }) => {
            const row = target.closest('[data-row]')?.getAttribute('data-row')
            const item = items[Number(row ?? -1)]
            if (item?.kind === 'milestone') onFocusRow(item.milestone.id)
          }}
        >
          <RowsLeftOut height={before} />
          {items.slice(from, to).map((item, index) => {
            if (item.kind === 'heading') {
              const { group } = item
              const key = `${group.kind} ${group.quarter?.year ?? ''} ${group.quarter?.quarter ?? ''}`
              return (
                <Table.Tr key={key} className={classes.groupRow} aria-rowindex={from + index + 2}>
                  <Table.Th colSpan={withAction ? 5 : 4} scope="rowgroup">
                    <GroupHeading
                      group={group}
                      folded={folded.has(group.kind)}
                      onToggle={() => onToggle(group.kind)}
                    />
                  </Table.Th>
                </Table.Tr>
              )
            }
            const { milestone } = item
            const numbered = actions.get(milestone.actionId)
            const ownerId = milestoneOwner(milestone, numbered?.action)
            return (
              <MilestoneTableRow
                key={milestone.id}
                planId={planId}
                index={from + index}
                milestone={milestone}
                actionTitle={numbered?.action.title ?? ''}
                actionNumber={numbered?.number ?? 0}
                ownerName={(ownerId && ownerNames.get(ownerId)) ?? ''}
                onStatus={onStatus}
                onReached={onReached}
                locale={locale}
                today={today}
                withAction={withAction}
                waits={waits.get(milestone.id) ?? null}
              />
            )
          })}
          <RowsLeftOut height={after} />
        </Table.Tbody>
      </Table>
    </div>
  )
}

interface GroupHeadingProps {
  readonly group: MilestoneGroup
  readonly folded: boolean
  readonly onToggle: () => void
}

function GroupHeading({ group, folded, onToggle }: GroupHeadingProps) {
  const { t } = useTranslation('plan')
  const words = t('plan:milestones.heading', {
    group: group.quarter
      ? t('plan:milestones.group.quarter', { ...group.quarter })
      : t(`plan:milestones.group.${group.kind}`),
    count: group.milestones.length,
  })
  const foldable = group.kind === 'reached' || group.kind === 'dropped'
  const Chevron = folded ? IconChevronRight : IconChevronDown
  return (
    <Title order={2} size="h4" data-kind={group.kind} className={classes.groupHeading}>
      {foldable ? (
        <UnstyledButton className={classes.foldButton} aria-expanded={!folded} onClick={onToggle}>
          <Chevron size={20} aria-hidden="true" />
          {words}
        </UnstyledButton>
      ) : (
        words
      )}
    </Title>
  )
}
