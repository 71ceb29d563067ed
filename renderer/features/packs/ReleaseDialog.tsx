import { Button, Group, Modal, Stack, Text, Title } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { flushPendingDrafts } from '#renderer/components/pendingDrafts'
import { readPackDraft } from '#renderer/repositories/packDrafts'
import { checkPackDraft, releaseOwnPack } from '#renderer/repositories/packVersions'
import type { Failure } from '#shared/lib/result'
import type { PackCheck } from '#shared/template/own/checkOwnPack'
import { faultPlace } from '#shared/template/own/faultPlace'
import { packOfDraft } from '#shared/template/own/packOfDraft'
import { FaultList } from './FaultList'

interface ReleaseDialogProps {
  readonly packId: string
  readonly version: string
  readonly close: () => void
  readonly goTo: (itemId: string | undefined) => void
}

/** What keeps the draft from being released, with the way to each place; where nothing does, the release. */
export function ReleaseDialog({ packId, version, close, goTo }: ReleaseDialogProps) {
  const { t } = useTranslation('packs')
  const [found, setFound] = useState<{ check: PackCheck; candidate: unknown } | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isBusy, setBusy] = useState(false)
  useEffect(() => {
    let watching = true
    const look = async () => {
      await flushPendingDrafts()
      const draft = await readPackDraft(packId, version)
      if (!draft.ok) return watching && setFailure(draft.failure)
      const check = await checkPackDraft(draft.value)
      if (watching) setFound({ check, candidate: packOfDraft(draft.value.pack) })
    }
    void look()
    return () => {
      watching = false
    }
  }, [packId, version])
  const release = async () => {
    setBusy(true)
    const done = await releaseOwnPack(packId, version)
    setBusy(false)
    if (!done.ok) setFailure(done.failure)
    else close()
  }
  const show = (path: string) => {
    close()
    goTo(faultPlace(found?.candidate, path).itemIds.at(-1))
  }
  const faults = found?.check.faults ?? []
  const advice = found?.check.advice ?? []
  return (
    <Modal
      opened
      size="lg"
      onClose={close}
      title={t('packs:release.heading', { version })}
      closeButtonProps={{ 'aria-label': t('common:button.close') }}
    >
      <Stack>
        {failure ? <FailureAlert failure={failure} /> : null}
        {found && faults.length > 0 ? (
          <>
            <Text>{t('packs:release.faults', { count: faults.length })}</Text>
            <FaultList faults={faults} candidate={found.candidate} show={show} />
          </>
        ) : null}
        {found && faults.length === 0 ? <Text>{t('packs:release.text')}</Text> : null}
        {found && advice.length > 0 ? (
          <details>
            <summary>{t('packs:release.advice', { count: advice.length })}</summary>
            <Title order={3} className="visually-hidden">
              {t('packs:release.adviceTitle')}
            </Title>
            <FaultList faults={advice} candidate={found.candidate} show={show} />
          </details>
        ) : null}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close}>
            {t('common:button.cancel')}
          </Button>
          <Button
            disabled={!found || faults.length > 0}
            loading={isBusy}
            onClick={() => void release()}
          >
            {t('packs:release.button')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
