import { useCallback, useEffect, useRef, useState } from 'react'
import { readChanges, useChanges } from '#renderer/repositories/history'
import type { Change } from '#shared/change/Change'
import { type ChangeFates, noteFates } from '#shared/change/changeFates'
import type { PlanId } from '#shared/lib/ids'

/** Changes read at once: between two pages the window answers clicks and keys. */
const pageSize = 500

/** The part of a history that was read so far. */
export interface ChangePages {
  /** Those that were looked for, newest first. */
  readonly found: readonly Change[]
  /** What became of steps that were ever undone. */
  readonly fates: ChangeFates
  /** Everybody who did something, in the part that was read. */
  readonly people: readonly string[]
  /** Instant of the oldest change read; null before the first page. */
  readonly readTo: string | null
  readonly isComplete: boolean
}

interface Wanted {
  /** Met by every change that is read, newest first, before it is asked whether it fits. */
  readonly meet: (change: Change) => void
  readonly fits: (change: Change) => boolean
}

/** How far the reading for what is wanted has come. */
interface Asked {
  readonly wanted: Wanted
  /** Revision of the newest change: another one means that the reading begins anew. */
  readonly head: number
  /** Revision from which on everything is read. */
  readonly next: number
  readonly pages: ChangePages
}

const unread: ChangePages = {
  found: [],
  fates: new Map(),
  people: [],
  readTo: null,
  isComplete: false,
}

/**
 * Reads the history of a plan from its newest change back, page by page, until enough was found.
 * @param wanted another object begins anew; undefined waits
 * @param step how many more are looked for each time
 */
export function useChangePages(
  planId: PlanId,
  wanted: Wanted | undefined,
  step: number,
): { readonly pages: ChangePages; readonly isReading: boolean; readonly readOlder: () => void } {
  const head = useChanges(planId, 1)?.[0]?.revision
  const [limit, setLimit] = useState(step)
  const [pages, setPages] = useState(unread)
  const [isReading, setIsReading] = useState(true)
  const asked = useRef<Asked | null>(null)

  useEffect(() => {
    if (!wanted || head === undefined) return
    let isWanted = true
    if (asked.current?.wanted !== wanted || asked.current.head !== head) asked.current = null
    const read = async () => {
      setIsReading(true)
      let { next, pages: sofar } = asked.current ?? { next: head + 1, pages: unread }
      while (isWanted && !sofar.isComplete && sofar.found.length < limit) {
        const page = await readChanges(planId, next, pageSize)
        if (!isWanted) return
        next -= pageSize
        sofar = withPage(sofar, page, next <= 1, wanted)
        asked.current = { wanted, head, next, pages: sofar }
      }
      if (!isWanted) return
      setPages(sofar)
      setIsReading(false)
    }
    void read()
    return () => {
      isWanted = false
    }
  }, [planId, wanted, head, limit])

  const readOlder = useCallback(() => setLimit((before) => before + step), [step])
  return { pages, isReading, readOlder }
}

function withPage(
  sofar: ChangePages,
  page: readonly Change[],
  isComplete: boolean,
  { meet, fits }: Wanted,
): ChangePages {
  const found = [...sofar.found]
  const people = new Set(sofar.people)
  const fates = new Map(sofar.fates)
  for (const change of page) {
    meet(change)
    noteFates(fates, change)
    people.add(change.by)
    if (fits(change)) found.push(change)
  }
  return {
    found,
    fates,
    people: [...people],
    readTo: page.at(-1)?.at ?? sofar.readTo,
    isComplete,
  }
}
