import type { Change } from '#shared/change/Change'
import { invertEdits } from '#shared/change/edits'
import { fail, ok, type Result } from '#shared/lib/result'
import { countsOf } from '#shared/planFile/PlanSnapshot'
import type { RecordCounts } from '#shared/planFile/tableNames'
import type { Database } from './Database'
import type { JournalPort } from './ports'
import { readSnapshot } from './readSnapshot'
import { countsAfter } from './recordCounts'
import { withWatchdog } from './withWatchdog'

/** When a journal is replaced by a snapshot, so that a restore stays quick. */
export interface CompactionLimits {
  readonly changes: number
  readonly size: number
}

/** A snapshot is much larger than a change, and may take so many times longer. */
const snapshotPatience = 6

/** Brings a plan's journal up to what the database holds. */
export class JournalSender {
  /** The last revision that the journal acknowledged, by plan. Unknown after a failure: then the journal is asked. */
  private readonly acknowledged = new Map<string, number>()

  constructor(
    private readonly database: Database,
    private readonly journal: JournalPort,
    private readonly patience: number,
    private readonly limits: CompactionLimits,
  ) {}

  /**
   * Sends every change that the journal lacks, in order, and compacts the journal where it has grown long.
   * @returns the revision that the journal now holds, or why it does not
   */
  async send(planId: string): Promise<Result<number>> {
    try {
      const sent = await this.sendMissing(planId)
      if (sent.ok) this.acknowledged.set(planId, sent.value)
      else this.acknowledged.delete(planId)
      return sent
    } catch (error) {
      this.acknowledged.delete(planId)
      return fail('journal.failed', {}, String(error))
    }
  }

  /** Takes note that the journal holds a plan up to a revision, as it said itself. */
  acknowledge(planId: string, revision: number): void {
    this.acknowledged.set(planId, revision)
  }

  /** The revision up to which the journal holds a plan; 0 where it has none that can be read. */
  async revisionOf(planId: string): Promise<Result<number>> {
    try {
      const revision = await this.journalRevision(planId)
      return revision.ok ? ok(revision.value ?? 0) : revision
    } catch (error) {
      return fail('journal.failed', {}, String(error))
    }
  }

  /** Replaces the journal by a snapshot of what the database holds. @returns the revision that the journal now holds, or why it does not */
  async compact(planId: string): Promise<Result<number>> {
    try {
      return await this.writeSnapshot(planId)
    } catch (error) {
      this.acknowledged.delete(planId)
      return fail('journal.failed', {}, String(error))
    }
  }

  private async writeSnapshot(planId: string): Promise<Result<number>> {
    const snapshot = await readSnapshot(this.database, planId)
    if (!snapshot) return fail('record.gone')
    const json = JSON.stringify(snapshot)
    const { revision } = snapshot
    const head = await withWatchdog(
      this.journal.compactJournal(planId, revision, countsOf(snapshot.records), json),
      snapshotPatience * this.patience,
    )
    if (!head.ok) {
      this.acknowledged.delete(planId)
      return head
    }
    this.acknowledged.set(planId, revision)
    await this.database.planHeads.update(planId, {
      snapshotRevision: revision,
      sizeSinceSnapshot: 0,
    })
    return ok(revision)
  }

  private async sendMissing(planId: string): Promise<Result<number>> {
    const head = await this.database.planHeads.get(planId)
    if (!head) return fail('record.gone')
    const known = this.acknowledged.has(planId)
      ? ok(this.acknowledged.get(planId) ?? 0)
      : await this.journalRevision(planId)
    if (!known.ok) return known
    const missing = await this.database.changesOf(planId, known.value ?? 0)
    // A plan that came from outside has revisions without a change; a journal that cannot be read takes no more changes.
    if (known.value === null || missing.length !== head.revision - known.value)
      return await this.writeSnapshot(planId)
    const counts = countsAlong(head.counts, missing)
    for (const [index, change] of missing.entries()) {
      const appended = await this.patiently(
        this.journal.appendToJournal(change, counts[index] ?? head.counts),
      )
      if (!appended.ok) return appended
    }
    const long =
      head.revision - head.snapshotRevision > this.limits.changes ||
      head.sizeSinceSnapshot > this.limits.size
    // The changes are safe by now: a compaction that fails is tried again with the next change.
    if (long) await this.compact(planId)
    return ok(head.revision)
  }

  /** Null where there is a journal that cannot be read. */
  private async journalRevision(planId: string): Promise<Result<number | null>> {
    const heads = await this.patiently(this.journal.journalHeads())
    if (!heads.ok) return heads
    if (heads.value.lost.includes(planId)) return ok(null)
    return ok(heads.value.heads.find((head) => head.planId === planId)?.revision ?? 0)
  }

  private patiently<T>(work: Promise<T>): Promise<T> {
    return withWatchdog(work, this.patience)
  }
}

/** The counts after each change, given those after the last one. */
function countsAlong(last: RecordCounts, changes: readonly Change[]): RecordCounts[] {
  const counts: RecordCounts[] = []
  let after = last
  for (const change of [...changes].reverse()) {
    counts.unshift(after)
    after = countsAfter(after, invertEdits(change.edits))
  }
  return counts
}
