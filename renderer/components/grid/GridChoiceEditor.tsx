import { Select } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CellKind } from '#shared/lib/readCell'
import type { EditorExit, GridEditorProps } from './GridTextEditor'
import classes from './grid.module.css'

/** Stands for "none of them" in the list, which knows only texts. */
const none = ''

/** A cell's choice while it is made: a list that is narrowed by typing. */
export function GridChoiceEditor(
  props: Omit<GridEditorProps, 'reading'> & {
    readonly cell: Extract<CellKind, { kind: 'choice' }>
    readonly stored: string | null
  },
) {
  const { cell, label, initial, selected, stored, onDone, onCancel } = props
  const { t } = useTranslation('grid')
  const finished = useRef(false)
  const moved = useRef(false)
  const typed = useRef(false)
  const options = [
    ...(cell.none === null ? [] : [{ value: none, label: cell.none }]),
    ...cell.choices.map(({ value, label }) => ({ value, label })),
  ]
  const finish = (value: string | null, next: EditorExit) => {
    if (finished.current) return
    finished.current = true
    onDone(value === none ? null : value, next)
  }
  const leave = (next: 'cell' | 'stay') => {
    if (finished.current) return
    finished.current = true
    onCancel(next)
  }
  const current = options.find(({ value }) => value === (stored ?? none))?.label ?? ''
  // A key that began the editing is what is searched for; else the field holds what is stored, which is no search.
  const [search, setSearch] = useState(selected ? current : initial)
  // What stood there when the list opened is no search either: a change still on its way may arrive while the list is open.
  const [opening] = useState(current)
  const words = search === current || search === opening ? '' : search.trim().toLowerCase()
  const found = words === '' ? [] : options.filter((one) => one.label.toLowerCase().includes(words))
  return (
    <Select
      aria-label={label}
      className={classes.choice}
      size="sm"
      data={options}
      value={stored ?? (cell.none === null ? null : none)}
      searchable
      searchValue={search}
      // The list sets the field by itself when it appears, which would undo the key that began the editing.
      onSearchChange={(text) => typed.current && setSearch(text)}
      onInput={() => {
        typed.current = true
      }}
      filter={({ options: all }) =>
        words === ''
          ? all
          : all.filter((one) => 'label' in one && one.label.toLowerCase().includes(words))
      }
      allowDeselect={false}
      selectFirstOptionOnChange={words !== ''}
      defaultDropdownOpened
      autoFocus
      maxDropdownHeight={280}
      nothingFoundMessage={t('grid:noChoice')}
      comboboxProps={{
        width: 'max-content',
        position: 'bottom-start',
        transitionProps: { duration: 0 },
      }}
      onOptionSubmit={(value) => finish(value, 'cell')}
      onFocus={(event) => selected && event.currentTarget.select()}
      onBlur={() => leave('stay')}
      onKeyDown={(event) => {
        event.stopPropagation()
        const isUntouched = words === '' && !moved.current
        if (event.key.startsWith('Arrow')) moved.current = true
        if (event.key === 'Escape' || (event.key === 'Enter' && isUntouched)) {
          event.preventDefault()
          leave('cell')
        } else if (event.key === 'Tab') {
          event.preventDefault()
          const [first] = found
          finish(first ? first.value : stored, event.shiftKey ? 'left' : 'right')
        }
      }}
    />
  )
}
