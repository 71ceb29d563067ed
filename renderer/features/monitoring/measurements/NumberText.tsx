import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '#shared/lib/dates'

interface NumberTextProps {
  readonly label: string
  readonly description?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isUnreadable: boolean
  /** BCP 47 tag of the number format. */
  readonly locale: string
  readonly placeholder?: string
  readonly autoFocus?: boolean
}

/** A number in a form that is written as a whole: what is typed stays as it is, and is told at once where it is no number. */
export function NumberText(props: NumberTextProps) {
  const { value, onChange, isUnreadable, locale, autoFocus, ...rest } = props
  const { t } = useTranslation('measurements')
  return (
    <TextInput
      {...rest}
      inputMode="decimal"
      autoComplete="off"
      data-autofocus={autoFocus || undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={
        isUnreadable &&
        t('measurements:dialog.unreadable', { example: formatNumber(1234.5, locale) })
      }
    />
  )
}
