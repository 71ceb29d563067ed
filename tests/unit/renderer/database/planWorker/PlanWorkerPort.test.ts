import { expect, it, onTestFinished, vi } from 'vitest'
import { answerAsks } from '#renderer/database/planWorker/answerAsks'
import type { PlanWorkerAnswer } from '#renderer/database/planWorker/messages'
import { PlanWorkerPort, type WorkerLike } from '#renderer/database/planWorker/PlanWorkerPort'
import { readSnapshot } from '#renderer/database/readSnapshot'
import { replacePlan } from '#renderer/database/replacePlan'
import { session } from '#renderer/database/session'
import { updateMilestone } from '#renderer/repositories/milestones'
import { addOwner } from '#renderer/repositories/owners'
import type { MilestoneId, PlanId } from '#shared/lib/ids'
import { planOutline } from '#shared/looseEnds/planOutline'
import { largePlan, snapshotOf } from '../../../../helpers/largePlan'
import { aPlan, testSession } from '../../../../helpers/testSession'

const soon = { timeout: 20_000, interval: 5 }
const today = '2026-11-22'

/** A worker in this process: only copies of plain data go to and fro, as between threads. */
function workerHere(): WorkerLike {
  const worker: WorkerLike = { onmessage: null, onerror: null, postMessage: () => {} }
  const answer = answerAsks(session().database, (given: PlanWorkerAnswer) => {
    const data = structuredClone(given)
    queueMicrotask(() => worker.onmessage?.call(worker as Worker, { data } as MessageEvent))
  })
  worker.postMessage = (ask: unknown) => {
    const copy = structuredClone(ask)
    queueMicrotask(() => answer(copy as Parameters<typeof answer>[0]))
  }
  return worker
}

async function aLongPlan(): Promise<PlanId> {
  const records = await largePlan(700)
  await replacePlan(session().database, snapshotOf(records))
  return records.plans[0]?.id as PlanId
}

it('hands over a long table whole, in parts, with where the plan stood', async () => {
  await testSession()
  const planId = await aLongPlan()
  const port = new PlanWorkerPort(workerHere)
  const read = await port.readTable(planId, 'milestones')
  const snapshot = await readSnapshot(session().database, planId)
  expect(read.rows.milestones).toEqual(snapshot?.records.milestones)
  const head = await session().database.planHeads.get(planId)
  expect(read).toMatchObject({ revision: head?.revision, generation: head?.generation })
})

it('works out how far a plan is, and again after a change', async () => {
  await testSession()
  const planId = await aLongPlan()
  const outline = new PlanWorkerPort(workerHere).outline(planId, today)
  expect(outline.get()).toBeUndefined()
  onTestFinished(outline.subscribe(() => {}))
  const wanted = async () => {
    const snapshot = await readSnapshot(session().database, planId)
    return snapshot && planOutline(snapshot.records, today)
  }
  await vi.waitFor(async () => expect(outline.get()).toEqual(await wanted()), soon)
  await addOwner(planId, { role: 'Mayor' })
  await updateMilestone(planId, 'milestone-0-0' as MilestoneId, { dueOn: null })
  await vi.waitFor(async () => expect(outline.get()).toEqual(await wanted()), soon)
  expect(outline.get()?.owners).toBe(21)
})

it('gives no outline of a plan that is not there', async () => {
  await testSession()
  const outline = new PlanWorkerPort(workerHere).outline('none', today)
  onTestFinished(outline.subscribe(() => {}))
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(outline.get()).toBeUndefined()
})

it('fails to read where the worker does not start, or dies', async () => {
  await testSession()
  const planId = await aPlan()
  const never = new PlanWorkerPort(() => {
    throw new Error('refused')
  })
  await expect(never.readTable(planId, 'owners')).rejects.toThrow('refused')
  const silent: WorkerLike = { onmessage: null, onerror: null, postMessage: () => {} }
  const asked = new PlanWorkerPort(() => silent).readTable(planId, 'owners')
  silent.onerror?.call(silent as Worker, { message: 'gone' } as ErrorEvent)
  await expect(asked).rejects.toThrow('gone')
})
