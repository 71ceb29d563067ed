import { fetchedScreen } from './fetchedScreen'
import type { Place } from './routes'

// Each screen is a file of its own that is fetched when it is first shown; Home must not wait for an editor or a date picker.
const plan = fetchedScreen(async () => (await import('./PlanFrame')).PlanFrame)
const city = fetchedScreen(
  async () => (await import('#renderer/features/city/CityScreen')).CityScreen,
)
const assess = fetchedScreen(
  async () => (await import('#renderer/features/assessment/AssessScreen')).AssessScreen,
)
const gaps = fetchedScreen(
  async () => (await import('#renderer/features/gap/GapsScreen')).GapsScreen,
)
const objectives = fetchedScreen(
  async () => (await import('#renderer/features/plan/objective/ObjectivesScreen')).ObjectivesScreen,
)
const resources = fetchedScreen(
  async () => (await import('#renderer/features/plan/resource/ResourcesScreen')).ResourcesScreen,
)
const actions = fetchedScreen(
  async () => (await import('#renderer/features/plan/action/ActionsScreen')).ActionsScreen,
)
const board = fetchedScreen(
  async () => (await import('#renderer/features/plan/board/BoardScreen')).BoardScreen,
)
const timeline = fetchedScreen(
  async () => (await import('#renderer/features/plan/timeline/TimelineScreen')).TimelineScreen,
)
const milestones = fetchedScreen(
  async () => (await import('#renderer/features/plan/milestone/MilestonesScreen')).MilestonesScreen,
)
const indicators = fetchedScreen(
  async () => (await import('#renderer/features/plan/indicator/IndicatorsScreen')).IndicatorsScreen,
)
const owners = fetchedScreen(
  async () => (await import('#renderer/features/plan/owner/OwnersScreen')).OwnersScreen,
)
const monitor = fetchedScreen(
  async () => (await import('#renderer/features/monitoring/due/DueScreen')).DueScreen,
)
const ownersHealth = fetchedScreen(
  async () =>
    (await import('#renderer/features/monitoring/owners/OwnersHealthScreen')).OwnersHealthScreen,
)
const reviews = fetchedScreen(
  async () => (await import('#renderer/features/review/ReviewsScreen')).ReviewsScreen,
)
const progress = fetchedScreen(
  async () =>
    (await import('#renderer/features/monitoring/progress/ProgressScreen')).ProgressScreen,
)
const sheets = fetchedScreen(
  async () =>
    (await import('#renderer/features/monitoring/sheets/OwnerSheetsScreen')).OwnerSheetsScreen,
)
const measurements = fetchedScreen(
  async () =>
    (await import('#renderer/features/monitoring/measurements/MeasurementsScreen'))
      .MeasurementsScreen,
)
const looseEnds = fetchedScreen(
  async () => (await import('#renderer/features/looseEnds/LooseEndsScreen')).LooseEndsScreen,
)
const compare = fetchedScreen(
  async () => (await import('#renderer/features/review/CompareScreen')).CompareScreen,
)
const history = fetchedScreen(
  async () => (await import('#renderer/features/history/HistoryScreen')).HistoryScreen,
)
const report = fetchedScreen(
  async () => (await import('#renderer/features/report/ReportScreen')).ReportScreen,
)
const library = fetchedScreen(
  async () => (await import('#renderer/features/library/LibraryScreen')).LibraryScreen,
)
const packs = fetchedScreen(
  async () => (await import('#renderer/features/packs/PacksScreen')).PacksScreen,
)
const home = fetchedScreen(
  async () => (await import('#renderer/features/home/HomeScreen')).HomeScreen,
)
const newPlan = fetchedScreen(
  async () => (await import('#renderer/features/home/NewPlanScreen')).NewPlanScreen,
)

export const PlanFrame = plan.Screen
export const CityScreen = city.Screen
export const AssessScreen = assess.Screen
export const GapsScreen = gaps.Screen
export const ObjectivesScreen = objectives.Screen
export const ResourcesScreen = resources.Screen
export const ActionsScreen = actions.Screen
export const BoardScreen = board.Screen
export const TimelineScreen = timeline.Screen
export const MilestonesScreen = milestones.Screen
export const IndicatorsScreen = indicators.Screen
export const OwnersScreen = owners.Screen
export const DueScreen = monitor.Screen
export const OwnersHealthScreen = ownersHealth.Screen
export const ReviewsScreen = reviews.Screen
export const ProgressScreen = progress.Screen
export const OwnerSheetsScreen = sheets.Screen
export const MeasurementsScreen = measurements.Screen
export const LooseEndsScreen = looseEnds.Screen
export const CompareScreen = compare.Screen
export const HistoryScreen = history.Screen
export const ReportScreen = report.Screen
export const LibraryScreen = library.Screen
export const PacksScreen = packs.Screen
export const HomeScreen = home.Screen
export const NewPlanScreen = newPlan.Screen

const screens = {
  city,
  assess,
  gaps,
  objectives,
  resources,
  actions,
  board,
  timeline,
  milestones,
  indicators,
  owners,
  monitor,
  'owners-health': ownersHealth,
  reviews,
  progress,
  measurements,
  sheets,
  'loose-ends': looseEnds,
  compare,
  history,
  report,
  library,
  packs,
  home,
  new: newPlan,
} as const

/** Fetches what a place needs, so that it can be drawn at once; at the start, while the database is still being opened. */
export async function fetchScreen(place: Place): Promise<void> {
  await Promise.all([screens[place.screen].fetch(), 'planId' in place ? plan.fetch() : null])
}
