import { Textarea, type TextareaProps } from '@mantine/core'
import classes from './GrowingTextarea.module.css'

interface GrowingTextareaProps extends Omit<TextareaProps, 'autosize' | 'minRows' | 'maxRows'> {
  readonly value: string
  /** Lines shown while there is little text. */
  readonly minRows?: number
}

/**
 * Several lines of text, as high as their words up to a limit. The height comes from an unseen copy of the words in the same grid
 * cell, so the browser lays it out once; measuring in script took a tenth of a second on a screen with many such fields.
 */
export function GrowingTextarea({ value, minRows = 2, ...rest }: GrowingTextareaProps) {
  return (
    <Textarea
      {...rest}
      value={value}
      rows={minRows}
      classNames={{ wrapper: classes.wrapper, input: classes.input }}
      attributes={{ wrapper: { 'data-words': value } }}
    />
  )
}
