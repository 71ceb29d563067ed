import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { BesideSlot } from '#renderer/components/beside'
import { EmptyState } from '#renderer/components/EmptyState'
import { PageHeader } from '#renderer/components/PageHeader'
import { indicatorsPath } from '#renderer/components/paths'
import { useOutcome } from '#renderer/components/useOutcome'
import { useIndicatorValues } from '#renderer/features/plan/indicatorValues'
import { ListAndDetail } from '#renderer/features/plan/ListAndDetail'
import { numberedActions } from '#renderer/features/plan/milestoneRows'
import { indicatorFocus } from '#renderer/features/plan/planFocus'
import { addIndicator } from '#renderer/repositories/indicators'
import { usePlanLocale } from '#renderer/repositories/planLocale'
import { useRecords } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import { IndicatorEditor } from './IndicatorEditor'
import { IndicatorFilters } from './IndicatorFilters'
import { IndicatorLoadNotice } from './IndicatorLoadNotice'
import { IndicatorTable } from './IndicatorTable'
import { noIndicatorFilter, shownIndicators } from './indicatorRows'
import { useIndicatorStandings } from './useIndicatorStandings'

interface IndicatorsScreenProps {
  readonly planId: PlanId
  readonly indicatorId?: string
  /** Draws what the library knows on the open indicator. */
  readonly beside: BesideSlot
}

/** The indicators of the plan; one opens beside the list. */
export function IndicatorsScreen({ planId, indicatorId, beside }: IndicatorsScreenProps) {
  const { t } = useTranslation('plan')
  const [, navigate] = useLocation()
  const settle = useOutcome()
  const { locale } = usePlanLocale(planId)
  const indicators = useRecords(planId, 'indicators')
  const actions = useRecords(planId, 'actions')
  const values = useIndicatorValues(planId, locale)
  const standings = useIndicatorStandings(planId)
  const [filter, setFilter] = useState(noIndicatorFilter)
  const [justAdded, setJustAdded] = useState<string | null>(null)
  const ordered = useMemo(() => inOrder(indicators ?? []), [indicators])
  const shown = useMemo(
    () => shownIndicators(ordered, values, standings, filter, locale),
    [ordered, values, standings, filter, locale],
  )
  const actionsById = useMemo(() => numberedActions(actions ?? []), [actions])
  const close = useCallback(() => navigate(indicatorsPath(planId)), [navigate, planId])

  const open = indicators?.find(({ id }) => id === indicatorId)
  const bearing = useMemo(
    () => (open ? beside(indicatorFocus(open, actionsById), 2) : null),
    [beside, open, actionsById],
  )

  if (!indicators || !actions) return null
  const add = async () => {
    const added = await settle(addIndicator(planId, { name: '' }))
    if (!added) return
    setFilter(noIndicatorFilter)
    setJustAdded(added)
    navigate(indicatorsPath(planId, added))
  }
  const addButton = (
    <Button leftSection={<IconPlus size={18} aria-hidden="true" />} onClick={() => void add()}>
      {t('plan:indicators.add')}
    </Button>
  )
  const withoutBaseline = indicators.filter(({ id }) => values.baselineOf(id) === null).length
  const withoutTarget = indicators.filter((one) => values.targetOf(one) === null).length
  const drafts = indicators.filter(({ draft }) => draft).length
  if (indicators.length === 0)
    return (
      <>
        <PageHeader title={t('plan:indicators.title')} />
        <EmptyState
          title={t('plan:indicators.empty.title')}
          text={t('plan:indicators.empty.text')}
          action={addButton}
        />
      </>
    )
  return (
    <>
      <PageHeader
        title={t('plan:indicators.title')}
        lead={[
          t('plan:indicators.count', { count: indicators.length }),
          ...(withoutBaseline > 0
            ? [t('plan:indicators.withoutBaseline', { count: withoutBaseline })]
            : []),
          ...(withoutTarget > 0
            ? [t('plan:indicators.withoutTarget', { count: withoutTarget })]
            : []),
          ...(drafts > 0 ? [t('plan:draft.count', { count: drafts })] : []),
        ].join(' · ')}
        actions={addButton}
      />
      {indicatorId === undefined ? <IndicatorLoadNotice planId={planId} /> : null}
      <ListAndDetail
        detailLabel={t('plan:indicator.region')}
        detailKey={indicatorId}
        beside={bearing}
        list={
          <>
            <IndicatorFilters
              filter={filter}
              onChange={setFilter}
              narrow={indicatorId !== undefined}
            />
            <Text size="sm" c="dimmed" role="status" my="xs">
              {shown.length === indicators.length
                ? t('plan:filter.allIndicators', { count: indicators.length })
                : t('plan:filter.someIndicators', {
                    shown: shown.length,
                    count: indicators.length,
                  })}
            </Text>
            {shown.length === 0 ? (
              <Text>{t('plan:filter.nothing')}</Text>
            ) : (
              <IndicatorTable
                planId={planId}
                indicators={shown}
                values={values}
                standings={standings}
                openId={indicatorId}
                narrow={indicatorId !== undefined}
                locale={locale}
              />
            )}
          </>
        }
        detail={
          indicatorId === undefined ? null : open ? (
            <IndicatorEditor
              key={open.id}
              planId={planId}
              indicator={open}
              values={values}
              standing={standings.get(open.id)}
              actions={actionsById}
              locale={locale}
              focusName={justAdded === open.id}
              onClose={close}
            />
          ) : (
            <EmptyState
              title={t('plan:indicator.goneTitle')}
              text={t('plan:indicator.gone')}
              action={
                <Button variant="default" onClick={close}>
                  {t('plan:indicator.back')}
                </Button>
              }
            />
          )
        }
      />
    </>
  )
}
