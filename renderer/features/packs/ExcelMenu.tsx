import { Button, Menu } from '@mantine/core'
import { IconTable } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { saveEmptySheet } from '#renderer/repositories/packWorkbooks'
import { type OwnPackFormat, ownPackFormats } from '#shared/template/own/PackDraft'
import { kindKey } from './kindKey'
import { useSheetWords } from './useSheetWords'
import type { TakeIn } from './useTakeIn'

/** Sheets to be filled in Excel, and the way back from a filled one. */
export function ExcelMenu({ takeIn }: { readonly takeIn: TakeIn }) {
  const { t } = useTranslation('packs')
  const words = useSheetWords()
  const save = async (format: OwnPackFormat) => {
    const saved = await saveEmptySheet(format, t(`packs:excel.name.${kindKey(format)}`), words)
    if (!saved.ok) takeIn.fail(saved.failure)
  }
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconTable size={16} aria-hidden="true" />}>
          {t('packs:excel.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={takeIn.fromExcel}>{t('packs:excel.read')}</Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('packs:excel.empty')}</Menu.Label>
        {ownPackFormats.map((format) => (
          <Menu.Item key={format} onClick={() => void save(format)}>
            {t(`packs:kind.${kindKey(format)}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
