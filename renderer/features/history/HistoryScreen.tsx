import { Button, Text } from '@mantine/core'
import { type ReactNode, useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '#renderer/components/EmptyState'
import { PageHeader } from '#renderer/components/PageHeader'
import { dayOf, formatDay } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import { HistoryFilters } from './HistoryFilters'
import classes from './history.module.css'
import { everything, fits } from './historyFilter'
import { StepDetails } from './StepDetails'
import { StepList } from './StepList'
import { useChangePages } from './useChangePages'
import { useHistoryWords } from './useHistoryWords'

/** Steps looked for at a time; more are read as one scrolls. */
const step = 200

interface HistoryScreenProps {
  readonly planId: PlanId
  /** Says under which name the steps of this computer are noted; given by the app. */
  readonly whoAreYou: ReactNode
}

/** Who changed what in the plan, when and why: every step, newest first, and what it changed beside it. */
export function HistoryScreen({ planId, whoAreYou }: HistoryScreenProps) {
  const { t } = useTranslation('history')
  const words = useHistoryWords(planId)
  const [filter, setFilter] = useState(everything)
  const asked = useDeferredValue(filter)
  const wanted = useMemo(
    () =>
      words && {
        meet: ({ edits }: Parameters<typeof fits>[0]) => words.names.learn(edits),
        fits: (change: Parameters<typeof fits>[0]) => fits(change, asked, words),
      },
    [words, asked],
  )
  const { pages, isReading, readOlder } = useChangePages(planId, wanted, step)
  const [chosen, choose] = useState<number | null>(null)
  const atEnd = useCallback(() => {
    if (!pages.isComplete && !isReading) readOlder()
  }, [pages.isComplete, isReading, readOlder])
  const change = pages.found.find(({ revision }) => revision === chosen) ?? pages.found[0]
  return (
    <div className={classes.screen}>
      <PageHeader title={t('history:screen.title')} lead={t('history:screen.lead')} />
      {whoAreYou}
      <HistoryFilters
        filter={filter}
        setFilter={setFilter}
        people={pages.people}
        locale={words?.locale ?? 'en-GB'}
      />
      <Text size="sm" c="dimmed" role="status">
        {standing()}
      </Text>
      {words && change ? (
        <div className={classes.columns}>
          <div>
            <StepList
              changes={pages.found}
              fates={pages.fates}
              words={words}
              chosen={change.revision}
              choose={choose}
              atEnd={atEnd}
            />
            {pages.isComplete ? null : (
              <Button variant="default" mt="md" disabled={isReading} onClick={readOlder}>
                {t('history:screen.older')}
              </Button>
            )}
          </div>
          <section className={classes.details} aria-label={t('history:screen.chooseTitle')}>
            <StepDetails
              planId={planId}
              change={change}
              isUndone={pages.fates.get(change.revision) === 'undone'}
              words={words}
            />
          </section>
        </div>
      ) : null}
      {words && !change && !isReading ? (
        <EmptyState
          title={t('history:screen.nothingFound')}
          text={t('history:screen.nothingFoundText')}
          action={
            <Button variant="default" onClick={() => setFilter(everything)}>
              {t('history:screen.showAll')}
            </Button>
          }
        />
      ) : null}
    </div>
  )

  function standing(): string {
    if (!words || (isReading && pages.found.length === 0)) return t('history:screen.loading')
    const count = t('history:screen.found', { count: pages.found.length })
    if (pages.isComplete || !pages.readTo) return `${count}. ${t('history:screen.complete')}`
    const day = formatDay(dayOf(new Date(pages.readTo)), words.locale)
    return `${count}. ${t('history:screen.readTo', { day })}`
  }
}
