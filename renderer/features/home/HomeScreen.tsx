import { Button, Group, Stack, Text } from '@mantine/core'
import { IconBooks, IconFileImport, IconPlus } from '@tabler/icons-react'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '#renderer/components/PageHeader'
import { useAfterPaint } from '#renderer/components/useAfterPaint'
import { useDeletedPlans, usePlans } from '#renderer/repositories/plans'
import { Backups } from './Backups'
import { DeletedPlans } from './DeletedPlans'
import { FirstStart } from './FirstStart'
import classes from './HomeScreen.module.css'
import { PlanCards } from './PlanCards'

interface HomeScreenProps {
  /** What the start of the app has to tell. */
  readonly startNotices: ReactNode
  readonly onNewPlan: () => void
  readonly onOpenFile: () => void
  readonly onOpenSample: () => void
  readonly onLibrary: () => void
  readonly onPacks: () => void
  /** Called when the plans are on the screen. */
  readonly onReady: () => void
}

/** The first screen: the city's plans, the ways to a new one, and what can be taken back. */
export function HomeScreen(props: HomeScreenProps) {
  const { startNotices, onNewPlan, onOpenFile, onOpenSample, onLibrary, onPacks, onReady } = props
  const { t } = useTranslation('home')
  const plans = usePlans()
  const deleted = useDeletedPlans()
  const painted = useAfterPaint()
  const loaded = plans !== undefined

  useEffect(() => {
    document.title = t('shell:appName')
  }, [t])
  useEffect(() => {
    if (loaded) onReady()
  }, [loaded, onReady])

  if (!plans) return null
  return (
    <main className={classes.page}>
      {startNotices}
      {plans.length === 0 ? (
        <FirstStart
          onNewPlan={onNewPlan}
          onOpenFile={onOpenFile}
          onOpenSample={onOpenSample}
          onLibrary={onLibrary}
          onPacks={onPacks}
        />
      ) : (
        <>
          <PageHeader
            title={t('home:title')}
            lead={t('home:lead')}
            actions={
              <Group gap="xs">
                <Button leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={onNewPlan}>
                  {t('home:newPlan')}
                </Button>
                <Button
                  variant="default"
                  leftSection={<IconFileImport size={16} aria-hidden="true" />}
                  onClick={onOpenFile}
                >
                  {t('home:openFile')}
                </Button>
                <Button variant="default" onClick={onOpenSample}>
                  {t('home:sample')}
                </Button>
                <Button
                  variant="default"
                  leftSection={<IconBooks size={16} aria-hidden="true" />}
                  onClick={onLibrary}
                >
                  {t('menu:library')}
                </Button>
                <Button variant="default" onClick={onPacks}>
                  {t('menu:packs')}
                </Button>
              </Group>
            }
          />
          <PlanCards plans={plans} />
        </>
      )}
      <Stack gap="lg" mt="xl">
        {deleted && deleted.length > 0 ? <DeletedPlans plans={deleted} /> : null}
        {painted ? <Backups /> : null}
      </Stack>
      <Text size="sm" c="dimmed" mt="xl">
        {t('home:local')}
      </Text>
    </main>
  )
}
