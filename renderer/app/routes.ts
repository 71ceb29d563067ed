import type { PlanId } from '#shared/lib/ids'

/** The screens inside a plan. */
export type PlanScreen =
  | 'city'
  | 'assess'
  | 'gaps'
  | 'actions'
  | 'milestones'
  | 'indicators'
  | 'owners'
  | 'loose-ends'
  | 'report'

/** What an address shows. `id` is the factor, action or indicator in focus; `questionId` the question's card. */
export type Place =
  | { readonly screen: 'home' }
  | { readonly screen: 'new' }
  | {
      readonly screen: PlanScreen
      readonly planId: PlanId
      readonly id?: string
      readonly questionId?: string
    }

const planScreens: Readonly<Record<PlanScreen, 'alone' | 'withId' | 'withQuestion'>> = {
  city: 'alone',
  assess: 'withQuestion',
  gaps: 'withId',
  actions: 'withId',
  milestones: 'alone',
  indicators: 'withId',
  owners: 'alone',
  'loose-ends': 'alone',
  report: 'alone',
}

const segment = /^[A-Za-z0-9_.-]{1,64}$/

/** Reads an address (the part after `#`). An address that leads nowhere shows Home. */
export function placeOf(address: string): Place {
  const [top, planId, screen, id, questionId, ...rest] = address.split('/').filter(Boolean)
  if (top === 'new' && !planId) return { screen: 'new' }
  const named = [planId, id, questionId].every((part) => part === undefined || segment.test(part))
  if (top !== 'plan' || !planId || !named || rest.length > 0) return { screen: 'home' }
  if (screen === undefined) return { screen: 'city', planId: planId as PlanId }
  if (!isPlanScreen(screen)) return { screen: 'home' }
  const takes = planScreens[screen]
  return {
    screen,
    planId: planId as PlanId,
    ...(id !== undefined && takes !== 'alone' ? { id } : {}),
    ...(questionId !== undefined && takes === 'withQuestion' ? { questionId } : {}),
  }
}

function isPlanScreen(text: string): text is PlanScreen {
  return text in planScreens
}
