import { Checkbox, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { EditorSection } from '#renderer/components/EditorSection'
import { LevelBadge } from '#renderer/components/LevelBadge'
import classes from '#renderer/features/plan/plan.module.css'
import { useChosen } from '#renderer/features/plan/useChosen'
import { updateAction } from '#renderer/repositories/actions'
import type { PlanId } from '#shared/lib/ids'
import type { Action } from '#shared/plan/Action'
import type { PackRef } from '#shared/template/packRef'
import { factorGroupName } from './factorGroupName'
import type { PlanAims } from './planAims'
import { useFactorLevels } from './usePlanAims'

interface ActionAimsProps {
  readonly planId: PlanId
  readonly action: Action
  readonly aims: PlanAims
}

/** Why the action: the gaps it closes, with their level, and the commitments it serves, by role. */
export function ActionAims({ planId, action, aims }: ActionAimsProps) {
  const { t } = useTranslation('plan')
  const levels = useFactorLevels(planId)
  const [gapRefs, setGapRefs] = useChosen<PackRef[]>(action.gapRefs, (refs, group) =>
    updateAction(planId, action.id, { gapRefs: refs }, group),
  )
  const [commitmentRefs, setCommitmentRefs] = useChosen<PackRef[]>(
    action.commitmentRefs,
    (refs, group) => updateAction(planId, action.id, { commitmentRefs: refs }, group),
  )
  return (
    <EditorSection title={t('plan:action.why')}>
      <fieldset className={classes.choices}>
        <legend>{t('plan:action.gaps')}</legend>
        <div className={classes.factorGroups}>
          {aims.groups.map((group) => {
            const name = factorGroupName(t, group)
            return (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset within a fieldset is read out twice for each box
              <div key={group.id} role="group" aria-label={name ?? t('plan:action.gaps')}>
                {name ? (
                  <Text size="sm" fw={600} mb={4}>
                    {name}
                  </Text>
                ) : null}
                <ul className={classes.choiceList}>
                  {group.factors.map(({ ref, code, title }) => (
                    <li key={ref} className={classes.factorChoice}>
                      <Checkbox
                        label={t('plan:coded', { code, title })}
                        checked={gapRefs.includes(ref)}
                        onChange={() => setGapRefs(toggled(gapRefs, ref))}
                      />
                      <LevelBadge level={levels?.get(ref) ?? 'not-assessed'} />
                    </li>
                  ))}
                </ul>
              </div>
            )
          })}
        </div>
        {aims.groups.length === 0 ? <Text size="sm">{t('plan:action.noFactors')}</Text> : null}
      </fieldset>
      <fieldset className={classes.choices}>
        <legend>{t('plan:action.commitments')}</legend>
        <div className={classes.roles}>
          {aims.roles.map((role) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset within a fieldset is read out twice for each box
            <div key={role.id} role="group" aria-label={role.title}>
              <Text size="sm" fw={600} mb={4}>
                {role.title}
              </Text>
              <ul className={classes.choiceList}>
                {role.commitments.map(({ ref, code, title }) => (
                  <li key={ref}>
                    <Checkbox
                      label={t('plan:coded', { code, title })}
                      checked={commitmentRefs.includes(ref)}
                      onChange={() => setCommitmentRefs(toggled(commitmentRefs, ref))}
                    />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </fieldset>
    </EditorSection>
  )
}

function toggled(refs: readonly PackRef[], ref: PackRef): PackRef[] {
  return refs.includes(ref) ? refs.filter((other) => other !== ref) : [...refs, ref]
}
