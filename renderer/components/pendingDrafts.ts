import { useSyncExternalStore } from 'react'

/** A piece of typing that is not yet written. */
export interface PendingDraft {
  /** Hands the words over to be written; settles when they are, or when writing failed. */
  flush(): Promise<unknown>
}

const drafts = new Set<PendingDraft>()
const listeners = new Set<() => void>()

/** Enters a draft from its first unsaved key on; the function returned takes it out again. */
export function enterDraft(draft: PendingDraft): () => void {
  drafts.add(draft)
  tell()
  return () => {
    if (drafts.delete(draft)) tell()
  }
}

/** Writes everything that is typed but not written. Used before quitting, undoing, exporting and leaving a plan. */
export async function flushPendingDrafts(): Promise<void> {
  await Promise.allSettled([...drafts].map((draft) => draft.flush()))
}

/** How many pieces of typing are not yet written; while above 0 the header says "Saving…". */
export function usePendingDrafts(): number {
  return useSyncExternalStore(listen, countDrafts)
}

/** The same number, outside React. */
export function countDrafts(): number {
  return drafts.size
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(): void {
  for (const listener of listeners) listener()
}
