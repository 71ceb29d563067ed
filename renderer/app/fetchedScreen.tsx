import { type ComponentType, lazy } from 'react'

/** A screen that is a file of its own. */
export interface FetchedScreen<Props extends object> {
  /** Draws the screen; the first time it may have to be waited for. */
  readonly Screen: ComponentType<Props>
  /** Fetches the file, so that the screen is later drawn at once. */
  readonly fetch: () => Promise<void>
}

/**
 * Makes a screen of a file that is fetched when it is first needed. Once fetched it is drawn without a pause: React would else show
 * an empty place first, and leave it so for 300 ms even where the file is there.
 */
export function fetchedScreen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): FetchedScreen<Props> {
  let fetched: ComponentType<Props> | null = null
  const fetch = async () => {
    fetched ??= await load()
    return fetched
  }
  const Waiting = lazy(async () => ({ default: await fetch() }))
  return {
    // biome-ignore lint/correctness/noComponentHookFactories: called once per screen when this module is loaded, never while drawing
    Screen: (props: Props) => {
      const Drawn = fetched ?? Waiting
      return <Drawn {...props} />
    },
    fetch: async () => {
      await fetch()
    },
  }
}
