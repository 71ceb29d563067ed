import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { platform } from '#renderer/platform'
import type { Failure } from '#shared/lib/result'

/** The screen where the working store could not be opened: says what is safe, and offers the ways on. */
export function StartFailure({ failure }: { readonly failure: Failure }) {
  const { t } = useTranslation('shell')
  // A store that a newer version made is not damaged, and is left to it.
  const mayBeSetAside = failure.code !== 'database.newer'
  return (
    <Stack component="main" p="xl" maw="80ch" align="flex-start">
      <Title order={1} size="h2">
        {t('shell:startFailure.title')}
      </Title>
      <FailureAlert failure={failure} title={t('shell:startFailure.what')} />
      <Text>{t('shell:startFailure.text')}</Text>
      {mayBeSetAside ? <Text>{t('shell:startFailure.next')}</Text> : null}
      <Group>
        <Button onClick={() => location.reload()}>{t('common:button.tryAgain')}</Button>
        {mayBeSetAside ? (
          <Button variant="default" onClick={() => void platform.setDatabaseAside()}>
            {t('shell:startFailure.setAside')}
          </Button>
        ) : null}
      </Group>
    </Stack>
  )
}
