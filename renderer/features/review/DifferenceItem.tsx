import { Anchor, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { differenceInWords, stepInWords } from '#shared/compare/differenceInWords'
import { type RecordDifferences, stepsToTell } from '#shared/compare/recordDifferences'
import type { PlanId } from '#shared/lib/ids'
import classes from './compare.module.css'
import { differencePath } from './differencePath'

interface DifferenceItemProps {
  readonly planId: PlanId
  readonly item: RecordDifferences
  readonly locale: string
  readonly several: boolean
}

/** All that changed in one record, with who did it, when and why, and the way to it. */
export function DifferenceItem({ planId, item, locale, several }: DifferenceItemProps) {
  const { t } = useTranslation('compare')
  const words = { t, locale }
  const name = item.name || t('compare:untitled')
  const steps = stepsToTell(item.differences)
  return (
    <li className={classes.item}>
      <div className={classes.record}>
        {item.place ? (
          <Anchor component={Link} href={differencePath(planId, item.place, several)} fw={600}>
            {name}
          </Anchor>
        ) : (
          <Text fw={600} component="span">
            {name}
          </Text>
        )}
        {item.within ? (
          <Text size="sm" c="dimmed">
            {t('compare:within', { name: item.within })}
          </Text>
        ) : null}
      </div>
      <div>
        {item.differences.map((one) => (
          <div key={one.id} className={classes.fact} data-what={one.what}>
            <span className={classes.kind}>{t(`compare:kind.${one.what}`)}</span>
            <Text component="span">{differenceInWords(one, words)}</Text>
          </div>
        ))}
        {steps.length > 0 ? (
          <ul className={classes.steps}>
            {steps.map((step) => (
              <li key={step.revision}>
                <Text size="sm" c="dimmed" component="span">
                  {stepInWords(step, words)}
                </Text>
                {step.why ? (
                  <Text size="sm">{t('compare:step.why', { why: step.why })}</Text>
                ) : null}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </li>
  )
}
