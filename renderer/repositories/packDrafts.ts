import { useMemo } from 'react'
import type { Watchable } from '#renderer/database/LiveStore'
import { type Session, session } from '#renderer/database/session'
import type { OwnPackEntry } from '#shared/ipc'
import { type Failure, fail, ok, type Result } from '#shared/lib/result'
import { checkedDraft, type DraftContent, readDraftContent } from '#shared/template/own/OwnPack'
import { useStore } from './live'
import { asked, renewOwnPacks } from './ownPacks'

/** A draft that is open for writing. */
export interface OpenDraft {
  readonly content: DraftContent
  /** `saving` until the disk has everything; then `saved`, or why it could not be written. */
  readonly saving: 'saved' | 'saving' | Failure
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** Steps that can be taken back. */
const longestPast = 200

/** Watches a draft; undefined while it is read, a failure where it cannot be. */
export function usePackDraft(id: string, version: string): Result<OpenDraft> | undefined {
  return useStore(useMemo(() => draft(id, version).watched, [id, version]))
}

/**
 * Changes a draft and writes it. The screen shows the change at once; the answer comes when the disk has it.
 * @param group steps of one stretch of typing share a group and are taken back together
 * @returns `record.invalid` where the change does not fit; nothing is changed then
 */
export async function changePackDraft(
  id: string,
  version: string,
  change: (content: DraftContent) => DraftContent,
  group: string | null = null,
): Promise<Result<null>> {
  return await draft(id, version).change(change, group)
}

/** Takes the last step back, or brings back the one last taken back. */
export const undoInPackDraft = (id: string, version: string): Promise<Result<null>> =>
  draft(id, version).turn('undo')
export const redoInPackDraft = (id: string, version: string): Promise<Result<null>> =>
  draft(id, version).turn('redo')

/** The draft as it stands, when everything typed into it is on the disk. */
export async function readPackDraft(id: string, version: string): Promise<Result<DraftContent>> {
  return await draft(id, version).settled()
}

/** Writes a draft that begins, or takes the place of one that stands. */
export async function writePackDraft(content: DraftContent): Promise<Result<OwnPackEntry>> {
  const checked = checkedDraft(content)
  if (!checked) return fail('record.invalid')
  const saved = await save(checked)
  forgetPackDraft(checked.pack.id, checked.pack.version)
  await renewOwnPacks(false)
  return saved
}

/** Lets go of an open draft that was released, removed or replaced. */
export function forgetPackDraft(id: string, version: string): void {
  draftsOf.get(session())?.delete(`${id} ${version}`)
}

interface Draft {
  readonly watched: Watchable<Result<OpenDraft>>
  readonly change: (
    change: (content: DraftContent) => DraftContent,
    group: string | null,
  ) => Promise<Result<null>>
  readonly turn: (way: 'undo' | 'redo') => Promise<Result<null>>
  readonly settled: () => Promise<Result<DraftContent>>
}

const draftsOf = new WeakMap<Session, Map<string, Draft>>()

function draft(id: string, version: string): Draft {
  const current = session()
  const drafts = draftsOf.get(current) ?? new Map<string, Draft>()
  draftsOf.set(current, drafts)
  const key = `${id} ${version}`
  const known = drafts.get(key)
  if (known) return known
  const made = openDraft(id, version)
  drafts.set(key, made)
  return made
}

interface Step {
  readonly content: DraftContent
  readonly group: string | null
}

function openDraft(id: string, version: string): Draft {
  const listeners = new Set<() => void>()
  let value: Result<OpenDraft> | undefined
  let past: readonly Step[] = []
  let future: readonly DraftContent[] = []
  let reading: Promise<void> | undefined
  let writing: Promise<Result<null>> | null = null

  const tell = (next: Result<OpenDraft>) => {
    value = next
    for (const listener of listeners) listener()
  }
  const show = (content: DraftContent, saving: OpenDraft['saving']) =>
    tell(ok({ content, saving, canUndo: past.length > 0, canRedo: future.length > 0 }))

  const read = async (): Promise<void> => {
    const text = await asked(session().ownPacks.readOwnPack(id, version))
    const content = text.ok ? readDraftContent(text.value) : null
    if (!text.ok) tell(text)
    else if (!content) tell(fail('ownPack.damaged'))
    else show(content, 'saved')
  }
  const opened = async (): Promise<Result<OpenDraft>> => {
    reading ??= read()
    await reading
    return value ?? fail('ownPack.missing')
  }

  /** Writes what stands, again and again until nothing newer stands: of several quick changes only the last is written. */
  const write = (): Promise<Result<null>> => {
    writing ??= (async () => {
      for (;;) {
        if (!value?.ok) return fail('ownPack.missing')
        const { content } = value.value
        const saved = await save(content)
        if (value.ok && value.value.content !== content) continue
        show(content, saved.ok ? 'saved' : saved.failure)
        return saved.ok ? ok(null) : saved
      }
    })().finally(() => {
      writing = null
    })
    return writing
  }

  return {
    watched: {
      get: () => value,
      subscribe: (listener) => {
        listeners.add(listener)
        void opened()
        return () => {
          listeners.delete(listener)
        }
      },
    },
    change: async (change, group) => {
      const now = await opened()
      if (!now.ok) return now
      // Read again: another change may have come while the draft was being opened.
      const before = value?.ok ? value.value.content : now.value.content
      const changed = change(before)
      if (changed === before) return ok(null)
      const after = checkedDraft(changed)
      if (!after) return fail('record.invalid')
      const isSameStretch = group !== null && past.at(-1)?.group === group
      if (!isSameStretch) past = [...past.slice(-longestPast), { content: before, group }]
      future = []
      show(after, 'saving')
      return await write()
    },
    turn: async (way) => {
      const now = await opened()
      if (!now.ok) return now
      const present = value?.ok ? value.value.content : now.value.content
      const next = way === 'undo' ? past.at(-1)?.content : future.at(-1)
      if (!next) return fail(`${way}.nothing`)
      if (way === 'undo') {
        past = past.slice(0, -1)
        future = [...future, present]
      } else {
        past = [...past, { content: present, group: null }]
        future = future.slice(0, -1)
      }
      show(next, 'saving')
      return await write()
    },
    settled: async () => {
      const now = await opened()
      if (!now.ok) return now
      const written = writing ? await writing : ok(null)
      if (!written.ok) return written
      return value?.ok ? ok(value.value.content) : fail('ownPack.missing')
    },
  }
}

async function save(content: DraftContent): Promise<Result<OwnPackEntry>> {
  const { id, version, format, title } = content.pack
  const entry = { id, version, kind: format, title, state: 'draft' } as const
  return await asked(session().ownPacks.saveOwnPack(entry, JSON.stringify(content)))
}
