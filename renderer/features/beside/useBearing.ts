import { startTransition, useEffect, useRef, useState } from 'react'
import type { BesideFocus } from '#renderer/components/beside'
import { useLibrary } from '#renderer/repositories/library'
import { type Bearing, bearingLimits, bearingOn } from '#shared/template/library/bearingOn'
import type { Library } from '#shared/template/library/Library'
import type { LibraryItem } from '#shared/template/library/LibraryItem'

/** How long (ms) words must stand before they are looked up anew, so that the pane does not change under somebody who types. */
const pauseInWriting = 1500

/** What the library knows on a focus. It may belong to the focus before, until the present one is looked up. */
export interface Found {
  readonly library: Library
  readonly focus: BesideFocus
  readonly bearing: Bearing
  /** What the thing in focus was itself drawn from. */
  readonly drawn: readonly LibraryItem[]
}

/** Looks up what bears on the focus when the window has a moment to spare; undefined until that was done once. */
export function useBearing(focus: BesideFocus): Found | undefined {
  const library = useLibrary()
  const [found, setFound] = useState<Found>()
  const shown = useRef<string | null>(null)
  const subject = [focus.id, ...focus.refs, '', ...focus.drawnRefs].join(' ')
  const latest = useRef(focus)
  latest.current = focus

  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are read when it is time, through the ref
  useEffect(() => {
    if (!library) return
    let idle = 0
    const lookUp = () => {
      const now = latest.current
      shown.current = subject
      const bearing = bearingOn(library, now, { kinds: kindsFor(now) })
      const drawn = now.drawnRefs.flatMap((ref) => library.items.get(ref) ?? [])
      startTransition(() => setFound({ library, focus: now, bearing, drawn }))
    }
    const timer = setTimeout(
      () => {
        idle = requestIdleCallback(lookUp, { timeout: 1000 })
      },
      shown.current === subject ? pauseInWriting : 0,
    )
    return () => {
      clearTimeout(timer)
      cancelIdleCallback(idle)
    }
  }, [library, subject, focus.text])

  return found
}

const kindsFor = ({ kindFirst }: BesideFocus) =>
  kindFirst
    ? [kindFirst, ...bearingLimits.kinds.filter((kind) => kind !== kindFirst)]
    : bearingLimits.kinds
