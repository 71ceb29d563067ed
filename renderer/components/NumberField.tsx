import { TextInput, type TextInputProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '#shared/lib/dates'
import { parseNumber } from '#shared/lib/parseNumber'
import { useTypedValue } from './useTypedValue'

interface NumberFieldProps extends Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange'> {
  readonly stored: number | null
  readonly save: (value: number | null, group: string) => Promise<unknown>
  readonly locale: string
  readonly min?: number
  readonly max?: number
  /** For years: no group signs, whole numbers only. */
  readonly plain?: boolean
}

/** A number typed as the plan's language writes it. Empty is "unknown", which is not zero. */
export function NumberField(props: NumberFieldProps) {
  const { stored, save, locale, min = -1e15, max = 1e15, plain = false, error, ...rest } = props
  const { t } = useTranslation('plan')
  const { input, unreadable } = useTypedValue<number | null>({
    stored,
    save,
    format: (value) =>
      value === null ? '' : plain ? String(value) : formatNumber(value, locale, 6),
    parse: (text) => {
      const parsed = parseNumber(text, locale)
      if (parsed.kind === 'empty') return null
      if (parsed.kind === 'unreadable' || parsed.value < min || parsed.value > max) return undefined
      return plain && !Number.isInteger(parsed.value) ? undefined : parsed.value
    },
  })
  const example = plain ? String(min) : formatNumber(1234.5, locale)
  const message = plain
    ? t('plan:number.notYear', { from: min, to: max })
    : min === 0
      ? t('plan:number.notPositive', { example })
      : t('plan:number.unreadable', { example })
  return (
    <TextInput
      inputMode={plain ? 'numeric' : 'decimal'}
      {...rest}
      {...input}
      error={unreadable ? message : error}
    />
  )
}
