import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Result } from '#shared/lib/result'
import { failureWords } from './failureWords'

/** Tells the user when a command could not be carried out; gives its value, or null where it failed. */
export function useOutcome(): <T>(outcome: Promise<Result<T>>) => Promise<T | null> {
  const { t, i18n } = useTranslation('plan')
  return useCallback(
    async (outcome) => {
      const result = await outcome
      if (result.ok) return result.value
      notifications.show({
        color: 'red',
        title: t('plan:notDone'),
        message: failureWords(result.failure, { t, i18n }),
        autoClose: false,
        withBorder: true,
        closeButtonProps: { 'aria-label': t('common:button.close') },
      })
      return null
    },
    [t, i18n],
  )
}
