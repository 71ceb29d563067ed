import { NativeSelect, type NativeSelectProps } from '@mantine/core'
import { useChosen } from './useChosen'

interface ChosenSelectProps<T extends string | null>
  extends Omit<NativeSelectProps, 'value' | 'defaultValue' | 'onChange' | 'data'> {
  readonly stored: T
  readonly save: (value: T, group: string) => Promise<unknown>
  /** The choices; null is "not chosen". */
  readonly choices: readonly { readonly value: T; readonly label: string }[]
}

/** One of a few choices; written when it is chosen. */
export function ChosenSelect<T extends string | null>(props: ChosenSelectProps<T>) {
  const { stored, save, choices, ...rest } = props
  const [value, choose] = useChosen(stored, save)
  return (
    <NativeSelect
      {...rest}
      value={value ?? ''}
      onChange={(event) => {
        const chosen = event.currentTarget.value
        const choice = choices.find((one) => (one.value ?? '') === chosen)
        if (choice) choose(choice.value)
      }}
      data={choices.map((choice) => ({ value: choice.value ?? '', label: choice.label }))}
    />
  )
}
