/** What quitting needs of the app; a port, so that its order can be tested without one. */
export interface QuitPort {
  /** Tells the window to write what it still holds. False where there is no page that could. */
  askWindow(): boolean
  /** Writes what the main process still holds. */
  flush(): Promise<void>
  /** Quits for good. */
  quit(): void
  /** Runs the work after some milliseconds, unless the returned function is called. */
  later(milliseconds: number, work: () => void): () => void
  /** Takes a line for the log. */
  warn(line: string): void
}

/** How long the window may take to write before the app ends without its answer. */
export const quitPatience = 10_000

export interface OrderlyQuit {
  /** Called for every wish to quit or close. True: the app may end now; false: it was asked to write first. */
  wish(): boolean
  /** The window's answer: everything is written. Also for a page that is gone and cannot answer. */
  ready(): void
}

/** Ends the app in order: the window writes its drafts and a backup, then the main process its marker, then it quits. */
export function createOrderlyQuit(port: QuitPort): OrderlyQuit {
  let phase: 'running' | 'asked' | 'flushing' | 'done' = 'running'
  let stopWaiting = () => {}

  const finish = () => {
    if (phase === 'flushing' || phase === 'done') return
    phase = 'flushing'
    stopWaiting()
    void port
      .flush()
      .catch((error: unknown) => port.warn(`While quitting: ${String(error)}`))
      .then(() => {
        phase = 'done'
        port.quit()
      })
  }

  return {
    wish() {
      if (phase === 'running') {
        phase = 'asked'
        if (port.askWindow()) stopWaiting = port.later(quitPatience, finish)
        else finish()
      }
      return phase === 'done'
    },
    ready() {
      if (phase === 'asked') finish()
    },
  }
}
