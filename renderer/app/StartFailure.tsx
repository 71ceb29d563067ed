import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { platform } from '#renderer/platform'

/** The screen where the working store could not be opened: says what is safe, and offers the two ways on. */
export function StartFailure({ cause }: { readonly cause: string }) {
  const { t } = useTranslation('shell')
  return (
    <Stack component="main" role="main" p="xl" maw="72ch" align="flex-start">
      <Title order={1} size="h2">
        {t('shell:startFailure.title')}
      </Title>
      <Text>{t('shell:startFailure.text')}</Text>
      <Text>{t('shell:startFailure.next')}</Text>
      <Group>
        <Button onClick={() => location.reload()}>{t('common:button.tryAgain')}</Button>
        <Button variant="default" onClick={() => void platform.setDatabaseAside()}>
          {t('shell:startFailure.setAside')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {t('shell:failure.detail', { detail: cause })}
      </Text>
    </Stack>
  )
}
