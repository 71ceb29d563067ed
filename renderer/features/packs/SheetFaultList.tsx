import { useTranslation } from 'react-i18next'
import type { SheetFault } from '#shared/template/own/sheets/SheetReader'
import classes from './packs.module.css'

/** What is wrong in a filled sheet, by sheet, row and column. */
export function SheetFaultList({ faults }: { readonly faults: readonly SheetFault[] }) {
  const { t } = useTranslation('packs')
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('packs:sheetFault.sheet')}</th>
          <th scope="col">{t('packs:sheetFault.row')}</th>
          <th scope="col">{t('packs:sheetFault.column')}</th>
          <th scope="col">{t('packs:sheetFault.fault')}</th>
        </tr>
      </thead>
      <tbody>
        {faults.map(({ sheet, row, column, code, found }) => (
          <tr key={`${sheet} ${row} ${column} ${code}`}>
            <td>{sheet}</td>
            <td>{row}</td>
            <td>{column}</td>
            <td>{t(`packs:sheetFault.${code}`, { found })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
