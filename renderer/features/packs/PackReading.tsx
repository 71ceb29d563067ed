import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { itemsOfPack } from '#shared/template/library/itemsOfPack'
import type { Pack } from '#shared/template/library/Pack'
import { kindKey } from './kindKey'
import classes from './packs.module.css'

/** The words of a pack from beginning to end. */
export function PackReading({ pack }: { readonly pack: Pack }) {
  const { t } = useTranslation('packs')
  const items = useMemo(() => itemsOfPack(pack), [pack])
  return (
    <div className={classes.reading}>
      <Text>
        {t('packs:shipped.facts', {
          kind: t(`packs:kind.${kindKey(pack.format)}`),
          publisher: pack.publisher,
          year: pack.year,
        })}
      </Text>
      <Text>{pack.about}</Text>
      {items.length === 0 ? <Text c="dimmed">{t('packs:standing.noItems')}</Text> : null}
      <ul className={classes.readingItems}>
        {items.map(({ id, label, title, text, parentId }) => (
          <li key={id} data-under={parentId === null ? undefined : ''}>
            <span className={classes.lineId}>{label ?? ''}</span>
            <div>
              {title ? <strong>{title}</strong> : null}
              {text ? <p>{text}</p> : null}
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
