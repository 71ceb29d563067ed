import { lazy } from 'react'
import type { Place } from './routes'

// Each screen is a file of its own that is fetched when it is first shown; Home must not wait for an editor or a date picker.
const load = {
  plan: () => import('./PlanFrame'),
  city: () => import('#renderer/features/city/CityScreen'),
  assess: () => import('#renderer/features/assessment/AssessScreen'),
  gaps: () => import('#renderer/features/gap/GapsScreen'),
  actions: () => import('#renderer/features/plan/ActionsScreen'),
  milestones: () => import('#renderer/features/plan/MilestonesScreen'),
  indicators: () => import('#renderer/features/plan/IndicatorsScreen'),
  owners: () => import('#renderer/features/plan/OwnersScreen'),
  'loose-ends': () => import('#renderer/features/looseEnds/LooseEndsScreen'),
  report: () => import('#renderer/features/report/ReportScreen'),
  home: () => import('#renderer/features/home/HomeScreen'),
  new: () => import('#renderer/features/home/NewPlanScreen'),
} as const

export const PlanFrame = lazy(async () => ({ default: (await load.plan()).PlanFrame }))
export const CityScreen = lazy(async () => ({ default: (await load.city()).CityScreen }))
export const AssessScreen = lazy(async () => ({ default: (await load.assess()).AssessScreen }))
export const GapsScreen = lazy(async () => ({ default: (await load.gaps()).GapsScreen }))
export const ActionsScreen = lazy(async () => ({ default: (await load.actions()).ActionsScreen }))
export const MilestonesScreen = lazy(async () => ({
  default: (await load.milestones()).MilestonesScreen,
}))
export const IndicatorsScreen = lazy(async () => ({
  default: (await load.indicators()).IndicatorsScreen,
}))
export const OwnersScreen = lazy(async () => ({ default: (await load.owners()).OwnersScreen }))
export const LooseEndsScreen = lazy(async () => ({
  default: (await load['loose-ends']()).LooseEndsScreen,
}))
export const ReportScreen = lazy(async () => ({ default: (await load.report()).ReportScreen }))
export const HomeScreen = lazy(async () => ({ default: (await load.home()).HomeScreen }))
export const NewPlanScreen = lazy(async () => ({ default: (await load.new()).NewPlanScreen }))

/** Begins to fetch what a place needs, while the database is still being opened. */
export function fetchScreen(place: Place): void {
  void load[place.screen]()
  if ('planId' in place) void load.plan()
}
