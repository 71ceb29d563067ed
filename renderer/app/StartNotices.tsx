import { Alert, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureAlert } from '#renderer/components/FailureAlert'
import type { StartReport } from '#renderer/database/start'

/** One plain sentence on what the start had to mend; nothing where all was well. */
export function StartNotices({ start }: { readonly start: StartReport }) {
  const { t } = useTranslation('shell')
  const [closed, setClosed] = useState(false)
  const { restored, problems } = start
  if (closed || restored.length + problems.length === 0) return null
  return (
    <Stack gap="sm">
      {restored.length > 0 ? (
        <Alert
          role="status"
          title={t('shell:start.restoredTitle')}
          withCloseButton
          closeButtonLabel={t('common:button.close')}
          onClose={() => setClosed(true)}
        >
          {t('shell:start.restored', { count: restored.length })}
        </Alert>
      ) : null}
      {problems.map((problem) => (
        <FailureAlert
          key={`${problem.code} ${JSON.stringify(problem.values)}`}
          failure={problem}
          title={t('shell:start.problemTitle')}
        />
      ))}
    </Stack>
  )
}
