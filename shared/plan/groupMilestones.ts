import type { Day } from '#shared/lib/dates'
import type { Milestone } from './Milestone'
import { milestoneStanding } from './milestoneStanding'

/** Milestones that a manager looks at together. `quarter` groups carry their year and quarter (1–4), the others null. */
export interface MilestoneGroup {
  readonly kind: 'late' | 'due-soon' | 'quarter' | 'undated' | 'reached' | 'dropped'
  readonly quarter: { readonly year: number; readonly quarter: number } | null
  readonly milestones: readonly Milestone[]
}

/**
 * Groups milestones as a manager reads them: late, due within 30 days, then by quarter of their due date, those without date,
 * and last the reached (latest first) and the dropped ones. Each group is by date, groups without milestones are left out.
 * @param today the day from which late and soon are counted
 */
export function groupMilestones(milestones: readonly Milestone[], today: Day): MilestoneGroup[] {
  const groups = new Map<string, { group: MilestoneGroup; milestones: Milestone[] }>()
  for (const milestone of milestones) {
    const group = groupOf(milestone, today)
    const key = sortKey(group)
    const known = groups.get(key)
    if (known) known.milestones.push(milestone)
    else groups.set(key, { group, milestones: [milestone] })
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { group, milestones: members }]) => ({ ...group, milestones: sorted(group, members) }))
}

function groupOf(milestone: Milestone, today: Day): MilestoneGroup {
  const standing = milestoneStanding(milestone, today)
  if (standing !== 'open' || milestone.dueOn === null)
    return { kind: standing === 'open' ? 'undated' : standing, quarter: null, milestones: [] }
  const month = Number(milestone.dueOn.slice(5, 7))
  return {
    kind: 'quarter',
    quarter: { year: Number(milestone.dueOn.slice(0, 4)), quarter: Math.ceil(month / 3) },
    milestones: [],
  }
}

const kinds = ['late', 'due-soon', 'quarter', 'undated', 'reached', 'dropped'] as const

function sortKey({ kind, quarter }: MilestoneGroup): string {
  return `${kinds.indexOf(kind)} ${quarter ? `${quarter.year} ${quarter.quarter}` : ''}`
}

function sorted({ kind }: MilestoneGroup, members: readonly Milestone[]): Milestone[] {
  const dayOf = (milestone: Milestone) =>
    (kind === 'reached' ? milestone.reachedOn : null) ?? milestone.dueOn ?? ''
  const direction = kind === 'reached' ? -1 : 1
  return [...members].sort((a, b) => {
    const [first, second] = [dayOf(a), dayOf(b)]
    if (first !== second) return first < second ? -direction : direction
    return a.title < b.title ? -1 : a.title > b.title ? 1 : 0
  })
}
