import { Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useOutcome } from '#renderer/components/useOutcome'
import { type Assigned, AssignForm } from '#renderer/features/monitoring/due/AssignForm'
import type { EntryCommand } from '#renderer/features/monitoring/due/DueRow'
import { NewDateForm } from '#renderer/features/monitoring/due/NewDateForm'
import { ReachedForm } from '#renderer/features/monitoring/due/ReachedForm'
import { ValueForm } from '#renderer/features/monitoring/due/ValueForm'
import { updateAction } from '#renderer/repositories/actions'
import { updateIndicator } from '#renderer/repositories/indicators'
import { recordMeasurement } from '#renderer/repositories/measurements'
import { moveDueDate, updateMilestone } from '#renderer/repositories/milestones'
import { useOwnerNames } from '#renderer/repositories/ownerNames'
import type { Written } from '#renderer/repositories/updateRecord'
import { type Day, formatDay } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import type { DueEntry, DueRecords } from '#shared/monitoring/DueEntry'
import type { FormProps } from './formProps'
import type { Step } from './StepDone'
import type { EntryWords } from './useEntryWords'

/** An entry, and what is to be done with it. */
export interface Asked {
  readonly entry: DueEntry
  readonly command: EntryCommand
}

interface EntryDialogProps {
  readonly planId: PlanId
  /** Null while the dialog is closed. */
  readonly asked: Asked | null
  readonly records: DueRecords
  readonly words: EntryWords
  readonly today: Day
  readonly onClose: () => void
  readonly onDone: (step: Step) => void
}

const titles = {
  reached: 'due:reached.title',
  date: 'due:date.title',
  owner: 'due:assign.title',
  value: 'due:value.title',
} as const

/** Asks what a command needs to know, and carries it out. */
export function EntryDialog(props: EntryDialogProps) {
  const { asked, onClose } = props
  const { t } = useTranslation('due')
  return (
    <Modal
      opened={asked !== null}
      onClose={onClose}
      title={asked ? t(titles[asked.command]) : null}
      closeButtonProps={{ 'aria-label': t('common:button.close') }}
    >
      {asked ? <EntryForm {...props} asked={asked} /> : null}
    </Modal>
  )
}

function EntryForm(props: EntryDialogProps & { readonly asked: Asked }) {
  const { planId, asked, records, words, today, onClose, onDone } = props
  const { entry, command } = asked
  const { t } = useTranslation('due')
  const settle = useOutcome()
  const ownerNames = useOwnerNames(planId)
  const title = words.titleOf(entry)
  const form: FormProps = { title, locale: words.locale, today, onClose }
  const carryOut = async (write: Promise<Written>, text: string) => {
    onClose()
    const outcome = await write
    if (outcome.ok) onDone({ text, revision: outcome.value })
    else await settle(Promise.resolve(outcome))
  }
  const assign = (assigned: Assigned) =>
    void carryOut(
      writeOwner(planId, entry, assigned),
      t('due:assign.done', { name: words.ownerOf(assigned.ownerId), title }),
    )

  if (command === 'owner') {
    const now = ownOwner(entry)
    const isAction = entry.kind === 'action'
    return (
      <AssignForm
        {...form}
        ownerNames={ownerNames}
        now={now}
        fromAction={
          isAction || now.ownerId !== null || entry.ownerId === null
            ? null
            : words.ownerOf(entry.ownerId)
        }
        withDeputy={isAction}
        save={assign}
      />
    )
  }
  if (entry.kind === 'measurement')
    return (
      <ValueForm
        {...form}
        indicator={entry.indicator}
        measurements={records.measurements.filter(
          ({ indicatorId }) => indicatorId === entry.indicator.id,
        )}
        dueOn={entry.dueOn}
        save={(on, fields) =>
          void carryOut(
            recordMeasurement(planId, entry.indicator.id, on, fields),
            t('due:value.done', { title }),
          )
        }
      />
    )
  if (entry.kind !== 'milestone') return null
  const { id } = entry.milestone
  return command === 'reached' ? (
    <ReachedForm
      {...form}
      save={(reachedOn) =>
        void carryOut(
          updateMilestone(planId, id, { status: 'reached', reachedOn }),
          t('due:reached.done', { title }),
        )
      }
    />
  ) : (
    <NewDateForm
      {...form}
      before={entry.dueOn}
      save={(dueOn, why) =>
        void carryOut(
          moveDueDate(planId, id, dueOn, why),
          t('due:date.done', { title, day: formatDay(dueOn, words.locale) }),
        )
      }
    />
  )
}

/** Who the record itself names, whatever follows from its action. */
function ownOwner(entry: DueEntry): Assigned {
  switch (entry.kind) {
    case 'milestone':
      return { ownerId: entry.milestone.ownerId, deputyId: null }
    case 'measurement':
      return { ownerId: entry.indicator.ownerId, deputyId: null }
    case 'action':
      return { ownerId: entry.action.ownerId, deputyId: entry.action.deputyId }
    case 'answer':
      return { ownerId: entry.ownerId, deputyId: null }
  }
}

async function writeOwner(
  planId: PlanId,
  entry: DueEntry,
  { ownerId, deputyId }: Assigned,
): Promise<Written> {
  switch (entry.kind) {
    case 'milestone':
      return await updateMilestone(planId, entry.milestone.id, { ownerId })
    case 'measurement':
      return await updateIndicator(planId, entry.indicator.id, { ownerId })
    case 'action':
      return await updateAction(planId, entry.action.id, { ownerId, deputyId })
    case 'answer':
      return { ok: true, value: null }
  }
}
