import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { SheetWords } from '#shared/template/own/sheets/packSheets'

/** The names of sheets and columns in the language of the screen. */
export function useSheetWords(): SheetWords {
  const { t } = useTranslation('packs')
  return useMemo(
    () => ({
      sheet: (key) => t(`packs:sheet.${key}`),
      column: (key) => t(`packs:column.${key}`),
    }),
    [t],
  )
}
