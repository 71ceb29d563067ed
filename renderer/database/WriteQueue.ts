import type { Failure, Result } from '#shared/lib/result'
import type { Command, Committed } from './commitChange'
import type { Database } from './Database'
import { failureOf } from './failureOf'
import type { JournalSender } from './JournalSender'
import { SaveStateStore } from './SaveState'
import { withWatchdog } from './withWatchdog'

/** How long things may take; tests shorten them. All in milliseconds. */
export interface Timing {
  /** For one transaction before it counts as not written. */
  readonly transaction: number
  /** Before the first retry; each further pause is twice as long, up to the longest. */
  readonly firstPause: number
  readonly longestPause: number
}
export const ordinaryTiming: Timing = { transaction: 5000, firstPause: 2000, longestPause: 60_000 }

interface Job {
  /** Tries once: true when the job is over, false when it must be tried again. */
  readonly attempt: () => Promise<boolean>
  readonly isQuiet?: boolean
}

/**
 * The one line in which all writing stands: one command after the other, each first into the database, then into the journal.
 * A command that cannot be written stays at the head of the line, with everything behind it, until it can.
 */
export class WriteQueue {
  readonly state = new SaveStateStore()
  private readonly jobs: Job[] = []
  /** Plans whose journal lacks changes that the database has. */
  private readonly behind = new Set<string>()
  private running = false
  private pauses = 0
  private wake: () => void = () => {}

  constructor(
    private readonly database: Database,
    private readonly sender: JournalSender,
    private readonly timing: Timing = ordinaryTiming,
  ) {}

  /** Writes a command. Settles when it is in the database and the journal was asked to keep it, or when the command was refused. */
  write(command: Command): Promise<Result<Committed>> {
    return new Promise((resolve) => {
      this.add({
        attempt: async () => {
          const outcome = await this.tryCommit(command)
          if (!outcome) return false
          if (outcome.ok && outcome.value.change) await this.bringJournalUp(command.planId)
          resolve(outcome)
          return true
        },
      })
    })
  }

  /**
   * Runs other work on the database when everything before it is written, and lets nothing be written meanwhile. It is not repeated
   * when it fails. `quietly` leaves the state at "saved", for work that changes no plan.
   */
  exclusively<T>(work: () => Promise<Result<T>>, how?: 'quietly'): Promise<Result<T>> {
    return new Promise((resolve) => {
      this.add({
        attempt: async () => {
          try {
            resolve(await work())
          } catch (error) {
            resolve({ ok: false, failure: failureOf(error) })
          }
          return true
        },
        isQuiet: how === 'quietly',
      })
    })
  }

  /** Tries at once what failed before, instead of waiting for the pause to end. */
  retryNow(): void {
    this.pauses = 0
    this.wake()
  }

  /** Settles when the line is empty: true when everything is saved, false as soon as something cannot be. */
  settled(): Promise<boolean> {
    const decided = () => {
      const { phase } = this.state.get()
      return phase === 'failed' ? false : phase === 'saved' ? true : null
    }
    const now = decided()
    if (now !== null) return Promise.resolve(now)
    return new Promise((resolve) => {
      const stop = this.state.subscribe(() => {
        const later = decided()
        if (later === null) return
        stop()
        resolve(later)
      })
    })
  }

  private add(job: Job): void {
    this.jobs.push(job)
    if (!job.isQuiet && this.state.get().phase === 'saved') this.state.set({ phase: 'saving' })
    if (this.running) {
      if (this.behind.size > 0 && this.jobs.length === 1) this.wake()
      return
    }
    this.running = true
    void this.run()
  }

  private async run(): Promise<void> {
    while (this.jobs.length > 0 || this.behind.size > 0) {
      const job = this.jobs[0]
      if (job) {
        if (await job.attempt()) this.jobs.shift()
        else await this.pause()
        continue
      }
      await this.pause()
      if (this.jobs.length > 0) continue
      for (const planId of [...this.behind]) await this.bringJournalUp(planId)
    }
    this.running = false
    this.pauses = 0
    this.state.set({ phase: 'saved', failure: null })
  }

  private async tryCommit(command: Command): Promise<Result<Committed> | null> {
    let abort = () => {}
    try {
      // Read with the first command: it brings the schemas of all records, for which no start must wait.
      const { commitChange } = await import('./commitChange')
      const work = commitChange(this.database, command, (giveUp) => {
        abort = giveUp
      })
      return await withWatchdog(work, this.timing.transaction, () => abort())
    } catch (error) {
      this.failed(failureOf(error))
      await this.reopen()
      return null
    }
  }

  private async bringJournalUp(planId: string): Promise<void> {
    const sent = await this.sender.send(planId)
    if (!sent.ok) {
      this.behind.add(planId)
      this.failed(sent.failure)
      return
    }
    this.behind.delete(planId)
    this.pauses = 0
    this.state.set({
      revision: sent.value,
      ...(this.behind.size === 0 ? { phase: 'saving', failure: null } : {}),
    })
  }

  private failed(failure: Failure): void {
    this.state.set({ phase: 'failed', failure })
  }

  private async reopen(): Promise<void> {
    try {
      this.database.close()
      await withWatchdog(Promise.resolve(this.database.open()), this.timing.transaction)
    } catch {
      // The next attempt meets the same error and tells it.
    }
  }

  private pause(): Promise<void> {
    const length = Math.min(this.timing.firstPause * 2 ** this.pauses, this.timing.longestPause)
    this.pauses += 1
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, length)
      this.wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
