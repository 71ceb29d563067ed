import { Alert, Button, Text } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { navigate } from 'wouter/use-hash-location'
import { PageHeader } from '#renderer/components/PageHeader'
import { comparePath } from '#renderer/components/paths'
import { useToday } from '#renderer/components/useToday'
import { compareMoments } from '#shared/compare/comparePlans'
import { formatDay, isDay } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import { benchmarksOf } from '#shared/plan/planRounds'
import { type PlanSnapshot, planOf } from '#shared/planFile/PlanSnapshot'
import classes from './compare.module.css'
import { codesIn, offeredPoints, pointOf, usualFrom } from './comparePoints'
import { DifferenceView } from './DifferenceView'
import { PointChoice } from './PointChoice'
import { PrintChanges } from './PrintChanges'
import { titleOf } from './pointInWords'
import { SnapshotList } from './SnapshotList'
import { usePlanWithHistory } from './usePlanWithHistory'

interface CompareScreenProps {
  readonly planId: PlanId
  /** The two moments as they stand in the address, `r102..now`; since the last review where there are none. */
  readonly moments?: string
}

/** What changed between any two moments of the plan, and the snapshots that were taken of it. */
export function CompareScreen({ planId, moments }: CompareScreenProps) {
  const { t } = useTranslation('compare')
  const plan = usePlanWithHistory(planId)
  const root = useRef<HTMLDivElement>(null)
  // A snapshot is chosen at the foot of the screen, and what comes of it is shown at its head.
  // biome-ignore lint/correctness/useExhaustiveDependencies: other moments mean another comparison to be read from its beginning
  useEffect(() => root.current?.scrollIntoView({ block: 'start' }), [moments])
  return (
    <div ref={root} className={classes.screen}>
      <PageHeader title={t('compare:screen.title')} lead={t('compare:screen.lead')} />
      {plan ? (
        <>
          <Comparison planId={planId} plan={plan} {...(moments ? { moments } : {})} />
          <SnapshotList planId={planId} locale={planOf(plan.records).language} />
        </>
      ) : (
        <Text>{t('compare:screen.working')}</Text>
      )}
    </div>
  )
}

function Comparison({ planId, plan, moments }: CompareScreenProps & { plan: PlanSnapshot }) {
  const { t } = useTranslation('compare')
  const today = useToday()
  const { language: locale } = planOf(plan.records)
  const points = useMemo(() => offeredPoints(plan, today), [plan, today])
  const codes = codesIn(moments)
  const [usual, latest] = [usualFrom(points), points[0]]
  const asked = codes.from ? pointOf(codes.from, points, plan) : (usual ?? null)
  const from = asked ?? usual
  const to = (codes.to ? pointOf(codes.to, points, plan) : null) ?? latest
  const found = useMemo(
    () => (from && to ? compareMoments(plan, from, to) : null),
    [plan, from, to],
  )
  if (!from || !to || !found) return null
  const go = (one: string, other: string) => navigate(comparePath(planId, one, other))
  const missing = [codes.from, codes.to].find((code) => isDay(code) && !pointOf(code, points, plan))
  return (
    <>
      <div className={classes.points}>
        <PointChoice
          label={t('compare:screen.from')}
          points={points}
          chosen={from}
          choose={(code) => go(code, to.code)}
          locale={locale}
        />
        <PointChoice
          label={t('compare:screen.to')}
          points={points}
          chosen={to}
          choose={(code) => go(from.code, code)}
          locale={locale}
        />
        <Button
          variant="default"
          className={classes.swap}
          leftSection={<IconArrowsExchange size={18} aria-hidden="true" />}
          onClick={() => go(to.code, from.code)}
        >
          {t('compare:screen.swap')}
        </Button>
      </div>
      {missing || !found.ok ? (
        <Alert color="orange" role="alert">
          {t('compare:screen.tooEarly', {
            day: formatDay(missing ?? from.day, locale),
            begin: formatDay(points.at(-1)?.day ?? from.day, locale),
          })}
        </Alert>
      ) : null}
      {found.ok ? (
        <DifferenceView
          planId={planId}
          found={found.value}
          locale={locale}
          several={benchmarksOf(plan.records.planPacks).length > 1}
        >
          <PrintChanges
            plan={planOf(plan.records)}
            found={found.value}
            fromName={titleOf(from, t)}
            toName={titleOf(to, t)}
          />
        </DifferenceView>
      ) : null}
    </>
  )
}
