import { Anchor, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { DraftMark } from '#renderer/components/DraftMark'
import type { GridColumn } from '#renderer/components/grid/gridTypes'
import { actionsPath } from '#renderer/components/paths'
import { StatusBadge } from '#renderer/components/StatusBadge'
import { LateMark } from '#renderer/features/plan/LateMark'
import classes from '#renderer/features/plan/plan.module.css'
import { SortButton } from '#renderer/features/plan/table/SortHeader'
import { useOwnerChoices } from '#renderer/features/plan/useOwnerChoices'
import { formatDay } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import type { CellChoice } from '#shared/lib/readCell'
import { actionStatuses } from '#shared/plan/Action'
import type { Objective } from '#shared/plan/Objective'
import { actionStatusWords } from '#shared/plan/statusWords'
import type { PackRef } from '#shared/template/packRef'
import type { ActionRow, ActionSort, ActionSortKey } from './actionRows'
import type { PlanAims } from './planAims'

export type ActionColumn = GridColumn<ActionRow>

/** The columns shown where nobody chose any: what tells most about an action and has room beside the rail. */
export const actionColumnsAtStart = [
  'number',
  'title',
  'status',
  'owner',
  'startsOn',
  'endsOn',
  'milestones',
  'gaps',
] as const

interface ActionColumnsOptions {
  readonly planId: PlanId
  readonly aims: PlanAims
  readonly objectives: readonly Objective[]
  readonly locale: string
  readonly sort: ActionSort
  readonly onSort: (sort: ActionSort) => void
}

/** All columns that the table of actions can show. */
export function useActionColumns(options: ActionColumnsOptions): readonly ActionColumn[] {
  const { planId, aims, objectives, locale, sort, onSort } = options
  const { t } = useTranslation('plan')
  const owners = useOwnerChoices(planId)
  const objectiveChoices = useMemo<readonly CellChoice[]>(
    () =>
      inOrder(objectives).map(({ id, title }, index) => {
        const name = title.trim() || t('plan:filter.untitledObjective')
        const label = t('plan:numbered', { number: index + 1, title: name })
        return { value: id, label, alsoCalled: [name, String(index + 1)] }
      }),
    [objectives, t],
  )
  const columns = useMemo<readonly ActionColumn[]>(() => {
    const ownerName = new Map(owners.map(({ value, label }) => [value, label]))
    const objectiveName = new Map(objectiveChoices.map(({ value, label }) => [value, label]))
    const day = (value: string | null) => (value ? formatDay(value, locale, 'short') : '')
    const quietly = (words: string, otherwise: string) => (
      <span className={classes.twoLines}>
        {words || (
          <Text span c="dimmed" inherit>
            {otherwise}
          </Text>
        )}
      </span>
    )
    const owner = (id: 'owner' | 'deputy', field: 'ownerId' | 'deputyId'): ActionColumn => ({
      id,
      label: t(`plan:actions.column.${id}`),
      width: 134,
      text: ({ action }) => ownerName.get(action[field] ?? '') ?? '',
      render: ({ action }) =>
        quietly(
          ownerName.get(action[field] ?? '') ?? '',
          id === 'owner' ? t('plan:owner.nobody') : '',
        ),
      entry: {
        cell: { kind: 'choice', choices: owners, none: t('plan:owner.nobody'), open: true },
        stored: ({ action }) => action[field],
      },
    })
    const dayOf = (field: 'startsOn' | 'endsOn', edge: 'start' | 'end'): ActionColumn => ({
      id: field,
      label: t(`plan:action.${field}`),
      width: 106,
      text: ({ action }) => day(action[field]),
      entry: { cell: { kind: 'day', edge }, stored: ({ action }) => action[field] },
    })
    const words = (field: 'targetGroup' | 'partners', longest: number): ActionColumn => ({
      id: field,
      label: t(`plan:action.${field}`),
      width: 170,
      text: ({ action }) => action[field],
      entry: { cell: { kind: 'text', longest }, stored: ({ action }) => action[field] },
    })
    const codes = (id: 'gaps' | 'commitments', refs: (row: ActionRow) => readonly PackRef[]) => ({
      id,
      label: t(`plan:actions.column.${id}`),
      width: id === 'gaps' ? 62 : 118,
      text: (row: ActionRow) =>
        refs(row)
          .map((ref) => aims.byRef.get(ref)?.code ?? ref)
          .sort(byNumber)
          .join(', '),
    })
    return [
      {
        id: 'number',
        label: t('plan:actions.column.number'),
        width: 52,
        alignRight: true,
        text: ({ number }) => String(number),
      },
      {
        id: 'title',
        label: t('plan:actions.column.title'),
        width: 210,
        grows: true,
        text: ({ action }) => action.title,
        focusInside: true,
        render: ({ action }, tabIndex) => (
          <>
            <Anchor
              component={Link}
              href={actionsPath(planId, action.id)}
              className={action.draft ? classes.oneLine : classes.twoLines}
              data-row-focus
              data-cell-focus
              tabIndex={tabIndex}
            >
              {action.title.trim() || t('plan:actions.untitled')}
            </Anchor>
            {action.draft ? <DraftMark /> : null}
          </>
        ),
        entry: { cell: { kind: 'text', longest: 300 }, stored: ({ action }) => action.title },
      },
      {
        id: 'status',
        label: t('plan:actions.column.status'),
        width: 132,
        text: ({ action }) => t(`common:actionStatus.${action.status}`),
        render: ({ action }) => <StatusBadge of="actionStatus" is={action.status} />,
        entry: {
          cell: {
            kind: 'choice',
            none: null,
            choices: actionStatuses.map((status) => ({
              value: status,
              label: t(`common:actionStatus.${status}`),
              alsoCalled: actionStatusWords[status],
            })),
          },
          stored: ({ action }) => action.status,
        },
      },
      owner('owner', 'ownerId'),
      owner('deputy', 'deputyId'),
      dayOf('startsOn', 'start'),
      dayOf('endsOn', 'end'),
      {
        id: 'milestones',
        label: t('plan:actions.column.milestones'),
        width: 94,
        text: ({ progress: { reached, total } }) =>
          total === 0
            ? t('plan:actions.noMilestones')
            : t('plan:actions.reachedOf', { reached, total }),
        render: ({ progress: { reached, total, late } }) => (
          <span className={classes.progress}>
            {total === 0
              ? t('plan:actions.noMilestones')
              : t('plan:actions.reachedOf', { reached, total })}
            {late > 0 ? <LateMark count={late} /> : null}
          </span>
        ),
      },
      {
        id: 'objective',
        label: t('plan:filter.objective'),
        width: 170,
        text: ({ action }) => objectiveName.get(action.objectiveId ?? '') ?? '',
        entry: {
          cell: {
            kind: 'choice',
            choices: objectiveChoices,
            none: t('plan:filter.withoutObjective'),
          },
          stored: ({ action }) => action.objectiveId,
        },
      },
      words('targetGroup', 500),
      words('partners', 1000),
      codes('gaps', ({ action }) => action.gapRefs),
      codes('commitments', ({ action }) => action.commitmentRefs),
    ]
  }, [planId, owners, objectiveChoices, aims, locale, t])

  return useMemo(
    () =>
      columns.map((column) => {
        const key = sortKeys[column.id]
        if (!key) return column
        const sorted = sort.by === key ? (sort.descending ? 'descending' : 'ascending') : 'none'
        return {
          ...column,
          sorted,
          head: (
            <SortButton
              label={column.label}
              sorted={sorted === 'none' ? null : sorted}
              onSort={() => onSort({ by: key, descending: sorted === 'ascending' })}
            />
          ),
        }
      }),
    [columns, sort, onSort],
  )
}

const sortKeys: Readonly<Record<string, ActionSortKey>> = {
  number: 'number',
  title: 'title',
  status: 'status',
  owner: 'owner',
  startsOn: 'startsOn',
  endsOn: 'endsOn',
  milestones: 'milestones',
}

const collator = new Intl.Collator('en', { numeric: true })
const byNumber = (a: string, b: string) => collator.compare(a, b)
