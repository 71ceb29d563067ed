import { Alert, Anchor, Button, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { packPath } from '#renderer/components/paths'
import type { OwnPackEntry } from '#shared/ipc'
import { FaultList } from './FaultList'
import classes from './packs.module.css'
import { SheetFaultList } from './SheetFaultList'
import type { TakeIn } from './useTakeIn'

/** Says what came of the last file that was chosen: what was taken, or all that is wrong with it. */
export function TakenInNotice({ takeIn }: { readonly takeIn: TakeIn }) {
  const { t } = useTranslation('packs')
  const { outcome, dismiss, apart } = takeIn
  if (!outcome) return null
  if (outcome.from === 'failed') return <FailureAlert failure={outcome.failure} />
  const { told } = outcome
  const close = {
    withCloseButton: true,
    closeButtonLabel: t('common:button.close'),
    onClose: dismiss,
  }
  if (told.kind === 'taken')
    return (
      <Alert role="status" mb="md" title={t('packs:taken.title')} {...close}>
        <TakenText entry={told.entry} replaced={'replaced' in told && told.replaced} />
      </Alert>
    )
  if (told.kind === 'faulty')
    return (
      <Alert
        role="alert"
        color="red"
        variant="outline"
        mb="md"
        title={t('packs:faulty.title', { file: told.fileName, count: told.faults.length })}
        {...close}
      >
        <Text mb="xs">{t('packs:faulty.text')}</Text>
        <div className={classes.faultBox}>
          {outcome.from === 'excel' && outcome.told.kind === 'faulty' ? (
            <SheetFaultList faults={outcome.told.faults} />
          ) : null}
          {outcome.from === 'file' && outcome.told.kind === 'faulty' ? (
            <FaultList faults={outcome.told.faults} candidate={null} />
          ) : null}
        </div>
      </Alert>
    )
  return (
    <Alert role="status" mb="md" title={t(`packs:${told.kind}.title`)} {...close}>
      <Stack gap="xs" align="flex-start">
        <Text>
          {t(`packs:${told.kind}.text`, { title: told.pack.title, version: told.pack.version })}
        </Text>
        {told.kind === 'differs' ? (
          <Button variant="default" onClick={() => apart(told)}>
            {t('packs:differs.apart')}
          </Button>
        ) : null}
      </Stack>
    </Alert>
  )
}

function TakenText({
  entry: { id, version, title },
  replaced,
}: {
  readonly entry: OwnPackEntry
  readonly replaced: boolean
}) {
  const { t } = useTranslation('packs')
  return (
    <>
      <Text>{t(replaced ? 'packs:taken.replaced' : 'packs:taken.text', { title, version })}</Text>
      <Anchor component={Link} href={packPath(id, version)}>
        {t('packs:taken.open')}
      </Anchor>
    </>
  )
}
