import { Button, Title } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DifferenceSection } from '#shared/compare/PlanDifference'
import type { RecordDifferences } from '#shared/compare/recordDifferences'
import type { PlanId } from '#shared/lib/ids'
import classes from './compare.module.css'
import { DifferenceItem } from './DifferenceItem'

interface DifferenceSectionListProps {
  readonly planId: PlanId
  readonly section: DifferenceSection
  readonly items: readonly RecordDifferences[]
  readonly locale: string
  readonly several: boolean
}

/** Records drawn at once: what follows is asked for, as the heights of these rows are not known beforehand. */
const step = 60

/** The records of one part of the plan in which something changed. */
export function DifferenceSectionList(props: DifferenceSectionListProps) {
  const { planId, section, items, locale, several } = props
  const { t } = useTranslation('compare')
  const id = useId()
  const [limit, setLimit] = useState(step)
  const count = items.reduce((sum, { differences }) => sum + differences.length, 0)
  return (
    <section aria-labelledby={id} className={classes.section}>
      <Title order={2} size="h3" id={id}>
        {t(`compare:section.${section}`)}{' '}
        <span className={classes.count}>{t('compare:screen.count', { count })}</span>
      </Title>
      <ul className={classes.items}>
        {items.slice(0, limit).map((item) => (
          <DifferenceItem
            key={item.recordId}
            planId={planId}
            item={item}
            locale={locale}
            several={several}
          />
        ))}
      </ul>
      {items.length > limit ? (
        <Button variant="default" mt="sm" onClick={() => setLimit(limit + step)}>
          {t('compare:screen.more', { count: Math.min(step, items.length - limit) })}
        </Button>
      ) : null}
    </section>
  )
}
