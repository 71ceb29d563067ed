import fc from 'fast-check'
import { addAction, moveAction, removeAction, updateAction } from '#renderer/repositories/actions'
import {
  judgeFactor,
  setAnswerContextFactors,
  setAnswerLevel,
  setAnswerReasoning,
  setContextNote,
  withdrawJudgement,
} from '#renderer/repositories/assessments'
import {
  addEvidence,
  attachFile,
  detachFile,
  linkEvidence,
  removeEvidence,
  unlinkEvidence,
} from '#renderer/repositories/evidence'
import { decideGap } from '#renderer/repositories/gaps'
import { redo, undo } from '#renderer/repositories/history'
import {
  addIndicator,
  removeIndicator,
  setBaseline,
  setTarget,
  updateIndicator,
} from '#renderer/repositories/indicators'
import {
  addMilestones,
  moveMilestone,
  removeMilestone,
  updateMilestone,
} from '#renderer/repositories/milestones'
import { addOwner, removeOwner, updateOwner } from '#renderer/repositories/owners'
import { updatePlan } from '#renderer/repositories/plans'
import { answerLevels } from '#shared/assessment/levels'
import type { PlanId } from '#shared/lib/ids'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { richTextOf } from '#shared/richText/plainTextOf'

/** One command with its choices as plain numbers and words; a choice picks among the records that there are, round and round. */
export interface RandomCommand {
  readonly kind: keyof typeof commands
  readonly a: number
  readonly b: number
  readonly text: string
}

interface Scene {
  readonly planId: PlanId
  readonly records: PlanRecords
  readonly a: number
  readonly b: number
  readonly text: string
}

const question = (n: number) => `F${(n % 2) + 1}.Q${(Math.floor(n / 2) % 2) + 1}`

const commands = {
  setLevel: ({ planId, records, a, b }: Scene) =>
    setAnswerLevel(planId, round(records), question(a), pick(answerLevels, b), 'why'),
  type: ({ planId, records, a, text }: Scene) =>
    setAnswerReasoning(planId, round(records), question(a), richTextOf(text), `typing ${a % 2}`),
  clear: ({ planId, records, a }: Scene) =>
    setAnswerReasoning(planId, round(records), question(a), null, `typing ${a % 2}`),
  nameContext: ({ planId, records, a, b }: Scene) =>
    setAnswerContextFactors(planId, round(records), question(a), b % 2 ? ['K1'] : []),
  noteContext: ({ planId, records, a, text }: Scene) =>
    setContextNote(planId, pick(records.planPacks, 0).id, `K${(a % 2) + 1}`, a % 3 ? text : ''),
  judge: ({ planId, records, a, b, text }: Scene) =>
    judgeFactor(planId, round(records), `F${(a % 2) + 1}`, pick(answerLevels, b), text),
  withdraw: ({ planId, records, a }: Scene) =>
    withdrawJudgement(planId, round(records), `F${(a % 2) + 1}`),
  addSource: ({ planId, records, a, text }: Scene) =>
    addEvidence(
      planId,
      { title: text },
      a % 2 ? { assessmentId: round(records), questionId: question(a) } : undefined,
    ),
  removeSource: ({ planId, records, a }: Scene) =>
    on(records.evidenceItems, a, ({ id }) => removeEvidence(planId, id)),
  link: ({ planId, records, a, b }: Scene) =>
    on(records.evidenceItems, a, ({ id }) => linkEvidence(planId, round(records), question(b), id)),
  unlink: ({ planId, records, a, b }: Scene) =>
    on(records.evidenceItems, a, ({ id }) =>
      unlinkEvidence(planId, round(records), question(b), id),
    ),
  attach: ({ planId, records, a }: Scene) =>
    on(records.evidenceItems, a, ({ id }) =>
      attachFile(planId, id, {
        name: 'a.pdf',
        mediaType: 'application/pdf',
        byteLength: a,
        sha256: 'a'.repeat(64),
      }),
    ),
  detach: ({ planId, records, a }: Scene) =>
    on(records.evidenceItems, a, ({ id }) => detachFile(planId, id)),
  decide: ({ planId, records, a, b, text }: Scene) =>
    decideGap(planId, round(records), `F${(a % 2) + 1}`, {
      importance: b % 2 ? 'high' : null,
      reason: text,
    }),
  addAction: ({ planId, records, a, b, text }: Scene) =>
    addAction(planId, {
      title: text,
      ownerId: records.owners[a % 3]?.id ?? null,
      ...(b % 2 ? { draft: true } : {}),
    }),
  renameAction: ({ planId, records, a, b, text }: Scene) =>
    on(records.actions, a, ({ id }) =>
      updateAction(
        planId,
        id,
        { title: text, deputyId: records.owners[b % 3]?.id ?? null },
        'title',
      ),
    ),
  moveAction: ({ planId, records, a, b }: Scene) =>
    on(records.actions, a, ({ id }) =>
      moveAction(planId, id, records.actions[b % (records.actions.length + 1)]?.id ?? null),
    ),
  removeAction: ({ planId, records, a }: Scene) =>
    on(records.actions, a, ({ id }) => removeAction(planId, id)),
  addMilestones: ({ planId, records, a, b, text }: Scene) =>
    on(records.actions, a, ({ id }) =>
      addMilestones(
        planId,
        id,
        Array.from({ length: (b % 3) + 1 }, () => ({ title: text, dueOn: null })),
      ),
    ),
  reachMilestone: ({ planId, records, a, b }: Scene) =>
    on(records.milestones, a, ({ id }) =>
      updateMilestone(planId, id, {
        status: 'reached',
        reachedOn: '2026-11-22',
        ownerId: records.owners[b % 3]?.id ?? null,
      }),
    ),
  moveMilestone: ({ planId, records, a }: Scene) =>
    on(records.milestones, a, ({ id, actionId }) =>
      moveMilestone(
        planId,
        id,
        records.milestones.find((item) => item.actionId === actionId)?.id ?? null,
      ),
    ),
  removeMilestone: ({ planId, records, a }: Scene) =>
    on(records.milestones, a, ({ id }) => removeMilestone(planId, id)),
  addOwner: ({ planId, text }: Scene) => addOwner(planId, { role: text }),
  renameOwner: ({ planId, records, a, text }: Scene) =>
    on(records.owners, a, ({ id }) => updateOwner(planId, id, { role: text }, 'role')),
  replaceOwner: ({ planId, records, a, b }: Scene) =>
    on(records.owners, a, ({ id }) =>
      removeOwner(planId, id, records.owners[b % (records.owners.length + 1)]?.id ?? null),
    ),
  addIndicator: ({ planId, records, a, text }: Scene) =>
    addIndicator(planId, { name: text, actionIds: records.actions.slice(0, a % 3).map(idOf) }),
  unit: ({ planId, records, a, text }: Scene) =>
    on(records.indicators, a, ({ id }) => updateIndicator(planId, id, { unit: text }, 'unit')),
  removeIndicator: ({ planId, records, a }: Scene) =>
    on(records.indicators, a, ({ id }) => removeIndicator(planId, id)),
  baseline: ({ planId, records, a, b }: Scene) =>
    on(records.indicators, a, ({ id }) => setBaseline(planId, id, { value: b }, 'recounted')),
  target: ({ planId, records, a, b }: Scene) =>
    on(records.indicators, a, ({ id }) =>
      setTarget(planId, id, { value: b, on: '2027-01-01' }, 'recounted'),
    ),
  rename: ({ planId, text }: Scene) => updatePlan(planId, { title: text }, 'plan title'),
  undo: ({ planId }: Scene) => undo(planId),
  redo: ({ planId }: Scene) => redo(planId),
}

/** Any sequence of commands. Undo and redo come as often as all others together would make them rare. */
export const randomCommands = (maxLength: number): fc.Arbitrary<RandomCommand[]> => {
  const kinds = Object.keys(commands) as (keyof typeof commands)[]
  const kind = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...kinds) },
    {
      weight: 2,
      arbitrary: fc.constantFrom<keyof typeof commands>('addAction', 'addOwner', 'type'),
    },
    { weight: 2, arbitrary: fc.constantFrom<keyof typeof commands>('undo', 'redo') },
  )
  const number = fc.nat({ max: 50 })
  const text = fc.constantFrom('x', 'Zoë', 'two words', 'e\u0301', 'bell\u0007')
  return fc.array(fc.record({ kind, a: number, b: number, text }), { maxLength, size: 'max' })
}

/** Runs a command on the plan as it stands. @throws where it fails otherwise than for want of something to undo or redo */
export async function runRandomCommand(
  planId: PlanId,
  records: PlanRecords,
  { kind, ...choices }: RandomCommand,
): Promise<void> {
  const outcome = await commands[kind]({ planId, records, ...choices })
  const expected = ['undo.nothing', 'redo.nothing', 'owner.replacedByItself']
  if (outcome && !outcome.ok && !expected.includes(outcome.failure.code))
    throw new Error(`${kind}: ${JSON.stringify(outcome.failure)}`)
}

function round(records: PlanRecords) {
  return pick(records.assessments, 0).id
}

function idOf<T>({ id }: { readonly id: T }): T {
  return id
}

function on<T, R>(items: readonly T[], n: number, run: (item: T) => Promise<R>): Promise<R> | null {
  return items.length > 0 ? run(pick(items, n)) : null
}

function pick<T>(items: readonly T[], n: number): T {
  const item = items[n % items.length]
  if (item === undefined) throw new Error('Nothing to pick from')
  return item
}
