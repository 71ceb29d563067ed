import { Anchor, Text, Title } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { packPath } from '#renderer/components/paths'
import { readShippedPacks } from '#renderer/repositories/packVersions'
import type { Pack } from '#shared/template/library/Pack'
import { isOwnKind } from '#shared/template/own/draftOfPack'
import { kindKey } from './kindKey'
import classes from './packs.module.css'

/** What comes with the app. Its wording can be corrected in a version of the city's own. */
export function ShippedPacks() {
  const { t } = useTranslation('packs')
  const [packs, setPacks] = useState<readonly Pack[]>([])
  useEffect(() => {
    let watching = true
    void readShippedPacks().then((read) => {
      if (watching) setPacks(read)
    })
    return () => {
      watching = false
    }
  }, [])
  if (packs.length === 0) return null
  return (
    <section aria-labelledby="shipped-packs" className={classes.section}>
      <Title order={2} size="h3" id="shipped-packs">
        {t('packs:shipped.title')}
      </Title>
      <Text c="dimmed" maw="80ch">
        {t('packs:shipped.lead')}
      </Text>
      <ul className={classes.rows}>
        {packs.map((pack) => (
          <li key={pack.id} className={classes.row}>
            <div>
              <Anchor component={Link} href={packPath(pack.id, pack.version)}>
                {pack.title}
              </Anchor>
              <Text size="sm" c="dimmed">
                {t('packs:shipped.facts', {
                  kind: t(`packs:kind.${kindKey(pack.format)}`),
                  publisher: pack.publisher,
                  year: pack.year,
                })}
              </Text>
            </div>
            <Text size="sm" c="dimmed" className={classes.rowEnd}>
              {isOwnKind(pack) ? t('packs:shipped.correctable') : null}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  )
}
