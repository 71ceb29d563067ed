import { TextInput, type TextInputProps } from '@mantine/core'
import { useDraft } from './useDraft'

interface DraftTextInputProps extends Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange'> {
  readonly stored: string
  readonly save: (value: string, group: string) => Promise<unknown>
}

/** A line of text that writes itself while it is typed. */
export function DraftTextInput({ stored, save, onBlur, ...rest }: DraftTextInputProps) {
  const { value, setValue, flush } = useDraft({ stored, save })
  return (
    <TextInput
      {...rest}
      value={value}
      onChange={(event) => setValue(event.currentTarget.value)}
      onBlur={(event) => {
        void flush()
        onBlur?.(event)
      }}
    />
  )
}
