import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useOutcome } from '#renderer/components/useOutcome'
import classes from '#renderer/features/monitoring/due/due.module.css'
import type { Step } from '#renderer/features/monitoring/StepDone'
import type { EntryWords } from '#renderer/features/monitoring/useEntryWords'
import { handOverToDeputies } from '#renderer/repositories/handOver'
import type { ActionId, PlanId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import { isOver } from '#shared/monitoring/dueEntries'
import type { OwnerHealth } from '#shared/monitoring/ownerHealth'
import type { Action } from '#shared/plan/Action'
import type { Owner } from '#shared/plan/Owner'
import { stoodInBy } from '#shared/plan/stoodInBy'

interface HandOverDialogProps {
  readonly planId: PlanId
  readonly opened: boolean
  readonly owner: Owner
  readonly actions: readonly Action[]
  readonly health: readonly OwnerHealth[]
  readonly words: EntryWords
  readonly onClose: () => void
  readonly onDone: (step: Step) => void
}

/** Chooses which actions of an owner go to their deputies, who is told with what they carry already. */
export function HandOverDialog(props: HandOverDialogProps) {
  const { t } = useTranslation('due')
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={t('due:handOver.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:button.close') }}
    >
      {props.opened ? <HandOverForm {...props} /> : null}
    </Modal>
  )
}

function HandOverForm(props: HandOverDialogProps) {
  const { planId, owner, actions, health, words, onClose, onDone } = props
  const { t } = useTranslation('due')
  const settle = useOutcome()
  const { handed, without } = useMemo(() => {
    const open = inOrder(actions).filter((action) => action.ownerId === owner.id && !isOver(action))
    const hasDeputy = (action: Action) => stoodInBy(owner.id, action) !== null
    return {
      handed: open.filter(hasDeputy),
      without: open.filter((action) => !hasDeputy(action)).length,
    }
  }, [actions, owner.id])
  const [left, setLeft] = useState<ReadonlySet<ActionId>>(new Set())
  const [stays, setStays] = useState(true)
  const chosen = handed.filter(({ id }) => !left.has(id)).map(({ id }) => id)
  const name = words.ownerOf(owner.id)
  const save = async () => {
    onClose()
    const outcome = await handOverToDeputies(planId, owner.id, chosen, stays)
    if (outcome.ok)
      onDone({
        text: t('due:handOver.done', { count: chosen.length, name }),
        revision: outcome.value,
      })
    else await settle(Promise.resolve(outcome))
  }
  return (
    <Stack gap="md">
      <Text size="sm">{handed.length > 0 ? t('due:handOver.intro') : t('due:handOver.none')}</Text>
      {handed.length > 0 ? (
        <>
          <fieldset className={classes.choices}>
            <legend>{t('due:handOver.actions')}</legend>
            {handed.map((action) => (
              <Checkbox
                key={action.id}
                label={words.actionOf(action.id)}
                description={t('due:handOver.to', {
                  name: words.ownerOf(action.deputyId),
                  count: health.find(({ ownerId }) => ownerId === action.deputyId)?.load ?? 0,
                })}
                checked={!left.has(action.id)}
                onChange={() =>
                  setLeft((before) => {
                    const next = new Set(before)
                    if (!next.delete(action.id)) next.add(action.id)
                    return next
                  })
                }
              />
            ))}
          </fieldset>
          <Checkbox
            label={t('due:handOver.stays', { name })}
            checked={stays}
            onChange={(event) => setStays(event.currentTarget.checked)}
          />
        </>
      ) : null}
      {handed.length > 0 && without > 0 ? (
        <Text size="sm" c="dimmed">
          {t('due:handOver.without', { count: without })}
        </Text>
      ) : null}
      <Group gap="xs" justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common:button.cancel')}
        </Button>
        {handed.length > 0 ? (
          <Button data-autofocus disabled={chosen.length === 0} onClick={() => void save()}>
            {t('due:handOver.save', { count: chosen.length })}
          </Button>
        ) : null}
      </Group>
    </Stack>
  )
}
