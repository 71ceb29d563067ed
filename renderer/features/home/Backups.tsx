import { Alert, Button, Group, Modal, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { flushPendingDrafts } from '#renderer/components/pendingDrafts'
import { backupNow, restoreBackup, useBackups } from '#renderer/repositories/backups'
import type { BackupInfo } from '#shared/ipc'
import type { Failure } from '#shared/lib/result'
import { formatMoment } from './formatMoment'
import classes from './HomeScreen.module.css'

const shownAtFirst = 5

/** The backups on this computer, newest first; any of them can be put back, and that can be taken back too. */
export function Backups() {
  const { t, i18n } = useTranslation('home')
  const [seen, setSeen] = useState(0)
  const backups = useBackups(seen)
  const [all, setAll] = useState(false)
  const [asked, setAsked] = useState<BackupInfo | null>(null)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [restored, setRestored] = useState<number | null>(null)

  const make = async () => {
    setBusy(true)
    await flushPendingDrafts()
    const made = await backupNow()
    setFailure(made.ok ? null : made.failure)
    setSeen((count) => count + 1)
    setBusy(false)
  }
  const restore = async (backup: BackupInfo) => {
    setBusy(true)
    const done = await restoreBackup(backup.name)
    setBusy(false)
    setAsked(null)
    setFailure(done.ok ? null : done.failure)
    setRestored(done.ok ? done.value : null)
    setSeen((count) => count + 1)
  }

  if (!backups) return null
  const list = backups.ok ? backups.value : []
  const shown = all ? list : list.slice(0, shownAtFirst)
  return (
    <section className={classes.panel} aria-labelledby="backups">
      <Group justify="space-between">
        <Title order={2} size="h4" id="backups">
          {t('home:backups.title')}
        </Title>
        <Button variant="default" size="sm" disabled={busy} onClick={() => void make()}>
          {t('home:backups.now')}
        </Button>
      </Group>
      <Text c="dimmed">{list.length > 0 ? t('home:backups.text') : t('home:backups.none')}</Text>
      {backups.ok ? null : <FailureAlert failure={backups.failure} />}
      {failure ? <FailureAlert failure={failure} /> : null}
      {restored === null ? null : (
        <Alert role="status" mt="sm">
          {t('home:backups.restored', { count: restored })}
        </Alert>
      )}
      {shown.length > 0 ? (
        <ul className={classes.rows}>
          {shown.map((backup) => (
            <li key={backup.name} className={classes.row}>
              <span>
                {t('home:backups.row', {
                  count: backup.plans,
                  at: formatMoment(backup.madeAt, i18n.language),
                })}
              </span>
              <Button
                size="sm"
                variant="default"
                aria-label={t('home:backups.restoreNamed', {
                  at: formatMoment(backup.madeAt, i18n.language),
                })}
                onClick={() => setAsked(backup)}
              >
                {t('home:backups.restore')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {list.length > shownAtFirst ? (
        <Button variant="subtle" size="sm" onClick={() => setAll(!all)}>
          {all ? t('home:backups.fewer') : t('home:backups.all', { count: list.length })}
        </Button>
      ) : null}
      {asked ? (
        <Modal
          opened
          onClose={() => setAsked(null)}
          title={t('home:backups.ask.title', { at: formatMoment(asked.madeAt, i18n.language) })}
          closeButtonProps={{ 'aria-label': t('common:button.close') }}
        >
          <Stack>
            <Text>{t('home:backups.ask.text', { count: asked.plans })}</Text>
            <Text>{t('home:backups.ask.reversible')}</Text>
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setAsked(null)}>
                {t('common:button.cancel')}
              </Button>
              <Button loading={busy} onClick={() => void restore(asked)}>
                {t('home:backups.restore')}
              </Button>
            </Group>
          </Stack>
        </Modal>
      ) : null}
    </section>
  )
}
