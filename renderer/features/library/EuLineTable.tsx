import { useTranslation } from 'react-i18next'
import { formatNumber } from '#shared/lib/dates'
import { euLine } from '#shared/template/library/euLine'
import type { ItemPart } from '#shared/template/library/LibraryItem'
import classes from './ItemPane.module.css'

/** The European values to compare with, as a small table. */
export function EuLineTable({ part }: { readonly part: ItemPart }) {
  const { t, i18n } = useTranslation('library')
  const { about, rows } = euLine(part)
  return (
    <table className={classes.table}>
      <caption>{about}</caption>
      <thead>
        <tr>
          <th scope="col">{t('library:eu.group')}</th>
          <th scope="col">{t('library:eu.value')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ group, value }) => (
          <tr key={group}>
            <th scope="row">{group}</th>
            <td>{formatNumber(value, i18n.language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
