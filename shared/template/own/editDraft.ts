import { idsOfDraft, newItemIds, ownSource, withOwnSource } from './itemIds'
import type { DraftContent } from './OwnPack'
import type {
  BenchmarkDraft,
  CommitmentDraft,
  CommitmentsDraft,
  FactorDraft,
  PackDraft,
  PracticesDraft,
} from './PackDraft'

// What can be done to a draft. Each takes the draft as it is and gives the draft as it is then; an id that it does not have changes nothing.

type Fields = Readonly<Record<string, unknown>>
interface Item extends Fields {
  readonly id: string
}

/** Changes what the pack says of itself. */
export const setHead = <Draft extends PackDraft>(
  content: DraftContent<Draft>,
  fields: Partial<
    Pick<PackDraft, 'title' | 'shortTitle' | 'publisher' | 'year' | 'about' | 'language'>
  >,
): DraftContent<Draft> => ({ ...content, pack: { ...content.pack, ...fields } })

/** Changes the benchmark's standard. */
export const setStandard = (
  content: DraftContent<BenchmarkDraft>,
  fields: Partial<Pick<BenchmarkDraft['standard'], 'text' | 'explanation'>>,
): DraftContent<BenchmarkDraft> => {
  const { standard } = content.pack
  const source = withOwnSource(standard.source, standard.id)
  return { ...content, pack: { ...content.pack, standard: { ...standard, ...fields, source } } }
}

/** Changes fields of an item, wherever it stands. Its source then names the city. */
export const setItem = <Draft extends PackDraft>(
  content: DraftContent<Draft>,
  id: string,
  fields: Fields,
): DraftContent<Draft> =>
  changeList(content, id, (items, at) =>
    items.map((item, index) =>
      index === at
        ? { ...item, ...fields, source: withOwnSource(String(item.source ?? ''), id) }
        : item,
    ),
  )

/** Changes one of the statements of a factor. */
export const setStatement = (
  content: DraftContent<BenchmarkDraft>,
  factorId: string,
  index: number,
  text: string,
): DraftContent<BenchmarkDraft> => {
  const factor = content.pack.factors.find(({ id }) => id === factorId)
  if (!factor) return content
  const statements = factor.statements.map((statement, at) =>
    at === index ? { text, source: withOwnSource(statement.source, factorId) } : statement,
  )
  return setItem(content, factorId, { statements })
}

/** Takes an item out, with all that belongs under it. Their ids are not given again. */
export function removeItem<Draft extends PackDraft>(
  content: DraftContent<Draft>,
  id: string,
): DraftContent<Draft> {
  const before = idsOfDraft(content.pack)
  const next = changeList(content, id, (items, at) => items.filter((_, index) => index !== at))
  const left = new Set(idsOfDraft(next.pack))
  const gone = before.filter((each) => !left.has(each))
  return { ...next, retiredIds: [...new Set([...content.retiredIds, ...gone])] }
}

/** Moves an item up (negative) or down among its neighbours of the same group. */
export const moveItem = <Draft extends PackDraft>(
  content: DraftContent<Draft>,
  id: string,
  by: -1 | 1,
): DraftContent<Draft> =>
  changeList(content, id, (items, at) => {
    const group = (item: Item | undefined) => item?.roleId ?? item?.moduleId
    let other = at + by
    while (items[other] && group(items[other]) !== group(items[at])) other += by
    const [moved, neighbour] = [items[at], items[other]]
    if (!moved || !neighbour) return items
    return items.map((item, index) => (index === at ? neighbour : index === other ? moved : item))
  })

/** Adds factors at the end of the core, one per title. */
export function addFactors(
  content: DraftContent<BenchmarkDraft>,
  titles: readonly string[],
): DraftContent<BenchmarkDraft> {
  const { factors } = content.pack
  const core = factors.filter(({ moduleId }) => moduleId === undefined)
  const ids = newItemIds(content, core[0]?.id.startsWith('C') ? 'C' : 'F', titles.length)
  const added = ids.map(
    (id, at): FactorDraft => ({
      id,
      title: titles[at] ?? '',
      statements: [{ text: '', source: ownSource(id) }],
      rationale: '',
      source: ownSource(id),
      questions: [],
      examples: [],
    }),
  )
  const inModules = factors.filter(({ moduleId }) => moduleId !== undefined)
  return { ...content, pack: { ...content.pack, factors: [...core, ...added, ...inModules] } }
}

/** Adds questions to a factor, one per text: after another of its questions, or at the end. */
export function addQuestions(
  content: DraftContent<BenchmarkDraft>,
  factorId: string,
  texts: readonly string[],
  afterId?: string,
): DraftContent<BenchmarkDraft> {
  const factor = content.pack.factors.find(({ id }) => id === factorId)
  if (!factor) return content
  const prefix = `${factorId}.${factorId.startsWith('F') ? 'Q' : 'T'}`
  const added = newItemIds(content, prefix, texts.length).map((id, at) => ({
    id,
    text: texts[at] ?? '',
    hint: '',
    source: ownSource(id),
  }))
  const after = factor.questions.findIndex(({ id }) => id === afterId)
  const at = after === -1 ? factor.questions.length : after + 1
  const questions = [...factor.questions.slice(0, at), ...added, ...factor.questions.slice(at)]
  return withFactor(content, { ...factor, questions })
}

/** Adds an empty city example to a factor. */
export function addExample(
  content: DraftContent<BenchmarkDraft>,
  factorId: string,
): DraftContent<BenchmarkDraft> {
  const factor = content.pack.factors.find(({ id }) => id === factorId)
  const [id] = newItemIds(content, `${factorId}.X`, 1)
  if (!factor || !id) return content
  const example = { ...blankExample, id, source: ownSource(id) }
  return withFactor(content, { ...factor, examples: [...factor.examples, example] })
}

/** Adds context factors, one per title. */
export function addContextFactors(
  content: DraftContent<BenchmarkDraft>,
  titles: readonly string[],
): DraftContent<BenchmarkDraft> {
  const added = newItemIds(content, 'K', titles.length).map((id, at) => ({
    id,
    title: titles[at] ?? '',
    explanation: '',
    source: ownSource(id),
  }))
  const contextFactors = [...content.pack.contextFactors, ...added]
  return { ...content, pack: { ...content.pack, contextFactors } }
}

/** Adds commitments made in a role, one per title. They stand after the others of that role. */
export function addCommitments(
  content: DraftContent<CommitmentsDraft>,
  roleId: CommitmentDraft['roleId'],
  titles: readonly string[],
): DraftContent<CommitmentsDraft> {
  const added = newItemIds(content, roleId, titles.length).map((id, at) => ({
    id,
    roleId,
    title: titles[at] ?? '',
    text: '',
    source: ownSource(id),
    servedBy: [],
  }))
  const { roles, commitments } = content.pack
  const all = [...commitments, ...added]
  const inOrder = roles.flatMap((role) => all.filter((each) => each.roleId === role.id))
  return { ...content, pack: { ...content.pack, commitments: inOrder } }
}

/** Adds an empty practice at the end. */
export function addPractice(content: DraftContent<PracticesDraft>): DraftContent<PracticesDraft> {
  const [id = 'p1'] = newItemIds(content, 'p', 1)
  const practice = { ...blankExample, limit: '', bearsOn: [], id, source: ownSource(id) }
  const practices = [...content.pack.practices, practice]
  return { ...content, pack: { ...content.pack, practices } }
}

const blankExample = {
  city: '',
  country: '',
  topic: '',
  text: '',
  years: [],
  result: '',
  website: '',
} as const

const withFactor = (
  content: DraftContent<BenchmarkDraft>,
  factor: FactorDraft,
): DraftContent<BenchmarkDraft> => ({
  ...content,
  pack: {
    ...content.pack,
    factors: content.pack.factors.map((each) => (each.id === factor.id ? factor : each)),
  },
})

/** Changes the list that holds an item, wherever in the pack it stands. Ids are unique within a pack. */
function changeList<Draft extends PackDraft>(
  content: DraftContent<Draft>,
  id: string,
  change: (items: readonly Item[], at: number) => readonly Item[],
): DraftContent<Draft> {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const at = value.findIndex((item) => isItem(item) && item.id === id)
      return at === -1 ? keepIfSame(value, value.map(visit)) : change(value, at)
    }
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value)
    const visited = entries.map(([key, each]) => [key, visit(each)] as const)
    return visited.every(([, each], index) => each === entries[index]?.[1])
      ? value
      : Object.fromEntries(visited)
  }
  // The shape stays: only items within lists are changed, moved or taken out, and drafts are checked before they are saved.
  return { ...content, pack: visit(content.pack) as Draft }
}

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && 'id' in value

const keepIfSame = (before: readonly unknown[], after: readonly unknown[]) =>
  after.every((each, index) => each === before[index]) ? before : after
