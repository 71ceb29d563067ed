import { newId } from '#shared/lib/ids'
import { enterDraft, type PendingDraft } from './pendingDrafts'

/** Wait after the last key before writing, and the longest that a first unsaved key waits (ms). */
const pauseAfterKey = 300
const longestWait = 800
/** A pause this long (ms) ends a stretch of typing: what follows is undone as a step of its own. */
const stretchPause = 3000

export interface TypingDraft<T> extends PendingDraft {
  /** Something was typed; `read` gives the value when it is written, so that nothing is computed per key. */
  touch(read: () => T): void
  /** Ends the stretch of typing: writes what is open, and what follows has a group of its own. */
  endStretch(): Promise<void>
  /** Whether something is typed and not yet written. */
  readonly pending: boolean
  /** The group that steps of this stretch of typing share. */
  readonly group: string
}

/**
 * Holds what is being typed in one field and writes it after a short pause, at most 0.8 s after the first unsaved key.
 * Framework-free, so that the rich text editor can use it without rendering.
 * @param save writes a value; a result with `ok: false`, or a rejection, counts as not saved
 * @param settled is called after each write that was not overtaken by more typing, with whether it was saved
 */
export function typingDraft<T>(
  save: (value: T, group: string) => Promise<unknown>,
  settled: (value: T, saved: boolean) => void = () => {},
): TypingDraft<T> {
  let read: (() => T) | null = null
  let leave: (() => void) | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let firstKeyAt = 0
  let lastKeyAt = 0
  let group = newId<'Group'>() as string
  let writing: Promise<void> = Promise.resolve()

  const draft: TypingDraft<T> = {
    get pending() {
      return leave !== null
    },
    get group() {
      return group
    },
    touch(reader) {
      const now = Date.now()
      if (lastKeyAt > 0 && now - lastKeyAt > stretchPause && !leave) group = newId<'Group'>()
      lastKeyAt = now
      if (!read) firstKeyAt = now
      read = reader
      leave ??= enterDraft(draft)
      // Armed once and not at every key: it looks for itself whether there was a pause.
      timer ??= setTimeout(flushWhenDue, pauseAfterKey)
    },
    flush() {
      clearTimeout(timer)
      timer = undefined
      if (!read) return writing
      const value = read()
      const ofGroup = group
      read = null
      // One write of a field at a time, so that an older value never lands on a newer one.
      writing = writing.then(async () => {
        const saved = await wasSaved(save(value, ofGroup))
        if (read) return
        leave?.()
        leave = null
        settled(value, saved)
      })
      return writing
    },
    async endStretch() {
      const done = draft.flush()
      lastKeyAt = 0
      await done
      if (!read) group = newId<'Group'>()
    },
  }
  function flushWhenDue() {
    const dueIn = Math.min(lastKeyAt + pauseAfterKey, firstKeyAt + longestWait) - Date.now()
    timer = undefined
    if (dueIn <= 0) void draft.flush()
    else timer = setTimeout(flushWhenDue, dueIn)
  }
  return draft
}

async function wasSaved(write: Promise<unknown>): Promise<boolean> {
  try {
    const result = await write
    return !(typeof result === 'object' && result !== null && 'ok' in result && result.ok === false)
  } catch {
    return false
  }
}
