import { notifications } from '@mantine/notifications'
import { type KeyboardEvent, type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Grid } from '#renderer/components/grid/Grid'
import type { CellPlace, GridLine } from '#renderer/components/grid/gridTypes'
import { useGridSelection } from '#renderer/components/grid/useGridSelection'
import { useOutcome } from '#renderer/components/useOutcome'
import { useAims } from '#renderer/features/monitoring/useAims'
import { useMeasuredEntry } from '#renderer/features/monitoring/useMeasuredEntry'
import { recordMeasurements } from '#renderer/repositories/measurements'
import type { CalendarPeriod } from '#shared/lib/calendarPeriods'
import { readClipboardTable } from '#shared/lib/clipboardTable'
import type { Day } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import { type MeasurementCell, measurementCells } from '#shared/monitoring/measurementCells'
import type { MeasuredTime } from '#shared/monitoring/measurementDue'
import { CellBar, type ChosenCell } from './CellBar'
import { MeasurementDialog } from './MeasurementDialog'
import { columnIdOf } from './measurementPeriods'
import type { MeasurementRow } from './measurementRows'
import { PasteValues } from './PasteValues'
import { type PastedEntries, pasteEntries } from './pasteEntries'
import { useMeasurementColumns } from './useMeasurementColumns'

interface MeasurementGridProps {
  readonly planId: PlanId
  readonly rows: readonly MeasurementRow[]
  readonly periods: readonly CalendarPeriod[]
  readonly time: MeasuredTime
  readonly today: Day
  readonly locale: string
  readonly startAt: string | undefined
}

/** The grid itself, above it what the cell with the keyboard says, and the dialogs that it opens. */
export function MeasurementGrid(props: MeasurementGridProps) {
  const { planId, rows, periods, time, today, locale, startAt } = props
  const { t } = useTranslation('measurements')
  const settle = useOutcome()
  const enter = useMeasuredEntry(planId, locale)
  const cellsOf = useCells(periods, time, today)
  const aimOf = useAims(planId, locale)
  const columns = useMeasurementColumns({ planId, periods, cellsOf, aimOf, locale })
  const lines = useMemo(
    () => rows.map((row): GridLine<MeasurementRow> => ({ kind: 'row', id: row.indicator.id, row })),
    [rows],
  )
  const selection = useGridSelection(lines)
  const around = useRef<HTMLDivElement>(null)
  useShowToday(around, nowColumn(periods, today))
  const reading = useMemo(() => ({ locale, today }), [locale, today])
  const columnAt = (columnId: string | undefined) =>
    periods.findIndex((period) => columnIdOf(period) === columnId)
  const [place, setPlace] = useState<CellPlace | null>(null)
  const [isOpen, setOpen] = useState(false)
  const [pasted, setPasted] = useState<PastedEntries | null>(null)

  const row = place && rows.find(({ indicator }) => indicator.id === place.rowId)
  const chosen = chosenCell()

  function chosenCell(): ChosenCell | null {
    const column = columnAt(place?.columnId)
    const [period, cell] = [periods[column], row && cellsOf(row)[column]]
    return row && period && cell ? { indicator: row.indicator, period, cell } : null
  }
  const onPaste = (text: string, at: CellPlace) => {
    const read = readClipboardTable(text)
    if (!read.ok) return void settle(Promise.resolve(read))
    const column = columnAt(at.columnId)
    const line = rows.findIndex(({ indicator }) => indicator.id === at.rowId)
    if (column === -1)
      return void notifications.show({ message: t('measurements:paste.nowhere'), withBorder: true })
    const table = read.value
    const found = pasteEntries(table, { rows, periods, cellsOf, line, column, locale })
    const isOne = table.length === 1 && table[0]?.length === 1
    if (isOne && found.faults.length === 0) void enterAll(found)
    else setPasted(found)
  }
  const enterAll = async ({ entries }: PastedEntries) => {
    setPasted(null)
    if (entries.length === 0) return
    const written = await settle(recordMeasurements(planId, entries))
    if (written !== null && entries.length > 1)
      notifications.show({
        message: t('measurements:paste.done', { count: entries.length }),
        withBorder: true,
      })
  }
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !chosen) return
    event.preventDefault()
    event.stopPropagation()
    if (chosen.cell.on !== null) setOpen(true)
  }
  return (
    <>
      <CellBar chosen={chosen} locale={locale} onDetails={() => setOpen(true)} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what happens in the grid within */}
      <div
        ref={around}
        onKeyDownCapture={onKeyDownCapture}
        onFocus={({ target }) => {
          const rowId = target.closest('[data-row-id]')?.getAttribute('data-row-id')
          const columnId = target.closest('[data-cell]')?.getAttribute('data-cell')
          if (rowId && columnId) setPlace({ rowId, columnId })
        }}
      >
        <Grid
          label={t('measurements:title')}
          lines={lines}
          columns={columns}
          firstColumn={nowColumn(periods, today)}
          nameOf={({ indicator }) => indicator.name.trim() || t('plan:indicators.untitled')}
          selection={selection}
          reading={reading}
          startAt={startAt}
          onChange={async (changed, columnId, words) => {
            const cell = cellsOf(changed)[columnAt(columnId)]
            return cell ? await enter(changed, cell, words ?? '') : undefined
          }}
          onPaste={onPaste}
        />
      </div>
      <MeasurementDialog
        planId={planId}
        opened={isOpen ? chosen : null}
        measurements={row?.measurements ?? []}
        locale={locale}
        onClose={() => setOpen(false)}
      />
      <PasteValues
        pasted={pasted}
        locale={locale}
        onEnter={(found) => void enterAll(found)}
        onClose={() => setPasted(null)}
      />
    </>
  )
}

/** The cells of a row, worked out when they are first drawn: of a thousand rows most never are. */
function useCells(
  periods: readonly CalendarPeriod[],
  time: MeasuredTime,
  today: Day,
): (row: MeasurementRow) => readonly MeasurementCell[] {
  const { from, to } = time
  const known = useRef(new WeakMap<MeasurementRow, readonly MeasurementCell[]>())
  return useMemo(() => {
    known.current = new WeakMap()
    return (row) => {
      const before = known.current.get(row)
      if (before) return before
      const cells = measurementCells(row.indicator, row.measurements, periods, { from, to }, today)
      known.current.set(row, cells)
      return cells
    }
  }, [periods, from, to, today])
}

/** Brings the period that holds today into sight, where the columns do not all fit. */
function useShowToday(around: RefObject<HTMLElement | null>, columnId: string): void {
  useEffect(() => {
    // The grid learns only after it was drawn how much room it has.
    const frame = requestAnimationFrame(() => {
      const cell = around.current?.querySelector<HTMLElement>(`[data-cell="${columnId}"]`)
      const scroller = cell?.closest<HTMLElement>('[data-tight]')
      if (!cell || !scroller) return
      scroller.scrollLeft = cell.offsetLeft + 2 * cell.offsetWidth - scroller.clientWidth
    })
    return () => cancelAnimationFrame(frame)
  }, [around, columnId])
}

/** The column that holds today; the first one where none does. */
function nowColumn(periods: readonly CalendarPeriod[], today: Day): string {
  const now = periods.find(({ from, to }) => from <= today && today <= to) ?? periods[0]
  return now ? columnIdOf(now) : ''
}
