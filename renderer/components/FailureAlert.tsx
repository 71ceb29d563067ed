import { Alert, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '#shared/lib/result'
import { failureWords } from './failureWords'

interface FailureAlertProps {
  readonly failure: Failure
  readonly title?: string
  /** Buttons: what can be done next. */
  readonly action?: ReactNode
}

/** Says in words what went wrong, what is safe and what to do next; technical detail stands smaller below. */
export function FailureAlert({ failure, title, action }: FailureAlertProps) {
  const messages = useTranslation('failure')
  return (
    <Alert
      color="red"
      variant="outline"
      role="alert"
      title={title ?? messages.t('shell:failure.title')}
      icon={<IconAlertTriangle aria-hidden="true" />}
    >
      <Stack gap="xs">
        <Text>{failureWords(failure, messages)}</Text>
        {failure.detail ? (
          <Text size="xs" c="dimmed">
            {messages.t('shell:failure.detail', { detail: failure.detail })}
          </Text>
        ) : null}
        {action ? <Group gap="xs">{action}</Group> : null}
      </Stack>
    </Alert>
  )
}
