import { useMemo, useState } from 'react'
import { readClipboardTable } from '#shared/lib/clipboardTable'
import type { CellReading } from '#shared/lib/readCell'
import type { Failure } from '#shared/lib/result'
import {
  notUnderstood,
  type PasteColumn,
  type PastedRow,
  type PastePlace,
  type PasteSetting,
  pastedValues,
  readPaste,
  suggestSetting,
  unknownWords,
} from './readPaste'

/** What an unknown word becomes: nothing, something new, or (its value) a choice there is. */
export type Meaning = 'leave' | 'new' | string

export interface PasteState {
  readonly text: string
  readonly setText: (text: string) => void
  readonly failure: Failure | null
  readonly table: readonly (readonly string[])[]
  readonly setting: PasteSetting
  readonly setSetting: (setting: PasteSetting) => void
  readonly rows: readonly PastedRow[]
  readonly unknown: ReadonlyMap<string, number>
  readonly meaningOf: (word: string) => Meaning
  readonly setMeaning: (word: string, meaning: Meaning) => void
  /** Cells that are not understood, by column. */
  readonly lost: ReadonlyMap<string, number>
}

/** What a pasted block comes to when it is taken. */
export interface PasteTaken {
  readonly mode: PasteSetting['mode']
  readonly rows: readonly ReadonlyMap<string, string | null>[]
  /** Words that become something new, with the value that stands for each in the rows. */
  readonly made: ReadonlyMap<string, string>
}

/** How a pasted block is understood, while it is looked at and before anything is written. */
export function usePaste(
  initial: string,
  columns: readonly PasteColumn[],
  place: PastePlace,
  reading: CellReading,
): PasteState {
  const [text, setTextTo] = useState(initial)
  const read = useMemo(() => readClipboardTable(text), [text])
  const table = read.ok ? read.value : []
  const [chosen, setSetting] = useState<PasteSetting | null>(null)
  const [meanings, setMeanings] = useState<ReadonlyMap<string, Meaning>>(new Map())
  const setting = useMemo(
    () => chosen ?? suggestSetting(read.ok ? read.value : [], columns, place),
    [chosen, read, columns, place],
  )
  const rows = useMemo(
    () => readPaste(read.ok ? read.value : [], columns, setting, reading),
    [read, columns, setting, reading],
  )
  const unknown = useMemo(() => unknownWords(rows, columns), [rows, columns])
  const lost = useMemo(() => {
    const given = [...meanings].filter(([, meaning]) => meaning !== 'leave')
    return notUnderstood(rows, new Map(given))
  }, [rows, meanings])
  return {
    text,
    setText: (next) => {
      setTextTo(next)
      setSetting(null)
    },
    failure: read.ok ? null : read.failure,
    table,
    setting,
    setSetting,
    rows,
    unknown,
    meaningOf: (word) => meanings.get(word) ?? 'leave',
    setMeaning: (word, meaning) => setMeanings(new Map(meanings).set(word, meaning)),
    lost,
  }
}

/** What is to be written. @param newValue makes the value that will stand for something new */
export function takePaste(
  { setting, rows, unknown, meaningOf }: PasteState,
  newValue: () => string,
): PasteTaken {
  const made = new Map<string, string>()
  const meanings = new Map<string, string>()
  for (const word of unknown.keys()) {
    const meaning = meaningOf(word)
    if (meaning === 'leave') continue
    const value = meaning === 'new' ? newValue() : meaning
    if (meaning === 'new') made.set(word, value)
    meanings.set(word, value)
  }
  return { mode: setting.mode, rows: rows.map((row) => pastedValues(row, meanings)), made }
}
