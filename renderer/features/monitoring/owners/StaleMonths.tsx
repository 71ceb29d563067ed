import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useOutcome } from '#renderer/components/useOutcome'
import { setProfile } from '#renderer/repositories/profile'

const choices = [1, 2, 3, 4, 6, 9, 12, 18, 24] as const

/** After how many months without a change something is listed. Kept on this computer. */
export function StaleMonths({ months }: { readonly months: number }) {
  const { t } = useTranslation('due')
  const settle = useOutcome()
  return (
    <NativeSelect
      mt="lg"
      w={220}
      label={t('due:health.months')}
      value={String(months)}
      onChange={(event) => {
        void settle(setProfile({ staleMonths: Number(event.currentTarget.value) }))
      }}
      data={choices.map((count) => ({
        value: String(count),
        label: t('due:health.monthsOption', { count }),
      }))}
    />
  )
}
