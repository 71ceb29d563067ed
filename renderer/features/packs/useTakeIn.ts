import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { importOwnPack, type TakenIn, takeInApart } from '#renderer/repositories/packFiles'
import { type ReadSheets, readFilledSheet } from '#renderer/repositories/packWorkbooks'
import type { Failure, Result } from '#shared/lib/result'
import { useRoleTitles } from './useRoleTitles'
import { useSheetWords } from './useSheetWords'

/** What came of the last file that was chosen. */
export type TakeInOutcome =
  | { readonly from: 'file'; readonly told: TakenIn }
  | { readonly from: 'excel'; readonly told: ReadSheets }
  | { readonly from: 'failed'; readonly failure: Failure }

export interface TakeIn {
  readonly isBusy: boolean
  readonly outcome: TakeInOutcome | null
  readonly fromFile: () => void
  readonly fromExcel: () => void
  /** Takes a pack in beside another of its id and version. */
  readonly apart: (told: Extract<TakenIn, { kind: 'differs' }>) => void
  readonly fail: (failure: Failure) => void
  readonly dismiss: () => void
}

/** Taking packs in from files and from filled Excel sheets. */
export function useTakeIn(): TakeIn {
  const { i18n } = useTranslation('packs')
  const words = useSheetWords()
  const roleTitles = useRoleTitles()
  const [isBusy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<TakeInOutcome | null>(null)
  return useMemo(() => {
    const run = async <T>(
      work: Promise<Result<T | null>>,
      tell: (told: T) => TakeInOutcome,
    ): Promise<void> => {
      setBusy(true)
      setOutcome(null)
      const done = await work
      setBusy(false)
      if (!done.ok) setOutcome({ from: 'failed', failure: done.failure })
      else if (done.value !== null) setOutcome(tell(done.value))
    }
    const language = i18n.language.split('-')[0] ?? 'en'
    const year = new Date().getFullYear()
    return {
      isBusy,
      outcome,
      fromFile: () => void run(importOwnPack(), (told) => ({ from: 'file', told })),
      fromExcel: () =>
        void run(readFilledSheet(words, { language, year, roleTitles }), (told) => ({
          from: 'excel',
          told,
        })),
      apart: ({ pack, retiredIds }) =>
        void run(takeInApart(pack, retiredIds), (told) => ({ from: 'file', told })),
      fail: (failure) => setOutcome({ from: 'failed', failure }),
      dismiss: () => setOutcome(null),
    }
  }, [isBusy, outcome, words, roleTitles, i18n.language])
}
