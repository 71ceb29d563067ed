import { Button, Text } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '#renderer/components/PageHeader'
import { CalendarDialog } from '#renderer/features/monitoring/CalendarDialog'
import { type Asked, EntryDialog } from '#renderer/features/monitoring/EntryDialog'
import { MonitorViews } from '#renderer/features/monitoring/MonitorViews'
import { StaleMonths } from '#renderer/features/monitoring/owners/StaleMonths'
import { type Step, StepDone } from '#renderer/features/monitoring/StepDone'
import { useEntryWords } from '#renderer/features/monitoring/useEntryWords'
import { type Monitored, useMonitored } from '#renderer/features/monitoring/useMonitored'
import type { PlanId } from '#shared/lib/ids'
import type { DueEntry } from '#shared/monitoring/DueEntry'
import { dueCount, dueGroups, dueNow } from '#shared/monitoring/dueNow'
import { DueFilters } from './DueFilters'
import type { EntryCommand } from './DueRow'
import { DueTable } from './DueTable'
import { noDueFilter, shownEntries } from './dueRows'
import { dueSections } from './dueSections'
import { NothingDue } from './NothingDue'

/** The manager’s morning: what is late, due soon or awaited, what nobody answers for, what waits, and what to do about each. */
export function DueScreen({ planId }: { readonly planId: PlanId }) {
  const monitored = useMonitored(planId)
  return monitored ? <DueList planId={planId} monitored={monitored} /> : null
}

interface DueListProps {
  readonly planId: PlanId
  readonly monitored: Monitored
}

function DueList({ planId, monitored }: DueListProps) {
  const { records, owners, today, staleMonths, changedAt } = monitored
  const { t } = useTranslation('due')
  const words = useEntryWords(planId, records.actions)
  const [filter, setFilter] = useState(noDueFilter)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [step, setStep] = useState<Step | null>(null)
  const [calendar, setCalendar] = useState(false)

  const due = useMemo(
    () => dueNow(records, { today, staleMonths, changedAt }),
    [records, today, staleMonths, changedAt],
  )
  const ownersById = useMemo(() => new Map(owners.map((owner) => [owner.id, owner])), [owners])
  const sections = useMemo(
    () =>
      dueSections(
        due,
        staleMonths,
        (entries) => shownEntries(entries, filter, ownersById, words),
        t,
      ),
    [due, staleMonths, filter, ownersById, words, t],
  )
  const command = useCallback(
    (entry: DueEntry, chosen: EntryCommand) => setAsked({ entry, command: chosen }),
    [],
  )
  const total = dueGroups.reduce((sum, group) => sum + due[group].length, 0)
  const shown = sections.reduce((sum, { entries }) => sum + entries.length, 0)
  return (
    <>
      <PageHeader
        title={t('due:title')}
        lead={
          total > 0 && dueCount(due) === 0
            ? t('due:nothing.now')
            : (['late', 'due-soon', 'measurements'] as const)
                .map((group) => t(`due:lead.${group}`, { count: due[group].length }))
                .join(' · ')
        }
        actions={
          <>
            <Button variant="default" onClick={() => setCalendar(true)}>
              {t('due:calendar.open')}
            </Button>
            <MonitorViews planId={planId} here="due" />
          </>
        }
      />
      <StepDone planId={planId} step={step} onUndone={() => setStep(null)} />
      {total === 0 ? (
        <NothingDue planId={planId} records={records} today={today} locale={words.locale} />
      ) : (
        <>
          <DueFilters planId={planId} filter={filter} onChange={setFilter} owners={owners} />
          <Text size="sm" c="dimmed" role="status" my="xs">
            {shown === total
              ? t('due:filter.all', { count: total })
              : t('due:filter.some', { shown, count: total })}
          </Text>
          {shown === 0 ? (
            <Text>{t('due:filter.none')}</Text>
          ) : (
            <DueTable
              label={t('due:title')}
              sections={sections}
              words={words}
              today={today}
              onCommand={command}
            />
          )}
        </>
      )}
      <StaleMonths months={staleMonths} />
      <EntryDialog
        planId={planId}
        asked={asked}
        records={records}
        words={words}
        today={today}
        onClose={() => setAsked(null)}
        onDone={setStep}
      />
      <CalendarDialog
        planId={planId}
        opened={calendar}
        ownerId={null}
        onClose={() => setCalendar(false)}
      />
    </>
  )
}
