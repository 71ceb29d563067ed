import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { PlanId } from '#shared/lib/ids'
import type { LooseEnd } from '#shared/looseEnds/LooseEnd'
import { sourceInWords } from '#shared/report/sourceInWords'
import classes from './LooseEndsScreen.module.css'
import type { LooseEndWords } from './looseEndWords'
import { placePath } from './placePath'

interface LooseEndItemProps {
  readonly planId: PlanId
  readonly looseEnd: LooseEnd
  readonly words: LooseEndWords
}

/** One loose end: what it is, why it matters and who says so, and the button that leads to the place. */
export function LooseEndItem({ planId, looseEnd, words }: LooseEndItemProps) {
  const { t } = useTranslation('looseEnds')
  return (
    <li className={classes.item}>
      <div>
        <Text fw={600}>{words.title}</Text>
        <Text>{words.reason}</Text>
        <Text size="xs" c="dimmed">
          {t('looseEnds:screen.source', { source: sourceInWords(t, looseEnd.source) })}
        </Text>
      </div>
      <Button
        component={Link}
        href={placePath(planId, looseEnd.place)}
        variant="default"
        size="sm"
        aria-label={t('looseEnds:screen.goNamed', {
          stage: t(`shell:stage.${looseEnd.place.stage}`),
          title: words.title,
        })}
      >
        {t('looseEnds:screen.go', { stage: t(`shell:stage.${looseEnd.place.stage}`) })}
      </Button>
    </li>
  )
}
