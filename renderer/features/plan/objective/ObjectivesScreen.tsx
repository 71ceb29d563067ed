import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { EmptyState } from '#renderer/components/EmptyState'
import { PageHeader } from '#renderer/components/PageHeader'
import { objectivesPath } from '#renderer/components/paths'
import { useOutcome } from '#renderer/components/useOutcome'
import { addObjective } from '#renderer/repositories/objectives'
import { useRecords } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import { ObjectiveEditor } from './ObjectiveEditor'
import { ObjectiveList, outsideAll } from './ObjectiveList'
import classes from './objectives.module.css'
import { ResultsChainView } from './ResultsChainView'

interface ObjectivesScreenProps {
  readonly planId: PlanId
  /** An objective, or `outside` for the actions that lead to none. */
  readonly objectiveId?: string
}

/** The objectives of the plan, each with the way that leads to it. */
export function ObjectivesScreen({ planId, objectiveId }: ObjectivesScreenProps) {
  const { t } = useTranslation('objectives')
  const [, navigate] = useLocation()
  const settle = useOutcome()
  const stored = useRecords(planId, 'objectives')
  const actions = useRecords(planId, 'actions')
  const [justAdded, setJustAdded] = useState<string | null>(null)
  const objectives = useMemo(() => inOrder(stored ?? []), [stored])
  if (!stored || !actions) return null

  const outside = actions.filter(
    (action) => action.objectiveId === null && action.status !== 'dropped',
  ).length
  const add = async () => {
    const added = await settle(addObjective(planId, {}))
    if (!added) return
    setJustAdded(added)
    navigate(objectivesPath(planId, added))
  }
  const addButton = (
    <Button leftSection={<IconPlus size={18} aria-hidden="true" />} onClick={() => void add()}>
      {t('objectives:add')}
    </Button>
  )
  if (objectives.length === 0)
    return (
      <>
        <PageHeader title={t('objectives:title')} lead={t('objectives:lead')} />
        <EmptyState
          title={t('objectives:empty.title')}
          text={t('objectives:empty.text')}
          action={addButton}
        />
      </>
    )
  const openId = objectiveId ?? objectives[0]?.id
  const open = objectives.find(({ id }) => id === openId)
  return (
    <>
      <PageHeader
        title={t('objectives:title')}
        lead={[
          t('objectives:count', { count: objectives.length }),
          ...(outside > 0 ? [t('objectives:outsideCount', { count: outside })] : []),
        ].join(' · ')}
        actions={addButton}
      />
      <div className={classes.panes}>
        <ObjectiveList
          planId={planId}
          objectives={objectives}
          actions={actions}
          outside={outside}
          openId={openId}
        />
        <section className={classes.detail} aria-label={t('objectives:region')}>
          {open ? (
            <ObjectiveEditor
              key={open.id}
              planId={planId}
              objective={open}
              objectives={objectives}
              focusTitle={justAdded === open.id}
            />
          ) : openId === outsideAll ? (
            <ResultsChainView planId={planId} objective={null} />
          ) : (
            <EmptyState
              title={t('objectives:gone.title')}
              text={t('objectives:gone.text')}
              action={
                <Button variant="default" component={Link} href={objectivesPath(planId)}>
                  {t('objectives:gone.back')}
                </Button>
              }
            />
          )}
        </section>
      </div>
    </>
  )
}
