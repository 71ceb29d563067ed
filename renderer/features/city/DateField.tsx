import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraft } from '#renderer/components/useDraft'
import { type Day, isDay } from '#shared/lib/dates'
import { fail } from '#shared/lib/result'

interface DateFieldProps {
  readonly label: string
  readonly description?: string
  readonly stored: Day
  readonly save: (day: Day, group: string) => Promise<unknown>
  /** Why a day cannot be taken, or null where it can. */
  readonly faultOf?: (day: Day) => string | null
}

/** A day that must be there; what is not a day, or does not fit, is said beside the field and not written. */
export function DateField({ label, description, stored, save, faultOf }: DateFieldProps) {
  const { t } = useTranslation('city')
  const [left, setLeft] = useState(true)
  const fault = (day: string) => (isDay(day) ? (faultOf?.(day) ?? null) : t('city:fault.day'))
  const { value, setValue, flush } = useDraft<string>({
    stored,
    save: async (day, group) => (fault(day) ? fail('refused') : save(day, group)),
  })
  return (
    <TextInput
      type="date"
      label={label}
      description={description}
      value={value}
      error={left ? fault(value) : null}
      onFocus={() => setLeft(false)}
      onChange={(event) => setValue(event.currentTarget.value)}
      onBlur={() => {
        setLeft(true)
        void flush()
      }}
    />
  )
}
