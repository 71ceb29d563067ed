import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Grid } from '#renderer/components/grid/Grid'
import { GridTools } from '#renderer/components/grid/GridTools'
import type { CellPlace, GridLine } from '#renderer/components/grid/gridTypes'
import { useGridSelection } from '#renderer/components/grid/useGridSelection'
import { useOutcome } from '#renderer/components/useOutcome'
import type { MilestoneLineItem, NumberedAction } from '#renderer/features/plan/milestoneRows'
import classes from '#renderer/features/plan/plan.module.css'
import { ChosenBar } from '#renderer/features/plan/table/ChosenBar'
import { milestoneRowFields } from '#renderer/features/plan/table/cellFields'
import { useTableColumns } from '#renderer/features/plan/table/useTableColumns'
import { updateMilestone } from '#renderer/repositories/milestones'
import type { Day } from '#shared/lib/dates'
import type { ActionId, MilestoneId, PlanId } from '#shared/lib/ids'
import type { MilestoneGroup } from '#shared/plan/groupMilestones'
import type { Milestone } from '#shared/plan/Milestone'
import { MilestoneCommands } from './MilestoneCommands'
import { MilestoneGroupHeading } from './MilestoneGroupHeading'
import { MilestonePaste } from './MilestonePaste'
import { milestoneColumnsAtStart, useMilestoneColumns } from './useMilestoneColumns'
import { useMoveAlong } from './useMoveAlong'
import type { Waits } from './waits'

interface MilestoneGridProps {
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
  readonly locale: string
  readonly today: Day
  /** Whether there is room to name the action of each milestone. */
  readonly withAction: boolean
}

/** The milestones in their groups, edited in place. */
export function MilestoneGrid(props: MilestoneGridProps) {
  const { planId, items, folded, onToggle, locale, today, withAction } = props
  const { t } = useTranslation('plan')
  const settle = useOutcome()
  const { afterMilestone } = useMoveAlong(planId)
  const { columns: all, pasteOnly } = useMilestoneColumns(props)
  const { columns: wanted, choose } = useTableColumns(
    planId,
    'milestones',
    all,
    milestoneColumnsAtStart,
  )
  const columns = useMemo(
    () => (withAction ? wanted : (wanted?.filter(({ id }) => id !== 'action') ?? null)),
    [wanted, withAction],
  )
  const lines = useMemo<readonly GridLine<Milestone>[]>(
    () =>
      items.map((item) => {
        if (item.kind === 'milestone')
          return { kind: 'row', id: item.milestone.id, row: item.milestone }
        const { kind, quarter } = item.group
        return {
          kind: 'heading',
          id: `${kind} ${quarter?.year ?? ''} ${quarter?.quarter ?? ''}`,
          content: (
            <MilestoneGroupHeading
              group={item.group}
              folded={folded.has(kind)}
              onToggle={() => onToggle(kind)}
            />
          ),
        }
      }),
    [items, folded, onToggle],
  )
  const selection = useGridSelection(lines)
  const reading = useMemo(() => ({ locale, today }), [locale, today])
  const [pasted, setPasted] = useState<{ text: string; at: CellPlace | null } | null>(null)
  const nameOf = useCallback(
    ({ title }: Milestone) => title.trim() || t('plan:milestone.untitled'),
    [t],
  )
  const change = async (milestone: Milestone, columnId: string, value: string | null) => {
    const { actionId: _, ...fields } = milestoneRowFields(
      new Map([[columnId, value]]),
      milestone,
      today,
    )
    const written = await updateMilestone(planId, milestone.id, fields)
    if (columnId === 'due') afterMilestone(milestone, value, written)
    return await settle(Promise.resolve(written))
  }
  if (!columns || !wanted) return null
  return (
    <div className={classes.panes}>
      <GridTools
        columns={all}
        shown={wanted.map(({ id }) => id)}
        always="title"
        onColumns={choose}
        onPaste={() => setPasted({ text: '', at: null })}
      />
      <Grid
        label={t('plan:milestones.title')}
        lines={lines}
        columns={columns}
        firstColumn="title"
        nameOf={nameOf}
        selection={selection}
        reading={reading}
        onChange={change}
        onPaste={(text, at) => setPasted({ text, at })}
        onRow={(id) => props.onFocusRow(id as MilestoneId)}
      />
      <ChosenBar
        selection={selection}
        commands={(run) => (
          <MilestoneCommands
            planId={planId}
            ids={[...selection.chosen] as MilestoneId[]}
            columns={all}
            locale={locale}
            today={today}
            run={run}
            onDeleted={selection.clear}
          />
        )}
      />
      {pasted ? (
        <MilestonePaste
          planId={planId}
          text={pasted.text}
          at={pasted.at}
          lines={lines}
          all={all}
          pasteOnly={pasteOnly}
          shown={columns}
          reading={reading}
          onClose={() => setPasted(null)}
        />
      ) : null}
    </div>
  )
}
