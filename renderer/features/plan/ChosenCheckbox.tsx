import { Checkbox, type CheckboxProps } from '@mantine/core'
import { useChosen } from './useChosen'

interface ChosenCheckboxProps
  extends Omit<CheckboxProps, 'checked' | 'defaultChecked' | 'onChange'> {
  readonly stored: boolean
  readonly save: (value: boolean, group: string) => Promise<unknown>
}

/** A tick; written when it is set or taken away. */
export function ChosenCheckbox({ stored, save, ...rest }: ChosenCheckboxProps) {
  const [value, choose] = useChosen(stored, save)
  return (
    <Checkbox {...rest} checked={value} onChange={(event) => choose(event.currentTarget.checked)} />
  )
}
