import { Anchor, Button, Group, MultiSelect, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { EditorSection } from '#renderer/components/EditorSection'
import { actionsPath } from '#renderer/components/paths'
import { useOutcome } from '#renderer/components/useOutcome'
import { updateAction } from '#renderer/repositories/actions'
import { updateActions } from '#renderer/repositories/manyActions'
import { useRecords } from '#renderer/repositories/records'
import type { ActionId, PlanId } from '#shared/lib/ids'
import { inOrder } from '#shared/lib/inOrder'
import type { Objective } from '#shared/plan/Objective'
import classes from './objectives.module.css'

interface ObjectiveActionsProps {
  readonly planId: PlanId
  readonly objective: Objective
  readonly objectives: readonly Objective[]
}

/** The actions under an objective: further ones are put there, several at once, and single ones taken out. */
export function ObjectiveActions({ planId, objective, objectives }: ObjectiveActionsProps) {
  const { t } = useTranslation('objectives')
  const settle = useOutcome()
  const actions = useRecords(planId, 'actions')
  const [chosen, setChosen] = useState<string[]>([])
  const [said, setSaid] = useState('')
  const [own, others] = useMemo(() => {
    const all = inOrder(actions ?? []).filter(({ status }) => status !== 'dropped')
    return [
      all.filter(({ objectiveId }) => objectiveId === objective.id),
      all.filter(({ objectiveId }) => objectiveId !== objective.id),
    ]
  }, [actions, objective.id])
  const titleOf = (title: string) => title.trim() || t('plan:actions.untitled')
  const titles = new Map(objectives.map(({ id, title }) => [id, title]))

  const putHere = async () => {
    const ids = others.flatMap(({ id }) => (chosen.includes(id) ? [id] : [])) as ActionId[]
    const done = await settle(updateActions(planId, ids, { objectiveId: objective.id }))
    if (!done) return
    setChosen([])
    setSaid(t('objectives:assign.done', { count: done.changed }))
  }
  return (
    <EditorSection title={t('objectives:assign.title')}>
      <ul className={classes.assigned}>
        {own.map(({ id, title }) => (
          <li key={id}>
            <Anchor component={Link} href={actionsPath(planId, id)}>
              {titleOf(title)}
            </Anchor>
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={t('objectives:assign.takeOutNamed', { title: titleOf(title) })}
              onClick={() => void settle(updateAction(planId, id, { objectiveId: null }))}
            >
              {t('objectives:assign.takeOut')}
            </Button>
          </li>
        ))}
      </ul>
      {others.length > 0 ? (
        <Group align="flex-end">
          <MultiSelect
            flex="1 1 320px"
            label={t('objectives:assign.choose')}
            placeholder={chosen.length === 0 ? t('objectives:assign.placeholder') : ''}
            searchable
            clearable
            limit={50}
            nothingFoundMessage={t('objectives:assign.nothing')}
            value={chosen}
            onChange={setChosen}
            data={others.map(({ id, title, objectiveId }) => {
              const elsewhere = objectiveId ? titles.get(objectiveId)?.trim() : undefined
              const label = elsewhere
                ? t('objectives:assign.elsewhere', {
                    title: titleOf(title),
                    objective: elsewhere,
                  })
                : titleOf(title)
              return { value: id, label }
            })}
          />
          <Button variant="default" disabled={chosen.length === 0} onClick={() => void putHere()}>
            {t('objectives:assign.do', { count: chosen.length })}
          </Button>
        </Group>
      ) : null}
      <Text size="sm" role="status">
        {said}
      </Text>
    </EditorSection>
  )
}
