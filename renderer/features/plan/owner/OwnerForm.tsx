import { Button, Group, Paper, SimpleGrid, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useOutcome } from '#renderer/components/useOutcome'
import { addOwner } from '#renderer/repositories/owners'
import type { OwnerId, PlanId } from '#shared/lib/ids'

interface OwnerFormProps {
  readonly planId: PlanId
  readonly onAdded: (ownerId: OwnerId) => void
  readonly onCancel: () => void
}

/** Adds an owner where one is needed: role and department first, the person only where the city wishes. */
export function OwnerForm({ planId, onAdded, onCancel }: OwnerFormProps) {
  const { t } = useTranslation('plan')
  const settle = useOutcome()
  const [role, setRole] = useState('')
  const [department, setDepartment] = useState('')
  const [person, setPerson] = useState('')
  const [missing, setMissing] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const fields = { role: role.trim(), department: department.trim(), person: person.trim() }
    if (fields.role === '' && fields.department === '') return setMissing(true)
    const ownerId = await settle(addOwner(planId, fields))
    if (ownerId) onAdded(ownerId)
  }
  return (
    <Paper
      component="form"
      withBorder
      p="sm"
      aria-label={t('plan:owner.new')}
      onSubmit={(event: FormEvent) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      <SimpleGrid type="container" cols={{ base: 1, '480px': 3 }} spacing="sm">
        <TextInput
          label={t('plan:owner.role')}
          maxLength={160}
          value={role}
          data-autofocus
          autoFocus
          error={missing ? t('plan:owner.needed') : null}
          onChange={(event) => {
            setMissing(false)
            setRole(event.currentTarget.value)
          }}
        />
        <TextInput
          label={t('plan:owner.department')}
          maxLength={160}
          value={department}
          onChange={(event) => setDepartment(event.currentTarget.value)}
        />
        <TextInput
          label={t('plan:owner.person')}
          maxLength={160}
          value={person}
          onChange={(event) => setPerson(event.currentTarget.value)}
        />
      </SimpleGrid>
      <Text size="sm" c="dimmed" mt="xs">
        {t('plan:owner.personNote')}
      </Text>
      <Group gap="xs" mt="sm">
        <Button type="submit" size="xs">
          {t('plan:owner.add')}
        </Button>
        <Button variant="default" size="xs" onClick={onCancel}>
          {t('common:button.cancel')}
        </Button>
      </Group>
    </Paper>
  )
}
