import { createContext, useContext } from 'react'
import { changePackDraft } from '#renderer/repositories/packDrafts'
import type { Result } from '#shared/lib/result'
import type { DraftContent } from '#shared/template/own/OwnPack'
import type {
  BenchmarkDraft,
  CommitmentsDraft,
  PracticesDraft,
} from '#shared/template/own/PackDraft'

/** How the forms of an open draft change it. */
export interface DraftEditing {
  readonly change: (
    change: (content: DraftContent) => DraftContent,
    group?: string,
  ) => Promise<Result<null>>
  /** Where the keyboard goes as soon as that item is drawn. */
  readonly wanted: { current: string | null }
}

const DraftEditingContext = createContext<DraftEditing | null>(null)
export const DraftEditingProvider = DraftEditingContext.Provider

export const draftEditing = (packId: string, version: string): DraftEditing => ({
  change: (change, group) => changePackDraft(packId, version, change, group ?? null),
  wanted: { current: null },
})

/** @throws where a form stands outside a draft */
export function useDraftEditing(): DraftEditing {
  const editing = useContext(DraftEditingContext)
  if (!editing) throw new Error('No draft is open')
  return editing
}

// A form of one kind of pack stands only over a draft of that kind; over another it changes nothing.

export const inBenchmark =
  (change: (content: DraftContent<BenchmarkDraft>) => DraftContent) => (content: DraftContent) =>
    content.pack.format === 'common-ground/benchmark/1'
      ? change({ ...content, pack: content.pack })
      : content

export const inCommitments =
  (change: (content: DraftContent<CommitmentsDraft>) => DraftContent) => (content: DraftContent) =>
    content.pack.format === 'common-ground/commitments/1'
      ? change({ ...content, pack: content.pack })
      : content

export const inPractices =
  (change: (content: DraftContent<PracticesDraft>) => DraftContent) => (content: DraftContent) =>
    content.pack.format === 'common-ground/practice/1'
      ? change({ ...content, pack: content.pack })
      : content
