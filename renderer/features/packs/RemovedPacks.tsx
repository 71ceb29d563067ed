import { Button, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { takeBackOwnPack } from '#renderer/repositories/ownPacks'
import type { RemovedPack } from '#shared/ipc'
import type { Failure } from '#shared/lib/result'
import classes from './packs.module.css'

/** Versions that were removed. They are kept whole, and can be taken back. */
export function RemovedPacks({ removed }: { readonly removed: readonly RemovedPack[] }) {
  const { t } = useTranslation('packs')
  const [failure, setFailure] = useState<Failure | null>(null)
  const takeBack = async (name: string) => {
    const back = await takeBackOwnPack(name)
    setFailure(back.ok ? null : back.failure)
  }
  return (
    <section aria-labelledby="removed-packs" className={classes.section}>
      <Title order={2} size="h3" id="removed-packs">
        {t('packs:removed.title')}
      </Title>
      <Text c="dimmed">{t('packs:removed.lead')}</Text>
      {failure ? <FailureAlert failure={failure} /> : null}
      <ul className={classes.rows}>
        {removed.map(({ name, title, version, state }) => (
          <li key={name} className={classes.row}>
            <span>
              {t('packs:removed.row', {
                title: title || t('packs:untitled'),
                version,
                state: t(`packs:state.${state}`),
              })}
            </span>
            <Button
              size="sm"
              variant="default"
              aria-label={t('packs:removed.takeBackNamed', { title, version })}
              onClick={() => void takeBack(name)}
            >
              {t('packs:removed.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
