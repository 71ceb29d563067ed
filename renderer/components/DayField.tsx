import { ActionIcon, Loader, Popover, TextInput, type TextInputProps } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Day, formatDay } from '#shared/lib/dates'
import { parseDay } from '#shared/lib/parseDay'
import { useToday } from './useToday'
import { useTypedValue } from './useTypedValue'

const DayCalendar = lazy(async () => ({ default: (await import('./DayCalendar')).DayCalendar }))

interface DayFieldProps
  extends Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange' | 'label'> {
  /** What the day is; also the accessible name where `hideLabel` is set. */
  readonly label: string
  readonly hideLabel?: boolean
  readonly stored: Day | null
  readonly save: (value: Day | null, group: string) => Promise<unknown>
  readonly locale: string
  /** Which day "June 2027" stands for. */
  readonly edge: 'start' | 'end'
}

/** A day, typed in the words of the plan's language ("end of June 2027") or picked in a calendar that is loaded when first opened. */
export function DayField(props: DayFieldProps) {
  const { label, hideLabel, stored, save, locale, edge, error, ...rest } = props
  const { t } = useTranslation('plan')
  const today = useToday()
  const [open, setOpen] = useState(false)
  const { value, set, input, unreadable } = useTypedValue<Day | null>({
    stored,
    save,
    format: (day) => (day === null ? '' : formatDay(day, locale, 'short')),
    parse: (text) =>
      text.trim() === '' ? null : (parseDay(text, { locale, today, edge }) ?? undefined),
  })
  const example = formatDay(`${Number(today.slice(0, 4)) + 1}-03-15`, locale, 'short')
  const calendar = (
    <Popover
      opened={open}
      onChange={setOpen}
      trapFocus
      returnFocus
      position="bottom-end"
      shadow="md"
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('plan:day.calendar', { label })}
          title={t('plan:day.calendar', { label })}
          onClick={() => setOpen((before) => !before)}
        >
          <IconCalendar size={18} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('plan:day.calendar', { label })}>
        {open ? (
          <Suspense fallback={<Loader size="sm" aria-label={t('plan:loading')} />}>
            <DayCalendar
              value={value}
              locale={locale}
              onChange={(day) => {
                setOpen(false)
                void set(day)
              }}
            />
          </Suspense>
        ) : null}
      </Popover.Dropdown>
    </Popover>
  )
  return (
    <TextInput
      {...(hideLabel ? { 'aria-label': label } : { label })}
      autoComplete="off"
      {...rest}
      {...input}
      error={unreadable ? t('plan:day.unreadable', { example }) : error}
      rightSection={rest.readOnly ? null : calendar}
    />
  )
}
