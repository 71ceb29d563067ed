import { lazy, Suspense, useEffect, useState } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import { packsPath } from '#renderer/components/paths'
import { useAfterPaint } from '#renderer/components/useAfterPaint'
import type { StartReport } from '#renderer/database/start'
import type { AppInfo } from '#shared/ipc'
import { ErrorBoundary } from './ErrorBoundary'
import { keepAddress } from './keptAddress'
import { markUsable } from './markUsable'
import { PlainFrame } from './PlainFrame'
import { PlanHistory } from './PlanHistory'
import { PlanScreenOf } from './PlanScreenOf'
import { placeOf } from './routes'
import { StartNotices } from './StartNotices'
import { HomeScreen, LibraryScreen, NewPlanScreen, PacksScreen, PlanFrame } from './screens'
import { useCommands } from './useCommands'
import { useOpenPlan } from './useOpenPlan'
import { useQuitGuard } from './useQuitGuard'

const CommandPalette = lazy(async () => ({
  default: (await import('./CommandPalette')).CommandPalette,
}))
const ExistingPlanDialog = lazy(async () => ({
  default: (await import('./ExistingPlanDialog')).ExistingPlanDialog,
}))
const Notices = lazy(async () => ({ default: (await import('./Notices')).Notices }))

interface AppFrameProps {
  readonly about: AppInfo | null
  /** What the start had to mend; null until that is known. */
  readonly start: StartReport | null
}

/** The whole window: the screen of the present address, and what works everywhere (commands, search, opening files, quitting). */
export function AppFrame({ about, start }: AppFrameProps) {
  const [address] = useHashLocation()
  const place = placeOf(address)
  const planId = 'planId' in place ? place.planId : null
  const [searches, setSearches] = useState(0)
  // What the first screen does not need is fetched when it stands.
  const settled = useAfterPaint()
  const openPlan = useOpenPlan()
  const commands = useCommands(planId, openPlan, () => setSearches((count) => count + 1))
  useQuitGuard()

  useEffect(() => keepAddress(address), [address])
  return (
    <>
      <Suspense fallback={null}>
        {place.screen === 'home' ? (
          <ErrorBoundary key="home">
            <HomeScreen
              startNotices={start ? <StartNotices start={start} /> : null}
              onNewPlan={commands.newPlan}
              onLibrary={commands.library}
              onPacks={commands.packs}
              onOpenFile={commands.openPlanFile}
              onOpenSample={openPlan.openSample}
              onReady={markUsable}
            />
          </ErrorBoundary>
        ) : place.screen === 'new' ? (
          <ErrorBoundary key="new">
            <NewPlanScreen systemLocale={about?.systemLocale ?? 'en'} onReady={markUsable} />
          </ErrorBoundary>
        ) : place.screen === 'packs' ? (
          <PlainFrame commands={commands} scrolls onReady={markUsable}>
            <ErrorBoundary key="packs">
              <PacksScreen
                {...(place.open ? { packId: place.open.id, version: place.open.version } : {})}
              />
            </ErrorBoundary>
          </PlainFrame>
        ) : !('planId' in place) ? (
          <PlainFrame commands={commands} onReady={markUsable}>
            <ErrorBoundary key={place.screen}>
              <LibraryScreen
                planId={null}
                ownPacksHref={packsPath()}
                {...(place.id ? { itemRef: place.id } : {})}
              />
            </ErrorBoundary>
          </PlainFrame>
        ) : (
          <PlanFrame key={place.planId} place={place} commands={commands} onReady={markUsable}>
            <ErrorBoundary key={place.screen}>
              <PlanHistory planId={place.planId}>
                <PlanScreenOf place={place} />
              </PlanHistory>
            </ErrorBoundary>
          </PlanFrame>
        )}
      </Suspense>
      <Suspense fallback={null}>
        {settled ? <Notices /> : null}
        {searches > 0 ? (
          <CommandPalette planId={planId} commands={commands} searches={searches} />
        ) : null}
        {openPlan.existing ? <ExistingPlanDialog {...openPlan.existing} /> : null}
      </Suspense>
    </>
  )
}
