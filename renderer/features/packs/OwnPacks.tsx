import { Anchor, Badge, Button, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { EmptyState } from '#renderer/components/EmptyState'
import { packPath } from '#renderer/components/paths'
import { isShipped } from '#renderer/repositories/ownPacks'
import type { OwnPackEntry } from '#shared/ipc'
import { compareVersions } from '#shared/template/own/packVersion'
import { kindKey } from './kindKey'
import { momentWords } from './momentWords'
import classes from './packs.module.css'

interface OwnPacksProps {
  readonly entries: readonly OwnPackEntry[]
  readonly onNew: () => void
}

/** The city's own packs, each with its versions, the newest first. */
export function OwnPacks({ entries, onNew }: OwnPacksProps) {
  const { t } = useTranslation('packs')
  if (entries.length === 0)
    return (
      <EmptyState
        title={t('packs:own.none')}
        text={t('packs:own.noneText')}
        action={
          <Button variant="default" onClick={onNew}>
            {t('packs:new.button')}
          </Button>
        }
      />
    )
  const byPack = new Map<string, OwnPackEntry[]>()
  for (const entry of entries) byPack.set(entry.id, [...(byPack.get(entry.id) ?? []), entry])
  const packs = [...byPack.values()].map((versions) =>
    versions.sort((a, b) => compareVersions(b.version, a.version)),
  )
  return (
    <section aria-labelledby="own-packs" className={classes.section}>
      <Title order={2} size="h3" id="own-packs">
        {t('packs:own.title')}
      </Title>
      <ul className={classes.cards}>
        {packs.map((versions) => (
          <OwnPackCard key={versions[0]?.id} versions={versions} />
        ))}
      </ul>
    </section>
  )
}

function OwnPackCard({ versions }: { readonly versions: readonly OwnPackEntry[] }) {
  const { t, i18n } = useTranslation('packs')
  const [newest] = versions
  if (!newest) return null
  return (
    <li className={classes.card}>
      <h3 className={classes.cardTitle}>{newest.title || t('packs:untitled')}</h3>
      <Text size="sm" c="dimmed">
        {isShipped(newest.id)
          ? t('packs:own.correction', { kind: t(`packs:kind.${kindKey(newest.kind)}`) })
          : t(`packs:kind.${kindKey(newest.kind)}`)}
      </Text>
      <ul className={classes.versions}>
        {versions.map(({ version, state, changedAt }) => (
          <li key={version}>
            <Anchor
              component={Link}
              href={packPath(newest.id, version)}
              aria-label={t('packs:versionOf', { version, title: newest.title })}
            >
              {t('packs:version', { version })}
            </Anchor>
            <Badge variant={state === 'draft' ? 'outline' : 'light'} c="inherit">
              {t(`packs:state.${state}`)}
            </Badge>
            <Text size="sm" c="dimmed" component="span">
              {momentWords(changedAt, i18n.language)}
            </Text>
          </li>
        ))}
      </ul>
    </li>
  )
}
