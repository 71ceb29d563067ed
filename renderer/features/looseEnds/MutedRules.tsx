import { Button, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { unmuteRule } from '#renderer/repositories/looseEnds'
import type { PlanId } from '#shared/lib/ids'
import type { Plan } from '#shared/plan/Plan'
import classes from './LooseEndsScreen.module.css'

interface MutedRulesProps {
  readonly planId: PlanId
  readonly mutedRules: Plan['mutedRules']
  /** How many places each of them would find. */
  readonly finds: ReadonlyMap<string, number>
}

/** The rules that the city leaves out, each with its reason, what it would find, and the way back. */
export function MutedRules({ planId, mutedRules, finds }: MutedRulesProps) {
  const { t } = useTranslation('looseEnds')
  if (mutedRules.length === 0) return null
  return (
    <section className={classes.group} aria-labelledby="muted-rules">
      <Title order={2} size="h4" id="muted-rules">
        {t('looseEnds:screen.muted', { count: mutedRules.length })}
      </Title>
      <Text>{t('looseEnds:screen.mutedLead')}</Text>
      <ul className={classes.list}>
        {mutedRules.map(({ rule, why }) => {
          const name = t(`looseEnds:rule.${rule}.name`, { defaultValue: rule })
          return (
            <li key={rule} className={classes.item}>
              <div>
                <Text fw={600}>{name}</Text>
                <Text>{t('looseEnds:screen.mutedWhy', { why })}</Text>
                <Text size="sm" c="dimmed">
                  {t('looseEnds:screen.mutedFinds', { count: finds.get(rule) ?? 0 })}
                </Text>
              </div>
              <Button
                variant="default"
                size="sm"
                aria-label={t('looseEnds:screen.unmuteNamed', { rule: name })}
                onClick={() => void unmuteRule(planId, rule)}
              >
                {t('looseEnds:screen.unmute')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
