import { Textarea, type TextareaProps } from '@mantine/core'
import { useDraft } from './useDraft'

interface DraftTextareaProps extends Omit<TextareaProps, 'value' | 'defaultValue' | 'onChange'> {
  readonly stored: string
  readonly save: (value: string, group: string) => Promise<unknown>
}

/** Several lines of text that write themselves while they are typed. Grows with its words. */
export function DraftTextarea({ stored, save, onBlur, ...rest }: DraftTextareaProps) {
  const { value, setValue, flush } = useDraft({ stored, save })
  return (
    <Textarea
      autosize
      minRows={2}
      maxRows={12}
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
