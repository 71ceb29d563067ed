import { Button, Group, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './HomeScreen.module.css'

interface FirstStartProps {
  readonly onNewPlan: () => void
  readonly onOpenFile: () => void
  readonly onOpenSample: () => void
  readonly onLibrary: () => void
  readonly onPacks: () => void
}

/** What a new user sees: what the tool does, and the three ways in. */
export function FirstStart({
  onNewPlan,
  onOpenFile,
  onOpenSample,
  onLibrary,
  onPacks,
}: FirstStartProps) {
  const { t } = useTranslation('home')
  return (
    <div className={classes.welcome}>
      <Title order={1} size="h2">
        {t('home:first.title')}
      </Title>
      <ol className={classes.steps}>
        <li>{t('home:first.assess')}</li>
        <li>{t('home:first.plan')}</li>
        <li>{t('home:first.report')}</li>
      </ol>
      <Group gap="xs">
        <Button onClick={onNewPlan}>{t('home:first.newPlan')}</Button>
        <Button variant="default" onClick={onOpenSample}>
          {t('home:sample')}
        </Button>
        <Button variant="default" onClick={onOpenFile}>
          {t('home:openFile')}
        </Button>
        <Button variant="default" onClick={onLibrary}>
          {t('menu:library')}
        </Button>
        <Button variant="default" onClick={onPacks}>
          {t('menu:packs')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mt="md">
        {t('home:sampleHint')}
      </Text>
    </div>
  )
}
