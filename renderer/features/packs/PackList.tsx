import { Anchor, Button, Text } from '@mantine/core'
import { IconFileImport, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { PageHeader } from '#renderer/components/PageHeader'
import { libraryPath } from '#renderer/components/paths'
import type { OwnPackList } from '#shared/ipc'
import type { Result } from '#shared/lib/result'
import { ExcelMenu } from './ExcelMenu'
import { NewPackDialog } from './NewPackDialog'
import { OwnPacks } from './OwnPacks'
import classes from './packs.module.css'
import { RemovedPacks } from './RemovedPacks'
import { ShippedPacks } from './ShippedPacks'
import { TakenInNotice } from './TakenInNotice'
import { useTakeIn } from './useTakeIn'

/** All packs: the city's own with the ways to a new one, what ships, and what can be taken back. */
export function PackList({ known }: { readonly known: Result<OwnPackList> }) {
  const { t } = useTranslation('packs')
  const [isNew, setNew] = useState(false)
  const takeIn = useTakeIn()
  return (
    <div className={classes.page}>
      <Anchor component={Link} href={libraryPath(null)}>
        {t('packs:toLibrary')}
      </Anchor>
      <PageHeader
        title={t('packs:title')}
        lead={t('packs:lead')}
        actions={
          <>
            <Button
              leftSection={<IconPlus size={16} aria-hidden="true" />}
              onClick={() => setNew(true)}
            >
              {t('packs:new.button')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconFileImport size={16} aria-hidden="true" />}
              loading={takeIn.isBusy}
              onClick={takeIn.fromFile}
            >
              {t('packs:import.button')}
            </Button>
            <ExcelMenu takeIn={takeIn} />
          </>
        }
      />
      <TakenInNotice takeIn={takeIn} />
      {known.ok ? (
        <>
          <OwnPacks entries={known.value.packs} onNew={() => setNew(true)} />
          {known.value.unreadable.length > 0 ? (
            <Text className={classes.note} role="status">
              {t('packs:unreadable', {
                count: known.value.unreadable.length,
                files: known.value.unreadable.join(', '),
              })}
            </Text>
          ) : null}
        </>
      ) : (
        <FailureAlert failure={known.failure} />
      )}
      <ShippedPacks />
      {known.ok && known.value.removed.length > 0 ? (
        <RemovedPacks removed={known.value.removed} />
      ) : null}
      {isNew ? <NewPackDialog close={() => setNew(false)} /> : null}
    </div>
  )
}
