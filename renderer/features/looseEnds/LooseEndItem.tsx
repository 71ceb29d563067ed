import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { PlanId } from '#shared/lib/ids'
import type { LooseEnd } from '#shared/looseEnds/LooseEnd'
import type { LooseEndWords } from '#shared/looseEnds/looseEndWords'
import classes from './LooseEndsScreen.module.css'
import { placePath } from './placePath'

interface LooseEndItemProps {
  readonly planId: PlanId
  readonly looseEnd: LooseEnd
  readonly words: LooseEndWords
  /** Whether the reason stands with it, since it differs from place to place. */
  readonly withReason: boolean
}

/** One loose end: where it is, why it matters there, and the button that leads to the place. */
export function LooseEndItem({ planId, looseEnd, words, withReason }: LooseEndItemProps) {
  const { t } = useTranslation('looseEnds')
  const stage = t(`shell:stage.${looseEnd.place.stage}`)
  return (
    <li className={classes.item}>
      <div>
        <Text>{words.subject}</Text>
        {withReason ? (
          <Text size="sm" c="dimmed">
            {words.reason}
          </Text>
        ) : null}
      </div>
      <Button
        component={Link}
        href={placePath(planId, looseEnd.place)}
        variant="default"
        size="sm"
        aria-label={t('looseEnds:screen.goNamed', { stage, title: words.title })}
      >
        {t('looseEnds:screen.go', { stage })}
      </Button>
    </li>
  )
}
