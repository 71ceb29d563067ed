import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CellPlace } from '#renderer/components/grid/gridTypes'
import { PasteDialog } from '#renderer/components/grid/PasteDialog'
import type { PasteTaken } from '#renderer/components/grid/usePaste'
import { useOutcome } from '#renderer/components/useOutcome'
import { actionRowFields } from '#renderer/features/plan/table/cellFields'
import { pasteColumnsOf, placeOf } from '#renderer/features/plan/table/pastePlaces'
import { showUndoNotice } from '#renderer/features/plan/UndoNotice'
import { pasteActions } from '#renderer/repositories/manyActions'
import { newId, type OwnerId, type PlanId } from '#shared/lib/ids'
import type { CellReading } from '#shared/lib/readCell'
import type { ActionRow } from './actionRows'
import type { ActionColumn } from './useActionColumns'

interface ActionPasteProps {
  readonly planId: PlanId
  readonly text: string
  /** The cell that had the keyboard; null: new actions are made. */
  readonly at: CellPlace | null
  readonly rows: readonly ActionRow[]
  readonly all: readonly ActionColumn[]
  readonly shown: readonly ActionColumn[]
  readonly reading: CellReading
  readonly onClose: () => void
}

/** Takes pasted cells into actions, after they were looked at. */
export function ActionPaste(props: ActionPasteProps) {
  const { planId, text, at, rows, all, shown, reading, onClose } = props
  const { t } = useTranslation('many')
  const settle = useOutcome()
  const columns = useMemo(() => pasteColumnsOf(all), [all])
  const place = useMemo(() => placeOf(at, shown), [at, shown])
  const from = at === null ? -1 : rows.findIndex(({ action }) => action.id === at.rowId)
  const targets = from === -1 ? [] : rows.slice(from)
  const take = async ({ mode, rows: values, made }: PasteTaken) => {
    const filled = mode === 'fill' ? values.slice(0, targets.length) : []
    const added = values.slice(filled.length).filter((row) => row.get('title'))
    const done = await settle(
      pasteActions(planId, {
        newOwners: [...made].map(([role, id]) => ({ id: id as OwnerId, role: role.slice(0, 160) })),
        changes: new Map(
          filled.flatMap((row, index) => {
            const target = targets[index]
            return target ? [[target.action.id, actionRowFields(row)] as const] : []
          }),
        ),
        added: added.map(actionRowFields),
      }),
    )
    if (!done) return false
    showUndoNotice({
      planId,
      command: 'pasteActions',
      undoLabel: t('plan:undo'),
      text: t('many:pasted', { changed: done.outcome.changed, added: done.added.length }),
      closeLabel: t('common:button.close'),
    })
    return true
  }
  return (
    <PasteDialog
      text={text}
      columns={columns}
      place={place}
      room={targets.length}
      reading={reading}
      needed="title"
      newValue={() => newId<'Owner'>()}
      onTake={take}
      onClose={onClose}
    />
  )
}
