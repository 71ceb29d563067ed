import { Anchor, Button, Group, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { PageHeader } from '#renderer/components/PageHeader'
import { packPath, packsPath } from '#renderer/components/paths'
import { removeOwnPack } from '#renderer/repositories/ownPacks'
import { exportOwnPack } from '#renderer/repositories/packFiles'
import {
  readVersion,
  type StandingVersion,
  startNextVersion,
} from '#renderer/repositories/packVersions'
import { saveFilledSheet } from '#renderer/repositories/packWorkbooks'
import type { Failure, Result } from '#shared/lib/result'
import { isOwnKind, nextDraft } from '#shared/template/own/draftOfPack'
import { kindKey } from './kindKey'
import { PackReading } from './PackReading'
import classes from './packs.module.css'
import { useSheetWords } from './useSheetWords'

interface StandingPackProps {
  readonly packId: string
  readonly version: string
}

/** A version whose words stand: to read, to hand on, and to begin the next one from. */
export function StandingPack({ packId, version }: StandingPackProps) {
  const { t } = useTranslation('packs')
  const [read, setRead] = useState<Result<StandingVersion>>()
  useEffect(() => {
    let watching = true
    void readVersion(packId, version).then((found) => {
      if (watching) setRead(found)
    })
    return () => {
      watching = false
    }
  }, [packId, version])
  if (!read) return <Text p="xl">{t('shell:opening')}</Text>
  return (
    <div className={classes.page}>
      <Anchor component={Link} href={packsPath()}>
        {t('packs:toPacks')}
      </Anchor>
      {read.ok ? <Standing standing={read.value} /> : <FailureAlert failure={read.failure} />}
    </div>
  )
}

function Standing({ standing }: { readonly standing: StandingVersion }) {
  const { t } = useTranslation('packs')
  const [, navigate] = useLocation()
  const words = useSheetWords()
  const [failure, setFailure] = useState<Failure | null>(null)
  const { pack, isShipped, retiredIds } = standing
  const told = (outcome: Result<unknown>) => setFailure(outcome.ok ? null : outcome.failure)
  const begin = async () => {
    if (!isOwnKind(pack)) return
    const begun = await startNextVersion(pack, retiredIds)
    if (begun.ok) navigate(packPath(begun.value.id, begun.value.version))
    else setFailure(begun.failure)
  }
  const remove = async () => {
    const removed = await removeOwnPack(pack.id, pack.version)
    if (removed.ok) navigate(packsPath())
    else setFailure(removed.failure)
  }
  return (
    <>
      <PageHeader
        title={pack.title}
        lead={t(isShipped ? 'packs:standing.shipped' : 'packs:standing.released', {
          kind: t(`packs:kind.${kindKey(pack.format)}`),
          version: pack.version,
        })}
        actions={
          <Group gap="xs">
            {isOwnKind(pack) ? (
              <>
                <Button onClick={() => void begin()}>
                  {isShipped ? t('packs:standing.correct') : t('packs:standing.next')}
                </Button>
                <Button
                  variant="default"
                  onClick={() =>
                    void saveFilledSheet(nextDraft(pack, pack.version), words).then(told)
                  }
                >
                  {t('packs:excel.filled')}
                </Button>
              </>
            ) : null}
            <Button
              variant="default"
              onClick={() => void exportOwnPack(pack.id, pack.version).then(told)}
            >
              {t('packs:standing.export')}
            </Button>
            {isShipped ? null : (
              <Button variant="default" onClick={() => void remove()}>
                {t('packs:standing.remove')}
              </Button>
            )}
          </Group>
        }
      />
      {failure ? <FailureAlert failure={failure} /> : null}
      {isOwnKind(pack) && isShipped ? (
        <Text className={classes.note}>{t('packs:standing.correctHint')}</Text>
      ) : null}
      <PackReading pack={pack} />
    </>
  )
}
