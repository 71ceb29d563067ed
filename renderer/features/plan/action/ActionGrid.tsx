import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Grid } from '#renderer/components/grid/Grid'
import { GridTools } from '#renderer/components/grid/GridTools'
import type { CellPlace, GridLine } from '#renderer/components/grid/gridTypes'
import { useGridSelection } from '#renderer/components/grid/useGridSelection'
import { useOutcome } from '#renderer/components/useOutcome'
import classes from '#renderer/features/plan/plan.module.css'
import { ChosenBar } from '#renderer/features/plan/table/ChosenBar'
import { actionCellFields } from '#renderer/features/plan/table/cellFields'
import { useTableColumns } from '#renderer/features/plan/table/useTableColumns'
import { updateAction } from '#renderer/repositories/actions'
import type { Day } from '#shared/lib/dates'
import type { ActionId, PlanId } from '#shared/lib/ids'
import type { Objective } from '#shared/plan/Objective'
import { ActionCommands } from './ActionCommands'
import { ActionPaste } from './ActionPaste'
import type { ActionRow, ActionSort } from './actionRows'
import type { PlanAims } from './planAims'
import { actionColumnsAtStart, useActionColumns } from './useActionColumns'

interface ActionGridProps {
  readonly planId: PlanId
  /** What passes the filter, in the order shown. */
  readonly rows: readonly ActionRow[]
  readonly aims: PlanAims
  readonly objectives: readonly Objective[]
  readonly locale: string
  readonly today: Day
  readonly sort: ActionSort
  readonly onSort: (sort: ActionSort) => void
  /** Moves an action one place up (-1) or down (1); null while the list is not in the order of the plan. */
  readonly onMove: ((actionId: ActionId, by: -1 | 1) => void) | null
  /** The action that was open: the keyboard goes back to it. */
  readonly startAt: string | undefined
}

/** The actions as a table that is edited in place. */
export function ActionGrid(props: ActionGridProps) {
  const { planId, rows, aims, objectives, locale, today, sort, onSort, onMove, startAt } = props
  const { t } = useTranslation('plan')
  const settle = useOutcome()
  const all = useActionColumns({ planId, aims, objectives, locale, sort, onSort })
  const { columns, choose } = useTableColumns(planId, 'actions', all, actionColumnsAtStart)
  const lines = useMemo<readonly GridLine<ActionRow>[]>(
    () => rows.map((row) => ({ kind: 'row', id: row.action.id, row })),
    [rows],
  )
  const selection = useGridSelection(lines)
  const reading = useMemo(() => ({ locale, today }), [locale, today])
  const [pasted, setPasted] = useState<{ text: string; at: CellPlace | null } | null>(null)
  const nameOf = useCallback(
    ({ action }: ActionRow) => action.title.trim() || t('plan:actions.untitled'),
    [t],
  )
  // What was chosen is read at once; until then the table would show columns that go away again.
  if (!columns) return null
  return (
    <div className={classes.panes}>
      <GridTools
        columns={all}
        shown={columns.map(({ id }) => id)}
        always="title"
        onColumns={choose}
        onPaste={() => setPasted({ text: '', at: null })}
      />
      <Grid
        label={t('plan:actions.title')}
        lines={lines}
        columns={columns}
        firstColumn="title"
        nameOf={nameOf}
        selection={selection}
        reading={reading}
        startAt={startAt}
        onChange={({ action }, columnId, value) =>
          settle(updateAction(planId, action.id, actionCellFields(columnId, value)))
        }
        onPaste={(text, at) => setPasted({ text, at })}
        onMoveRow={onMove && (({ action }, by) => onMove(action.id, by))}
      />
      <ChosenBar
        selection={selection}
        commands={(run) => (
          <ActionCommands
            planId={planId}
            ids={[...selection.chosen] as ActionId[]}
            columns={all}
            aims={aims}
            run={run}
            onDeleted={selection.clear}
          />
        )}
      />
      {pasted ? (
        <ActionPaste
          planId={planId}
          text={pasted.text}
          at={pasted.at}
          rows={rows}
          all={all}
          shown={columns}
          reading={reading}
          onClose={() => setPasted(null)}
        />
      ) : null}
    </div>
  )
}
