import type { SpotlightActionData, SpotlightActionGroupData } from '@mantine/spotlight'
import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { navigate } from 'wouter/use-hash-location'
import {
  actionsPath,
  assessPath,
  boardPath,
  cityPath,
  comparePath,
  duePath,
  gapsPath,
  historyPath,
  indicatorsPath,
  looseEndsPath,
  measurementsPath,
  milestonesPath,
  objectivesPath,
  ownersHealthPath,
  ownersPath,
  progressPath,
  reportPath,
  resourcesPath,
  reviewsPath,
  sheetsPath,
  timelinePath,
} from '#renderer/components/paths'
import { usePlans } from '#renderer/repositories/plans'
import { useRecords } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import { ownerLabel } from '#shared/plan/ownerLabel'
import { benchmarksOf } from '#shared/plan/planRounds'
import type { PlanRecords } from '#shared/planFile/recordTables'
import { packRef } from '#shared/template/packRef'

type PaletteRecords = Pick<
  PlanRecords,
  'planPacks' | 'actions' | 'milestones' | 'indicators' | 'owners' | 'reviews' | 'objectives'
>

/** Every place that the search leads to: within a plan its screens and records, else the plans. None are gathered until it is opened. */
export function usePalettePlaces(
  planId: PlanId | null,
  opened: boolean,
): SpotlightActionGroupData[] {
  const { t } = useTranslation('shell')
  const plans = usePlans(opened)
  const wanted = opened ? planId : null
  const planPacks = useRecords(wanted, 'planPacks')
  const actions = useRecords(wanted, 'actions')
  const milestones = useRecords(wanted, 'milestones')
  const indicators = useRecords(wanted, 'indicators')
  const owners = useRecords(wanted, 'owners')
  const reviews = useRecords(wanted, 'reviews')
  const objectives = useRecords(wanted, 'objectives')
  return useMemo(() => {
    const records =
      planPacks && actions && milestones && indicators && owners && reviews && objectives
        ? { planPacks, actions, milestones, indicators, owners, reviews, objectives }
        : undefined
    const planGroup = {
      group: t('shell:search.plans'),
      actions: (plans ?? []).map(({ plan }) =>
        place(`plan ${plan.id}`, plan.title, cityPath(plan.id), plan.city),
      ),
    }
    return planId && records ? [...placesInPlan(planId, records, t), planGroup] : [planGroup]
  }, [plans, planId, planPacks, actions, milestones, indicators, owners, reviews, objectives, t])
}

function placesInPlan(
  planId: PlanId,
  records: PaletteRecords,
  t: TFunction,
): SpotlightActionGroupData[] {
  const benchmarks = benchmarksOf(records.planPacks)
  const factors = benchmarks.flatMap((benchmark) =>
    benchmark.factors.map((factor) => ({
      ...factor,
      ref: packRef(benchmark.id, factor.id),
      // Named where the plan has several.
      ...(benchmarks.length > 1 ? { packId: benchmark.id, benchmark: benchmark.shortTitle } : {}),
    })),
  )
  const actionTitles = new Map(records.actions.map(({ id, title }) => [id, title]))
  const screens = [
    ['city', cityPath(planId)],
    ['assess', assessPath(planId)],
    ['gaps', gapsPath(planId)],
    ['objectives', objectivesPath(planId)],
    ['actions', actionsPath(planId)],
    ['board', boardPath(planId)],
    ['timeline', timelinePath(planId)],
    ['milestones', milestonesPath(planId)],
    ['indicators', indicatorsPath(planId)],
    ['resources', resourcesPath(planId)],
    ['owners', ownersPath(planId)],
    ['monitor', duePath(planId)],
    ['owners-health', ownersHealthPath(planId)],
    ['progress', progressPath(planId)],
    ['measurements', measurementsPath(planId)],
    ['reviews', reviewsPath(planId)],
    ['sheets', sheetsPath(planId)],
    ['loose-ends', looseEndsPath(planId)],
    ['compare', comparePath(planId)],
    ['history', historyPath(planId)],
    ['report', reportPath(planId)],
  ] as const
  return [
    {
      group: t('shell:search.screens'),
      actions: screens.map(([screen, to]) =>
        place(`screen ${screen}`, t(`shell:stage.${screen}`), to),
      ),
    },
    {
      group: t('shell:search.factors'),
      actions: factors.map(({ id, ref, title, packId, benchmark }) =>
        place(
          `factor ${ref}`,
          `${id} ${title}`,
          assessPath(planId, id, undefined, packId),
          benchmark,
        ),
      ),
    },
    {
      group: t('shell:search.questions'),
      actions: factors.flatMap((factor) =>
        factor.questions.map(({ id, text }) =>
          place(
            `question ${factor.ref} ${id}`,
            `${id} ${text}`,
            assessPath(planId, factor.id, id, factor.packId),
            [factor.title, factor.benchmark].filter(Boolean).join(', '),
          ),
        ),
      ),
    },
    {
      group: t('shell:stage.objectives'),
      actions: records.objectives.map(({ id, title }) =>
        place(`objective ${id}`, title || t('shell:search.untitled'), objectivesPath(planId, id)),
      ),
    },
    {
      group: t('shell:stage.actions'),
      actions: records.actions.map(({ id, title }) =>
        place(`action ${id}`, title || t('shell:search.untitled'), actionsPath(planId, id)),
      ),
    },
    {
      group: t('shell:stage.milestones'),
      actions: records.milestones.map(({ id, title, actionId }) =>
        place(
          `milestone ${id}`,
          title || t('shell:search.untitled'),
          actionsPath(planId, actionId),
          actionTitles.get(actionId),
        ),
      ),
    },
    {
      group: t('shell:stage.indicators'),
      actions: records.indicators.map(({ id, name }) =>
        place(`indicator ${id}`, name || t('shell:search.untitled'), indicatorsPath(planId, id)),
      ),
    },
    {
      group: t('shell:stage.owners'),
      actions: records.owners.map((owner) =>
        place(
          `owner ${owner.id}`,
          ownerLabel(owner, true) || t('shell:search.untitled'),
          ownersPath(planId),
        ),
      ),
    },
    {
      group: t('shell:stage.reviews'),
      actions: records.reviews.map(({ id, title }) =>
        place(`review ${id}`, title || t('shell:search.untitled'), reviewsPath(planId, id)),
      ),
    },
  ]
}

function place(id: string, label: string, to: string, description?: string): SpotlightActionData {
  return { id, label, ...(description ? { description } : {}), onClick: () => navigate(to) }
}
