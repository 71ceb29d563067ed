import type { TextareaProps } from '@mantine/core'
import { GrowingTextarea } from './GrowingTextarea'
import { useDraft } from './useDraft'

interface DraftTextareaProps
  extends Omit<TextareaProps, 'value' | 'defaultValue' | 'onChange' | 'autosize' | 'maxRows'> {
  readonly stored: string
  readonly save: (value: string, group: string) => Promise<unknown>
  /** Lines shown while there is little text. */
  readonly minRows?: number
}

/** Several lines of text that write themselves while they are typed. Grows with its words. */
export function DraftTextarea({ stored, save, onBlur, ...rest }: DraftTextareaProps) {
  const { value, setValue, flush } = useDraft({ stored, save })
  return (
    <GrowingTextarea
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
