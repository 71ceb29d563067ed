import type { PlanId } from '#shared/lib/ids'

/** The screens inside a plan. */
export type PlanScreen =
  | 'city'
  | 'assess'
  | 'gaps'
  | 'objectives'
  | 'actions'
  | 'board'
  | 'timeline'
  | 'milestones'
  | 'indicators'
  | 'resources'
  | 'owners'
  | 'monitor'
  | 'owners-health'
  | 'reviews'
  | 'progress'
  | 'measurements'
  | 'sheets'
  | 'loose-ends'
  | 'compare'
  | 'history'
  | 'report'
  | 'library'

/**
 * What an address shows. `id` is the factor, action, indicator or item of the library in focus; `questionId` the question's card; `packId` the benchmark
 * of both, named in plans that have several; `itemId` the item of a review that is shown to the room.
 */
export type Place =
  | { readonly screen: 'home' }
  | { readonly screen: 'new' }
  | { readonly screen: 'library'; readonly id?: string }
  | { readonly screen: 'packs'; readonly open?: { readonly id: string; readonly version: string } }
  | {
      readonly screen: PlanScreen
      readonly planId: PlanId
      readonly packId?: string
      readonly id?: string
      readonly questionId?: string
      readonly itemId?: string
    }

const planScreens: Readonly<Record<PlanScreen, 'alone' | 'withId' | 'withQuestion' | 'withItem'>> =
  {
    city: 'alone',
    assess: 'withQuestion',
    gaps: 'withId',
    objectives: 'withId',
    actions: 'withId',
    board: 'alone',
    timeline: 'alone',
    milestones: 'alone',
    indicators: 'withId',
    resources: 'alone',
    owners: 'alone',
    monitor: 'alone',
    'owners-health': 'withId',
    reviews: 'withItem',
    progress: 'withId',
    measurements: 'withId',
    sheets: 'alone',
    'loose-ends': 'alone',
    compare: 'withId',
    history: 'alone',
    report: 'alone',
    library: 'withId',
  }

/** A pack, and a version of it. */
const packSegment = /^[a-z][a-z0-9-]{0,79}$/
const versionSegment = /^\d{1,5}\.\d{1,5}\.\d{1,5}$/
const segment = /^[A-Za-z0-9_.-]{1,64}$/
/** An item of the library: pack and item, as in a `PackRef`. */
const libraryItem = /^[a-z0-9-]{1,80}:[A-Za-z0-9.-]{1,40}$/

/** Reads an address (the part after `#`). An address that leads nowhere shows Home. */
export function placeOf(address: string): Place {
  const [top, planId, screen, ...parts] = address.split('/').filter(Boolean)
  if (top === 'new' && !planId) return { screen: 'new' }
  if (top === 'library' && screen === undefined)
    return planId && libraryItem.test(planId)
      ? { screen: 'library', id: planId }
      : { screen: 'library' }
  if (top === 'packs') {
    const isNamed = packSegment.test(planId ?? '') && versionSegment.test(screen ?? '')
    return planId && screen && isNamed && parts.length === 0
      ? { screen: 'packs', open: { id: planId, version: screen } }
      : { screen: 'packs' }
  }
  const packId = namesPack(screen, parts[0]) ? parts.shift() : undefined
  const [id, inner, ...rest] = parts
  const form = screen === 'library' ? libraryItem : segment
  const named =
    segment.test(planId ?? '') && [id, inner].every((part) => part === undefined || form.test(part))
  if (top !== 'plan' || !planId || !named || rest.length > 0) return { screen: 'home' }
  if (screen === undefined) return { screen: 'city', planId: planId as PlanId }
  if (!isPlanScreen(screen)) return { screen: 'home' }
  const takes = planScreens[screen]
  return {
    screen,
    planId: planId as PlanId,
    ...(packId === undefined ? {} : { packId }),
    ...(id !== undefined && takes !== 'alone' ? { id } : {}),
    ...(inner !== undefined && takes === 'withQuestion' ? { questionId: inner } : {}),
    ...(inner !== undefined && takes === 'withItem' ? { itemId: inner } : {}),
  }
}

// Packs begin with a small letter, factors with a capital one, so that addresses from before there were several still hold.
function namesPack(screen: string | undefined, part: string | undefined): boolean {
  return (screen === 'assess' || screen === 'gaps') && /^[a-z][a-z0-9-]{0,79}$/.test(part ?? '')
}

function isPlanScreen(text: string): text is PlanScreen {
  return text in planScreens
}
