import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ChosenChoice } from '#renderer/features/plan/table/ChosenChoice'
import { ChosenMove } from '#renderer/features/plan/table/ChosenMove'
import { ChosenStatus } from '#renderer/features/plan/table/ChosenStatus'
import { useDeletion } from '#renderer/features/plan/useDeletion'
import {
  moveMilestoneDates,
  removeMilestones,
  setMilestonesStatus,
  updateMilestones,
} from '#renderer/repositories/manyMilestones'
import type { ManyOutcome } from '#renderer/repositories/updateMany'
import type { Day } from '#shared/lib/dates'
import type { MilestoneId, OwnerId, PlanId } from '#shared/lib/ids'
import type { Result } from '#shared/lib/result'
import type { MilestoneColumn } from './useMilestoneColumns'

interface MilestoneCommandsProps {
  readonly planId: PlanId
  readonly ids: readonly MilestoneId[]
  /** All columns of the table: what can be chosen in them. */
  readonly columns: readonly MilestoneColumn[]
  readonly locale: string
  readonly today: Day
  readonly run: (outcome: Promise<Result<ManyOutcome>>) => Promise<boolean>
  readonly onDeleted: () => void
}

/** What can be done with several milestones at once, each as one step. */
export function MilestoneCommands(props: MilestoneCommandsProps) {
  const { planId, ids, columns, locale, today, run, onDeleted } = props
  const { t } = useTranslation('many')
  const remove = useDeletion(planId)
  const count = ids.length
  const owners = columns.find(({ id }) => id === 'owner')?.entry?.cell
  return (
    <>
      <ChosenStatus
        count={count}
        locale={locale}
        today={today}
        onTake={(status, reachedOn) => run(setMilestonesStatus(planId, ids, status, reachedOn))}
      />
      {owners?.kind === 'choice' ? (
        <ChosenChoice
          label={t('many:owner')}
          choices={owners.choices}
          {...(owners.none === null ? {} : { none: owners.none })}
          count={count}
          onTake={(value) =>
            run(updateMilestones(planId, ids, { ownerId: value as OwnerId | null }))
          }
        />
      ) : null}
      <ChosenMove
        count={count}
        withMilestones={false}
        onTake={(by) => run(moveMilestoneDates(planId, ids, by))}
      />
      <Button
        variant="subtle"
        color="red"
        size="compact-md"
        leftSection={<IconTrash size={16} aria-hidden="true" />}
        onClick={() => {
          onDeleted()
          void remove(
            removeMilestones(planId, ids),
            'removeMilestones',
            t('many:deletedMilestones', { count }),
          )
        }}
      >
        {t('many:delete')}
      </Button>
    </>
  )
}
