import { useTranslation } from 'react-i18next'
import type { ItemChange } from '#shared/template/comparePacks'
import classes from './packs.module.css'

/** The words of an item before and now. */
export function WordsBeforeAndAfter({ item }: { readonly item: ItemChange }) {
  const { t } = useTranslation('packs')
  return (
    <dl className={classes.words}>
      {item.before === null ? null : (
        <>
          <dt>{t('packs:update.before')}</dt>
          <dd>{item.before}</dd>
        </>
      )}
      {item.after === null ? null : (
        <>
          <dt>{t('packs:update.after')}</dt>
          <dd>{item.after}</dd>
        </>
      )}
    </dl>
  )
}
