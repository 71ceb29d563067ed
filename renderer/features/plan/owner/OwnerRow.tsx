import { Anchor, Button, Group, SimpleGrid, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { DraftTextInput } from '#renderer/components/DraftTextInput'
import { actionsPath } from '#renderer/components/paths'
import { RecordHistory } from '#renderer/components/RecordHistory'
import { LateMark } from '#renderer/features/plan/LateMark'
import type { NumberedAction } from '#renderer/features/plan/milestoneRows'
import classes from '#renderer/features/plan/plan.module.css'
import { type OwnerFields, updateOwner } from '#renderer/repositories/owners'
import type { ActionId, PlanId } from '#shared/lib/ids'
import type { Action } from '#shared/plan/Action'
import type { Owner } from '#shared/plan/Owner'
import type { OwnerDuties } from '#shared/plan/ownerDuties'
import { ownerName } from '#shared/plan/ownerLabel'

interface OwnerRowProps {
  readonly planId: PlanId
  readonly owner: Owner
  readonly duties: OwnerDuties | undefined
  readonly actions: ReadonlyMap<ActionId, NumberedAction>
  readonly editing: boolean
  readonly onEdit: (on: boolean) => void
  readonly onRemove: () => void
}

/** One owner with what they answer for; the fields open in place. */
export function OwnerRow(props: OwnerRowProps) {
  const { planId, owner, duties, actions, editing, onEdit, onRemove } = props
  const { t } = useTranslation('plan')
  const save = (fields: OwnerFields, group: string) => updateOwner(planId, owner.id, fields, group)
  const name = ownerName(owner, t('plan:owner.unnamed'))
  return (
    <>
      <Table.Tr className={classes.ownerRow}>
        <Table.Th scope="row">
          <Text fw={600}>{owner.role || t('plan:owner.noRole')}</Text>
          <Text size="sm" fw={400}>
            {owner.department || t('plan:owner.noDepartment')}
          </Text>
          {owner.person ? (
            <Text size="sm" c="dimmed" fw={400}>
              {owner.person}
            </Text>
          ) : null}
        </Table.Th>
        <Table.Td>
          <ActionLinks planId={planId} of={duties?.actions ?? []} actions={actions} />
        </Table.Td>
        <Table.Td>
          {duties && duties.milestones > 0 ? (
            <>
              <Text size="sm">
                {t('plan:owners.openOf', { open: duties.open, count: duties.milestones })}
              </Text>
              {duties.late > 0 ? <LateMark count={duties.late} /> : null}
            </>
          ) : (
            <Text size="sm" c="dimmed">
              {t('plan:none')}
            </Text>
          )}
        </Table.Td>
        <Table.Td>
          <ActionLinks planId={planId} of={duties?.deputyOf ?? []} actions={actions} />
        </Table.Td>
        <Table.Td>
          <Group gap={4} justify="flex-end">
            <Button
              variant="default"
              size="compact-sm"
              aria-expanded={editing}
              aria-label={
                editing ? t('plan:owners.done', { name }) : t('plan:owners.edit', { name })
              }
              onClick={() => onEdit(!editing)}
            >
              {editing ? t('common:button.close') : t('common:button.edit')}
            </Button>
            <Button
              variant="subtle"
              color="red"
              size="compact-sm"
              aria-label={t('plan:owners.delete', { name })}
              onClick={onRemove}
            >
              {t('common:button.delete')}
            </Button>
          </Group>
        </Table.Td>
      </Table.Tr>
      {editing ? (
        <Table.Tr>
          <Table.Td colSpan={5}>
            <SimpleGrid
              cols={3}
              spacing="sm"
              onKeyDown={(event) => {
                if (event.key === 'Escape') onEdit(false)
              }}
            >
              <DraftTextInput
                label={t('plan:owner.role')}
                maxLength={160}
                autoFocus
                stored={owner.role}
                save={(role, group) => save({ role }, group)}
              />
              <DraftTextInput
                label={t('plan:owner.department')}
                maxLength={160}
                stored={owner.department}
                save={(department, group) => save({ department }, group)}
              />
              <DraftTextInput
                label={t('plan:owner.person')}
                maxLength={160}
                stored={owner.person}
                save={(person, group) => save({ person }, group)}
              />
            </SimpleGrid>
            <Text size="sm" c="dimmed" mt="xs">
              {t('plan:owner.personNote')}
            </Text>
            <RecordHistory table="owners" id={owner.id} name={name} />
          </Table.Td>
        </Table.Tr>
      ) : null}
    </>
  )
}

interface ActionLinksProps {
  readonly planId: PlanId
  readonly of: readonly Action[]
  readonly actions: ReadonlyMap<ActionId, NumberedAction>
}

/** So many actions are named at once; where there are more, the others come on request. */
const namedAtOnce = 8

function ActionLinks({ planId, of, actions }: ActionLinksProps) {
  const { t } = useTranslation('plan')
  const [all, setAll] = useState(false)
  if (of.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('plan:none')}
      </Text>
    )
  const ordered = of
    .map((action) => ({ action, number: actions.get(action.id)?.number ?? 0 }))
    .sort((a, b) => a.number - b.number)
  // One more is named rather than a button put in its place.
  const named = all || ordered.length <= namedAtOnce + 1 ? ordered : ordered.slice(0, namedAtOnce)
  const left = ordered.length - named.length
  return (
    <>
      <ul className={classes.plainList}>
        {named.map(({ action, number }) => (
          <li key={action.id}>
            <Anchor component={Link} href={actionsPath(planId, action.id)} size="sm">
              {t('plan:numbered', {
                number,
                title: action.title.trim() || t('plan:actions.untitled'),
              })}
            </Anchor>
          </li>
        ))}
      </ul>
      {all || left > 0 ? (
        <Button
          variant="subtle"
          size="compact-sm"
          px={0}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? t('plan:owners.fewerActions') : t('plan:owners.moreActions', { count: left })}
        </Button>
      ) : null}
    </>
  )
}
