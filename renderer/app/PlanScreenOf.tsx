import type { Place, PlanScreen } from './routes'
import {
  ActionsScreen,
  AssessScreen,
  CityScreen,
  GapsScreen,
  IndicatorsScreen,
  LooseEndsScreen,
  MilestonesScreen,
  OwnersScreen,
  ReportScreen,
} from './screens'

/** An address inside a plan. */
export type PlanPlace = Extract<Place, { readonly screen: PlanScreen }>

/** The screen of a place inside a plan. */
export function PlanScreenOf({ place }: { readonly place: PlanPlace }) {
  const { planId, id, questionId } = place
  switch (place.screen) {
    case 'city':
      return <CityScreen planId={planId} />
    case 'assess':
      return (
        <AssessScreen
          planId={planId}
          {...(id ? { factorId: id } : {})}
          {...(questionId ? { questionId } : {})}
        />
      )
    case 'gaps':
      return <GapsScreen planId={planId} {...(id ? { factorId: id } : {})} />
    case 'actions':
      return <ActionsScreen planId={planId} {...(id ? { actionId: id } : {})} />
    case 'milestones':
      return <MilestonesScreen planId={planId} />
    case 'indicators':
      return <IndicatorsScreen planId={planId} {...(id ? { indicatorId: id } : {})} />
    case 'owners':
      return <OwnersScreen planId={planId} />
    case 'loose-ends':
      return <LooseEndsScreen planId={planId} />
    case 'report':
      return <ReportScreen planId={planId} />
  }
}
