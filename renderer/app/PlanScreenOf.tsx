import { useCallback } from 'react'
import type { BesideSlot } from '#renderer/components/beside'
import { packsPath } from '#renderer/components/paths'
import type { PlanId } from '#shared/lib/ids'
import { Beside } from './Beside'
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
  MilestonesScreen,
  ObjectivesScreen,
  OwnersHealthScreen,
  OwnersScreen,
  ReportScreen,
  ResourcesScreen,
  TimelineScreen,
} from './screens'

/** An address inside a plan. */
export type PlanPlace = Extract<Place, { readonly planId: PlanId }>

/** The screen of a place inside a plan. */
export function PlanScreenOf({ place }: { readonly place: PlanPlace }) {
  const { planId, packId, id, questionId } = place
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
    case 'loose-ends':
      return <LooseEndsScreen planId={planId} />
    case 'compare':
      return <CompareScreen planId={planId} {...(id ? { moments: id } : {})} />
    case 'history':
      return <HistoryScreen planId={planId} />
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
