import { Select } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CellPlace, GridLine } from '#renderer/components/grid/gridTypes'
import { PasteDialog } from '#renderer/components/grid/PasteDialog'
import type { PasteTaken } from '#renderer/components/grid/usePaste'
import { useOutcome } from '#renderer/components/useOutcome'
import { milestoneRowFields } from '#renderer/features/plan/table/cellFields'
import { pasteColumnsOf, placeOf } from '#renderer/features/plan/table/pastePlaces'
import { showUndoNotice } from '#renderer/features/plan/UndoNotice'
import { pasteMilestones } from '#renderer/repositories/manyMilestones'
import { type ActionId, newId, type OwnerId, type PlanId } from '#shared/lib/ids'
import type { CellReading } from '#shared/lib/readCell'
import type { Milestone } from '#shared/plan/Milestone'
import type { MilestoneColumn, MilestoneColumns } from './useMilestoneColumns'

interface MilestonePasteProps {
  readonly planId: PlanId
  readonly text: string
  /** The cell that had the keyboard; null: new milestones are made. */
  readonly at: CellPlace | null
  readonly lines: readonly GridLine<Milestone>[]
  readonly all: readonly MilestoneColumn[]
  readonly pasteOnly: MilestoneColumns['pasteOnly']
  readonly shown: readonly MilestoneColumn[]
  readonly reading: CellReading
  readonly onClose: () => void
}

/** Takes pasted cells into milestones, after they were looked at. New ones belong to the action they name, or else to the one chosen. */
export function MilestonePaste(props: MilestonePasteProps) {
  const { planId, text, at, lines, all, pasteOnly, shown, reading, onClose } = props
  const { t } = useTranslation('many')
  const settle = useOutcome()
  const [actionId, setActionId] = useState<string | null>(null)
  const columns = useMemo(
    () => [
      ...pasteColumnsOf(all),
      ...(['status', 'action'] as const).map((id) => ({
        id,
        label: all.find((column) => column.id === id)?.label ?? '',
        cell: pasteOnly[id],
      })),
    ],
    [all, pasteOnly],
  )
  const place = useMemo(() => placeOf(at, shown), [at, shown])
  const from = at === null ? -1 : lines.findIndex(({ id }) => id === at.rowId)
  const targets =
    from === -1 ? [] : lines.slice(from).flatMap((line) => (line.kind === 'row' ? [line.row] : []))
  const take = async ({ mode, rows, made }: PasteTaken) => {
    const filled = mode === 'fill' ? rows.slice(0, targets.length) : []
    const added = rows.slice(filled.length).flatMap((row) => {
      const fields = milestoneRowFields(row, null, reading.today)
      const owner = fields.actionId ?? (actionId as ActionId | null)
      return row.get('title') && owner ? [{ ...fields, actionId: owner }] : []
    })
    const done = await settle(
      pasteMilestones(planId, {
        newOwners: [...made].map(([role, id]) => ({ id: id as OwnerId, role: role.slice(0, 160) })),
        changes: new Map(
          filled.flatMap((row, index) => {
            const target = targets[index]
            if (!target) return []
            const { actionId: _, ...fields } = milestoneRowFields(row, target, reading.today)
            return [[target.id, fields] as const]
          }),
        ),
        added,
      }),
    )
    if (!done) return false
    showUndoNotice({
      planId,
      command: 'pasteMilestones',
      undoLabel: t('plan:undo'),
      text: t('many:pasted', { changed: done.outcome.changed, added: done.added }),
      closeLabel: t('common:button.close'),
    })
    return true
  }
  const { action } = pasteOnly
  return (
    <PasteDialog
      text={text}
      columns={columns}
      place={place}
      room={targets.length}
      reading={reading}
      needed="title"
      newValue={() => newId<'Owner'>()}
      extra={
        action.kind === 'choice' ? (
          <Select
            label={t('many:actionOfNew')}
            description={t('many:actionOfNewNote')}
            searchable
            value={actionId}
            onChange={setActionId}
            data={action.choices.map(({ value, label }) => ({ value, label }))}
            nothingFoundMessage={t('grid:noChoice')}
          />
        ) : null
      }
      isLacking={(row) => actionId === null && row.get('action')?.is !== 'value'}
      onTake={take}
      onClose={onClose}
    />
  )
}
