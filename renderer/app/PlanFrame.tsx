import { Button, Text, Title } from '@mantine/core'
import { type ReactNode, Suspense, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useToday } from '#renderer/components/useToday'
import { usePlanOutline } from '#renderer/repositories/planOutline'
import { usePlan } from '#renderer/repositories/plans'
import { whenSettled } from '#renderer/repositories/records'
import classes from './PlanFrame.module.css'
import { PlanHeader } from './PlanHeader'
import { PlanRail } from './PlanRail'
import type { PlanPlace } from './PlanScreenOf'
import { SaveFailure } from './SaveFailure'
import { SkipToMain } from './SkipToMain'
import type { Commands } from './useCommands'

interface PlanFrameProps {
  readonly place: PlanPlace
  readonly commands: Commands
  /** Called when the screen stands with its data. */
  readonly onReady: () => void
  readonly children: ReactNode
}

/** What surrounds every screen of a plan: the header above, the rail of stages on the left. */
export function PlanFrame({ place, commands, onReady, children }: PlanFrameProps) {
  const { t } = useTranslation('shell')
  const plan = usePlan(place.planId)
  const outline = usePlanOutline(place.planId, useToday())
  const main = useRef<HTMLElement>(null)
  const address = `${place.screen}/${place.packId ?? ''}/${place.id ?? ''}/${place.questionId ?? ''}`
  const shown = useRef(place.screen)

  useEffect(() => {
    document.title = plan
      ? t('shell:windowTitle', { plan: plan.title, screen: t(`shell:stage.${place.screen}`) })
      : t('shell:appName')
  }, [plan, place.screen, t])

  // A new screen begins at its top, with the keyboard in it; within a screen the screen itself decides.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of address moves the view
  useEffect(() => {
    if (shown.current === place.screen) return
    shown.current = place.screen
    main.current?.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [address])

  if (plan === null || plan?.deletedAt)
    return <PlanGone deleted={plan !== null} home={commands.home} onReady={onReady} />
  return (
    <div className={classes.frame}>
      <SkipToMain main={main} />
      <PlanHeader
        planId={place.planId}
        title={plan?.title ?? ''}
        looseEnds={outline?.looseEnds ?? null}
        commands={commands}
      />
      <SaveFailure saveCopy={commands.savePlanFile} />
      <PlanRail place={place} outline={outline} />
      <main ref={main} id="main" className={classes.main} data-screen={place.screen} tabIndex={-1}>
        <Suspense fallback={<Text p="xl">{t('shell:opening')}</Text>}>
          {children}
          <Ready place={place} onReady={onReady} />
        </Suspense>
      </main>
    </div>
  )
}

// Stands beside the screen within one boundary, so that it is drawn only with it.
function Ready({ place, onReady }: Pick<PlanFrameProps, 'place' | 'onReady'>) {
  useEffect(() => whenSettled(place.planId, onReady), [place.planId, onReady])
  return null
}

interface PlanGoneProps {
  readonly deleted: boolean
  readonly home: () => void
  readonly onReady: () => void
}

function PlanGone({ deleted, home, onReady }: PlanGoneProps) {
  const { t } = useTranslation('shell')
  useEffect(onReady, [onReady])
  return (
    <main className={classes.gone}>
      <Title order={1} size="h2">
        {t('shell:gone.title')}
      </Title>
      <Text my="md">{deleted ? t('shell:gone.deleted') : t('shell:gone.missing')}</Text>
      <Button onClick={home}>{t('shell:gone.home')}</Button>
    </main>
  )
}
