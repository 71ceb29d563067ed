/** A change of frozen values that was begun and not written: the values given so far, and the reason as far as it goes. */
export interface UnfinishedChange<F> {
  readonly given: Partial<F>
  readonly why: string
}

// Kept while the app runs, so that looking up something elsewhere loses no word.
const unfinished = new Map<string, UnfinishedChange<object>>()

/** The change of a record that was begun; undefined where none was. One record has fields of one type. */
export function unfinishedOf<F extends object>(recordId: string): UnfinishedChange<F> | undefined {
  return unfinished.get(recordId) as UnfinishedChange<F> | undefined
}

/** Keeps a change that was begun; undefined forgets it. */
export function keepUnfinished<F extends object>(
  recordId: string,
  change: UnfinishedChange<F> | undefined,
): void {
  if (change) unfinished.set(recordId, change)
  else unfinished.delete(recordId)
}
