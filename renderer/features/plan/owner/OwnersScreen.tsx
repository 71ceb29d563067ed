import { Alert, Button, Table, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '#renderer/components/EmptyState'
import { PageHeader } from '#renderer/components/PageHeader'
import { useToday } from '#renderer/components/useToday'
import { numberedActions } from '#renderer/features/plan/milestoneRows'
import classes from '#renderer/features/plan/plan.module.css'
import { useDeletion } from '#renderer/features/plan/useDeletion'
import { useOwners } from '#renderer/repositories/ownerNames'
import { removeOwner } from '#renderer/repositories/owners'
import { useRecords } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import type { Owner } from '#shared/plan/Owner'
import { ownerDuties } from '#shared/plan/ownerDuties'
import { ownerName } from '#shared/plan/ownerLabel'
import { OwnerForm } from './OwnerForm'
import { OwnerRow } from './OwnerRow'
import { RemoveOwnerDialog } from './RemoveOwnerDialog'

/** Who answers for what: roles and departments first, persons only where the city wishes. */
export function OwnersScreen({ planId }: { readonly planId: PlanId }) {
  const { t } = useTranslation('plan')
  const today = useToday()
  const remove = useDeletion(planId)
  const loaded = useRecords(planId, 'owners')
  const owners = useOwners(planId)
  const actions = useRecords(planId, 'actions')
  const milestones = useRecords(planId, 'milestones')
  const [adding, setAdding] = useState(false)
  const [editing, setEditing] = useState<string | null>(null)
  const [removing, setRemoving] = useState<Owner | null>(null)
  const duties = useMemo(
    () => ownerDuties(actions ?? [], milestones ?? [], today),
    [actions, milestones, today],
  )
  const numbered = useMemo(() => numberedActions(actions ?? []), [actions])

  if (!loaded || !actions || !milestones) return null
  const unnamed = t('plan:owner.unnamed')
  const addButton = (
    <Button leftSection={<IconPlus size={18} aria-hidden="true" />} onClick={() => setAdding(true)}>
      {t('plan:owners.add')}
    </Button>
  )
  const form = adding ? (
    <OwnerForm planId={planId} onAdded={() => setAdding(false)} onCancel={() => setAdding(false)} />
  ) : null
  return (
    <>
      <PageHeader
        title={t('plan:owners.title')}
        lead={owners.length > 0 ? t('plan:owners.lead') : undefined}
        actions={owners.length > 0 && !adding ? addButton : undefined}
      />
      {form ? <div className={classes.formAbove}>{form}</div> : null}
      {owners.length === 0 ? (
        adding ? null : (
          <EmptyState
            title={t('plan:owners.empty.title')}
            text={t('plan:owners.empty.text')}
            action={addButton}
          />
        )
      ) : (
        <>
          <div className={classes.panes}>
            <Table
              className={classes.ownerTable}
              layout="fixed"
              aria-label={t('plan:owners.title')}
            >
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('plan:owners.column.owner')}</Table.Th>
                  <Table.Th>{t('plan:owners.column.actions')}</Table.Th>
                  <Table.Th>{t('plan:owners.column.milestones')}</Table.Th>
                  <Table.Th>{t('plan:owners.column.deputyOf')}</Table.Th>
                  <Table.Th>
                    <span className={classes.visuallyHidden}>
                      {t('plan:owners.column.commands')}
                    </span>
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {owners.map((owner) => (
                  <OwnerRow
                    key={owner.id}
                    planId={planId}
                    owner={owner}
                    duties={duties.get(owner.id)}
                    actions={numbered}
                    editing={editing === owner.id}
                    onEdit={(on) => setEditing(on ? owner.id : null)}
                    onRemove={() => setRemoving(owner)}
                  />
                ))}
              </Table.Tbody>
            </Table>
          </div>
          <Alert mt="lg" variant="light" title={t('plan:owners.privacyTitle')}>
            <Text size="sm">{t('plan:owners.privacy')}</Text>
          </Alert>
        </>
      )}
      <RemoveOwnerDialog
        owner={removing}
        owners={owners}
        duties={removing ? duties.get(removing.id) : undefined}
        onClose={() => setRemoving(null)}
        onRemove={(owner, replaceBy) => {
          setRemoving(null)
          const replacement = owners.find(({ id }) => id === replaceBy)
          void remove(
            removeOwner(planId, owner.id, replaceBy),
            'removeOwner',
            replacement
              ? t('plan:owners.replaced', {
                  name: ownerName(owner, unnamed),
                  other: ownerName(replacement, unnamed),
                })
              : t('plan:owners.deleted', { name: ownerName(owner, unnamed) }),
          )
        }}
      />
    </>
  )
}
