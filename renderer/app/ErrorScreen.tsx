import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'

interface ErrorScreenProps {
  readonly detail: string
  readonly again: () => void
}

/** Stands in place of a screen that broke. */
export function ErrorScreen({ detail, again }: ErrorScreenProps) {
  const { t } = useTranslation('shell')
  return (
    <Stack role="alert" p="xl" maw="72ch" align="flex-start">
      <Title order={1} size="h2">
        {t('shell:error.title')}
      </Title>
      <Text>{t('shell:error.text')}</Text>
      <Group>
        <Button onClick={again}>{t('common:button.tryAgain')}</Button>
        <Button variant="default" onClick={() => location.reload()}>
          {t('shell:error.reload')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {t('shell:failure.detail', { detail })}
      </Text>
    </Stack>
  )
}
