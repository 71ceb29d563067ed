import { useCallback } from 'react'
import type { BesideSlot } from '#renderer/components/beside'
import { packsPath } from '#renderer/components/paths'
import type { PlanId } from '#shared/lib/ids'
import { Beside } from './Beside'
import { MinutesExport } from './MinutesExport'
import { PackUpdates } from './PackUpdates'
import type { Place } from './routes'
import {
  ActionsScreen,
  AssessScreen,
  BoardScreen,
  CityScreen,
  CompareScreen,
  DueScreen,
  GapsScreen,
  HistoryScreen,
  IndicatorsScreen,
  LibraryScreen,
  LooseEndsScreen,
  MeasurementsScreen,
  MilestonesScreen,
  ObjectivesScreen,
  OwnerSheetsScreen,
  OwnersHealthScreen,
  OwnersScreen,
  ProgressScreen,
  ReportScreen,
  ResourcesScreen,
  ReviewsScreen,
  TimelineScreen,
} from './screens'
import { WhoAreYou } from './WhoAreYou'

/** An address inside a plan. */
export type PlanPlace = Extract<Place, { readonly planId: PlanId }>

/** The screen of a place inside a plan. */
export function PlanScreenOf({ place }: { readonly place: PlanPlace }) {
  const { planId, packId, id, questionId, itemId } = place
  const beside = useCallback<BesideSlot>(
    (focus, order) => <Beside planId={planId} focus={focus} order={order} />,
    [planId],
  )
  switch (place.screen) {
    case 'city':
      return <CityScreen planId={planId} packUpdates={<PackUpdates planId={planId} />} />
    case 'assess':
      return (
        <AssessScreen
          planId={planId}
          beside={beside}
          {...(packId ? { packId } : {})}
          {...(id ? { factorId: id } : {})}
          {...(questionId ? { questionId } : {})}
        />
      )
    case 'gaps':
      return (
        <GapsScreen
          planId={planId}
          beside={beside}
          {...(packId ? { packId } : {})}
          {...(id ? { factorId: id } : {})}
        />
      )
    case 'objectives':
      return <ObjectivesScreen planId={planId} {...(id ? { objectiveId: id } : {})} />
    case 'resources':
      return <ResourcesScreen planId={planId} />
    case 'actions':
      return <ActionsScreen planId={planId} beside={beside} {...(id ? { actionId: id } : {})} />
    case 'board':
      return <BoardScreen planId={planId} />
    case 'timeline':
      return <TimelineScreen planId={planId} />
    case 'milestones':
      return <MilestonesScreen planId={planId} beside={beside} />
    case 'indicators':
      return (
        <IndicatorsScreen planId={planId} beside={beside} {...(id ? { indicatorId: id } : {})} />
      )
    case 'owners':
      return <OwnersScreen planId={planId} />
    case 'monitor':
      return <DueScreen planId={planId} />
    case 'owners-health':
      return <OwnersHealthScreen planId={planId} {...(id ? { ownerId: id } : {})} />
    case 'reviews':
      return (
        <ReviewsScreen
          planId={planId}
          minutes={(review) => <MinutesExport planId={planId} review={review} />}
          {...(id ? { reviewId: id } : {})}
          {...(itemId ? { itemId } : {})}
        />
      )
    case 'progress':
      return <ProgressScreen planId={planId} {...(id ? { indicatorId: id } : {})} />
    case 'sheets':
      return <OwnerSheetsScreen planId={planId} />
    case 'measurements':
      return <MeasurementsScreen planId={planId} {...(id ? { indicatorId: id } : {})} />
    case 'loose-ends':
      return <LooseEndsScreen planId={planId} />
    case 'compare':
      return <CompareScreen planId={planId} {...(id ? { moments: id } : {})} />
    case 'history':
      return <HistoryScreen planId={planId} whoAreYou={<WhoAreYou />} />
    case 'report':
      return <ReportScreen planId={planId} />
    case 'library':
      return (
        <LibraryScreen
          planId={planId}
          ownPacksHref={packsPath()}
          {...(id ? { itemRef: id } : {})}
        />
      )
  }
}
