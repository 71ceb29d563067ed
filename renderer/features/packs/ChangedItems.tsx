import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ItemChange } from '#shared/template/comparePacks'
import classes from './packs.module.css'
import { WordsBeforeAndAfter } from './WordsBeforeAndAfter'

/** What else a version changes, item by item; what stays lies folded below. */
export function ChangedItems({ items }: { readonly items: readonly ItemChange[] }) {
  const { t } = useTranslation('packs')
  const changed = items.filter(({ change }) => change !== 'unchanged')
  const same = items.filter(({ change }) => change === 'unchanged')
  return (
    <div>
      {changed.length > 0 ? (
        <>
          <Text fw={600}>{t('packs:update.others')}</Text>
          <ul className={classes.changes}>
            {changed.map((item) => (
              <li key={`${item.id} ${item.change}`}>
                <strong>
                  {item.id} {t(`packs:update.change.${item.change}`)}
                </strong>
                <WordsBeforeAndAfter item={item} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {same.length > 0 ? (
        <details>
          <summary>{t('packs:update.stays', { count: same.length })}</summary>
          <ul className={classes.changes}>
            {same.map((item) => (
              <li key={item.id}>
                <strong>{item.id}</strong> {item.after}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  )
}
