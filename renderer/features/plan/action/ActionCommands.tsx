import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ChosenChoice } from '#renderer/features/plan/table/ChosenChoice'
import { ChosenMove } from '#renderer/features/plan/table/ChosenMove'
import { actionCellFields } from '#renderer/features/plan/table/cellFields'
import { useDeletion } from '#renderer/features/plan/useDeletion'
import {
  addCommitmentToActions,
  moveActionDates,
  removeActions,
  type SharedActionFields,
  updateActions,
} from '#renderer/repositories/manyActions'
import type { ManyOutcome } from '#renderer/repositories/updateMany'
import type { ActionId, PlanId } from '#shared/lib/ids'
import type { CellChoice } from '#shared/lib/readCell'
import type { Result } from '#shared/lib/result'
import type { PlanAims } from './planAims'
import type { ActionColumn } from './useActionColumns'

interface ActionCommandsProps {
  readonly planId: PlanId
  readonly ids: readonly ActionId[]
  /** All columns of the table: what can be chosen in them. */
  readonly columns: readonly ActionColumn[]
  readonly aims: PlanAims
  readonly run: (outcome: Promise<Result<ManyOutcome>>) => Promise<boolean>
  readonly onDeleted: () => void
}

const shared = ['status', 'owner', 'deputy', 'objective'] as const

/** What can be done with several actions at once, each as one step. */
export function ActionCommands(props: ActionCommandsProps) {
  const { planId, ids, columns, aims, run, onDeleted } = props
  const { t } = useTranslation('many')
  const remove = useDeletion(planId)
  const count = ids.length
  const commitments = useMemo<readonly CellChoice[]>(
    () =>
      aims.roles.flatMap(({ commitments }) =>
        commitments.map(({ ref, code, title }) => ({
          value: ref,
          label: t('plan:coded', { code, title }),
        })),
      ),
    [aims, t],
  )
  return (
    <>
      {shared.map((id) => {
        const cell = columns.find((column) => column.id === id)?.entry?.cell
        if (cell?.kind !== 'choice' || (id === 'objective' && cell.choices.length === 0))
          return null
        return (
          <ChosenChoice
            key={id}
            label={t(`many:${id}`)}
            choices={cell.choices}
            {...(cell.none === null ? {} : { none: cell.none })}
            count={count}
            onTake={(value) =>
              run(updateActions(planId, ids, actionCellFields(id, value) as SharedActionFields))
            }
          />
        )
      })}
      <ChosenMove
        count={count}
        withMilestones
        onTake={(by, along) => run(moveActionDates(planId, ids, by, along))}
      />
      {commitments.length === 0 ? null : (
        <ChosenChoice
          label={t('many:commitment')}
          choices={commitments}
          count={count}
          onTake={async (ref) =>
            ref !== null && (await run(addCommitmentToActions(planId, ids, ref)))
          }
        />
      )}
      <Button
        variant="subtle"
        color="red"
        size="compact-md"
        leftSection={<IconTrash size={16} aria-hidden="true" />}
        onClick={() => {
          onDeleted()
          void remove(
            removeActions(planId, ids),
            'removeActions',
            t('many:deletedActions', { count }),
          )
        }}
      >
        {t('many:delete')}
      </Button>
    </>
  )
}
