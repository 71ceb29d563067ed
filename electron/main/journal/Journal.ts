import { join } from 'node:path'
import type { Change } from '#shared/change/Change'
import type { JournalContent, JournalHead } from '#shared/ipc'
import { fail, ok, type Result } from '#shared/lib/result'
import type { RecordCounts } from '#shared/planFile/tableNames'
import { createTurns } from '../files/createTurns'
import { type FilePort, nodeFiles } from '../files/FilePort'
import { fileFailure } from '../files/fileFailure'
import { createMarker } from './Marker'
import { openPlanJournal, type PlanJournal } from './PlanJournal'

/**
 * The journals of all plans: what every plan can be rebuilt from, whatever becomes of the window's database.
 * A head given as an answer is the acknowledgement: what it stands for is on the disk.
 */
export interface Journal {
  heads(): Promise<Result<{ heads: readonly JournalHead[]; lost: readonly string[] }>>
  append(change: Change, counts: RecordCounts): Promise<Result<JournalHead>>
  read(planId: string): Promise<Result<JournalContent>>
  compact(
    planId: string,
    revision: number,
    counts: RecordCounts,
    snapshot: string,
  ): Promise<Result<JournalHead>>
  /** Writes the marker now. Afterwards the process may end. */
  flush(): Promise<void>
}

const planIdPattern = /^[A-Za-z0-9_-]{1,64}$/
const noCounts = {} as RecordCounts

/** Opens the journals under a folder (made if missing): one folder per plan, and the marker. `warn` gets lines for the log. */
export function openJournal(
  folder: string,
  files: FilePort = nodeFiles,
  warn: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
): Journal {
  const turns = createTurns()
  const plans = new Map<string, PlanJournal>()
  const marker = createMarker(folder, files, warn)

  const inTurn = <T>(
    planId: string,
    work: (plan: PlanJournal) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    // The id becomes the name of a folder, so it is looked at here as well as at the gate.
    if (!planIdPattern.test(planId)) return Promise.resolve(fail('refused', undefined, 'plan id'))
    const planFolder = join(folder, planId)
    return turns(planId, async () => {
      try {
        const plan = plans.get(planId) ?? (await openPlanJournal(planId, planFolder, files))
        plans.set(planId, plan)
        return await work(plan)
      } catch (error) {
        return { ok: false, failure: fileFailure(error, planFolder) }
      }
    })
  }

  const acknowledged = (result: Result<JournalHead>): Result<JournalHead> => {
    if (result.ok) marker.set(result.value)
    return result
  }

  return {
    async heads() {
      try {
        const marked = await marker.read()
        const names = (await files.list(folder)).filter((name) => planIdPattern.test(name))
        const heads: JournalHead[] = []
        const lost: string[] = []
        for (const planId of new Set([...names, ...marked.keys()])) {
          const found = await inTurn(planId, async (plan) => ok(plan.head()))
          if (found.ok && found.value) {
            heads.push(found.value)
            marker.set(found.value)
          } else {
            lost.push(planId)
            const counts = marked.get(planId)?.counts ?? noCounts
            heads.push({ planId, revision: 0, counts, checksum: '' })
          }
        }
        return ok({ heads, lost })
      } catch (error) {
        return { ok: false, failure: fileFailure(error, folder) }
      }
    },

    append: (change, counts) =>
      inTurn(change.planId, async (plan) =>
        acknowledged(await plan.append(change.revision, counts, JSON.stringify(change))),
      ),

    read: (planId) => inTurn(planId, (plan) => plan.read()),

    compact: (planId, revision, counts, snapshot) =>
      inTurn(planId, async (plan) => acknowledged(await plan.compact(revision, counts, snapshot))),

    flush: () => marker.flush(),
  }
}
