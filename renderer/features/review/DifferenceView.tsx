import { Button, Text, Title } from '@mantine/core'
import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '#renderer/components/EmptyState'
import { differenceSections, type PlanDifference } from '#shared/compare/PlanDifference'
import { recordDifferences } from '#shared/compare/recordDifferences'
import { summaryInWords } from '#shared/compare/summaryInWords'
import type { PlanId } from '#shared/lib/ids'
import classes from './compare.module.css'
import { DifferenceFilters } from './DifferenceFilters'
import { DifferenceSectionList } from './DifferenceSectionList'
import { filtered, noFilter } from './differenceFilter'

interface DifferenceViewProps {
  readonly planId: PlanId
  readonly found: PlanDifference
  readonly locale: string
  readonly several: boolean
  /** What can be done with the comparison. */
  readonly children: ReactNode
}

/** A comparison in words: the summary, then part by part what differs. */
export function DifferenceView(props: DifferenceViewProps) {
  const { planId, found, locale, several, children } = props
  const { t } = useTranslation('compare')
  const [filter, setFilter] = useState(noFilter)
  const shown = useMemo(() => filtered(found.differences, filter), [found, filter])
  const records = useMemo(() => recordDifferences(shown), [shown])
  const all = found.differences.length
  return (
    <>
      <div className={classes.summary}>
        <div role="status">
          <Title order={2} size="h4">
            {t('compare:screen.summary')}
          </Title>
          <Text size="lg">{summaryInWords(found, { t, locale })}</Text>
        </div>
        {children}
      </div>
      {all > 0 ? (
        <>
          <DifferenceFilters all={found.differences} filter={filter} setFilter={setFilter} />
          <Text size="sm" c="dimmed" role="status">
            {t('compare:screen.shown', { shown: shown.length, all })}
          </Text>
        </>
      ) : null}
      {all > 0 && shown.length === 0 ? (
        <EmptyState
          title={t('compare:screen.nothingShown')}
          text=""
          action={
            <Button variant="default" onClick={() => setFilter(noFilter)}>
              {t('compare:screen.showAll')}
            </Button>
          }
        />
      ) : null}
      {differenceSections.map((section) => {
        const items = records.filter((item) => item.section === section)
        return items.length > 0 ? (
          <DifferenceSectionList
            key={section}
            planId={planId}
            section={section}
            items={items}
            locale={locale}
            several={several}
          />
        ) : null
      })}
    </>
  )
}
