import { Alert, Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type PackUpdate, usePackUpdates } from '#renderer/repositories/packUpdates'
import type { PlanId } from '#shared/lib/ids'
import { MoveToVersion } from './MoveToVersion'

/** Says where a newer version of a pack of the plan is here, and leads over to it. */
export function PackUpdates({ planId }: { readonly planId: PlanId }) {
  const { t } = useTranslation('packs')
  const updates = usePackUpdates(planId)
  const [open, setOpen] = useState<PackUpdate | null>(null)
  const [moved, setMoved] = useState<string | null>(null)
  return (
    <Stack gap="sm" mb={updates?.length || moved ? 'md' : 0}>
      {moved ? <Alert role="status">{t('packs:update.moved', { to: moved })}</Alert> : null}
      {updates?.map((update) => {
        const { planPack, newer } = update
        return (
          <Alert key={planPack.id} title={t('packs:update.title')}>
            <Stack gap="xs" align="flex-start">
              <Text>
                {t('packs:update.text', {
                  title: newer.title,
                  from: planPack.content.version,
                  to: newer.version,
                })}
              </Text>
              <Button
                variant="default"
                aria-label={t('packs:update.buttonNamed', { title: newer.title })}
                onClick={() => setOpen(update)}
              >
                {t('packs:update.button')}
              </Button>
            </Stack>
          </Alert>
        )
      })}
      {open ? (
        <MoveToVersion
          planId={planId}
          update={open}
          close={(to) => {
            setOpen(null)
            setMoved(to)
          }}
        />
      ) : null}
    </Stack>
  )
}
