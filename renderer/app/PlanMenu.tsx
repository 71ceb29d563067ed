import { Button, Menu, Text, useMantineColorScheme } from '@mantine/core'
import { IconMenu2 } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MenuCommand } from '#shared/ipc'
import type { Commands } from './useCommands'

const ProfileDialog = lazy(async () => ({
  default: (await import('./ProfileDialog')).ProfileDialog,
}))

/** The commands that need no button of their own, who works here, and the choice of light or dark. */
export function PlanMenu({ commands }: { readonly commands: Commands }) {
  const [isAskingWho, setIsAskingWho] = useState(false)
  return (
    <>
      <MenuOfPlan commands={commands} askWho={() => setIsAskingWho(true)} />
      {isAskingWho ? (
        <Suspense fallback={null}>
          <ProfileDialog onClose={() => setIsAskingWho(false)} />
        </Suspense>
      ) : null}
    </>
  )
}

interface MenuOfPlanProps {
  readonly commands: Commands
  readonly askWho: () => void
}

function MenuOfPlan({ commands, askWho }: MenuOfPlanProps) {
  const { t } = useTranslation('shell')
  return (
    <Menu
      position="bottom-end"
      width={300}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconMenu2 size={16} aria-hidden="true" />}
        >
          {t('shell:planMenu.button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={commands.savePlanFile} rightSection={<Keys of="savePlanFile" />}>
          {t('menu:savePlanFile')}
        </Menu.Item>
        <Menu.Item onClick={commands.openPlanFile} rightSection={<Keys of="openPlanFile" />}>
          {t('menu:openPlanFile')}
        </Menu.Item>
        <Menu.Item onClick={commands.newPlan} rightSection={<Keys of="newPlan" />}>
          {t('menu:newPlan')}
        </Menu.Item>
        <Menu.Item onClick={commands.packs} rightSection={<Keys of="packs" />}>
          {t('menu:packs')}
        </Menu.Item>
        <Menu.Item onClick={commands.library} rightSection={<Keys of="library" />}>
          {t('menu:library')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={askWho}>{t('shell:profile.title')}</Menu.Item>
        <Menu.Divider />
        <ColorSchemeItems />
      </Menu.Dropdown>
    </Menu>
  )
}

function ColorSchemeItems() {
  const { t } = useTranslation('shell')
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Menu.RadioGroup
      value={colorScheme}
      onChange={(chosen) => setColorScheme(chosen as typeof colorScheme)}
    >
      <Menu.Label>{t('shell:colorScheme.name')}</Menu.Label>
      {(['auto', 'light', 'dark'] as const).map((scheme) => (
        <Menu.RadioItem key={scheme} value={scheme}>
          {t(`shell:colorScheme.${scheme}`)}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  )
}

function Keys({ of }: { readonly of: MenuCommand }) {
  const { t } = useTranslation('shell')
  return (
    <Text span size="xs" c="dimmed">
      {t(`shell:keys.${of}`)}
    </Text>
  )
}
