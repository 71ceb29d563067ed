import { Button, Group, Modal, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { muteRule } from '#renderer/repositories/looseEnds'
import type { PlanId } from '#shared/lib/ids'
import type { Failure } from '#shared/lib/result'

interface MuteRuleProps {
  readonly planId: PlanId
  readonly rule: string
  readonly name: string
}

/** Leaves a rule out of the plan, with the reason that the city must give. */
export function MuteRule({ planId, rule, name }: MuteRuleProps) {
  const { t } = useTranslation('looseEnds')
  const [open, setOpen] = useState(false)
  const [why, setWhy] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)
  const close = () => {
    setOpen(false)
    setWhy('')
    setFailure(null)
  }
  const leaveOut = async () => {
    const done = await muteRule(planId, rule, why)
    if (done.ok) close()
    else setFailure(done.failure)
  }
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={t('looseEnds:screen.muteNamed', { rule: name })}
        onClick={() => setOpen(true)}
      >
        {t('looseEnds:screen.mute')}
      </Button>
      <Modal
        opened={open}
        onClose={close}
        title={t('looseEnds:screen.muteNamed', { rule: name })}
        closeButtonProps={{ 'aria-label': t('common:button.close') }}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void leaveOut()
          }}
        >
          <Textarea
            data-autofocus
            autosize
            minRows={2}
            label={t('looseEnds:screen.whyMute')}
            description={t('looseEnds:screen.whyNeeded')}
            required
            maxLength={1000}
            value={why}
            onChange={(event) => setWhy(event.currentTarget.value)}
          />
          {failure ? <FailureAlert failure={failure} /> : null}
          <Group mt="md" justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('looseEnds:screen.cancel')}
            </Button>
            <Button type="submit" disabled={why.trim() === ''}>
              {t('looseEnds:screen.muteDone')}
            </Button>
          </Group>
        </form>
      </Modal>
    </>
  )
}
