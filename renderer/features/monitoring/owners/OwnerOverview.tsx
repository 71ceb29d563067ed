import { Anchor, Button, Text } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { PageHeader } from '#renderer/components/PageHeader'
import { ownersHealthPath, sheetsPath } from '#renderer/components/paths'
import { CalendarDialog } from '#renderer/features/monitoring/CalendarDialog'
import type { EntryCommand } from '#renderer/features/monitoring/due/DueRow'
import { DueTable } from '#renderer/features/monitoring/due/DueTable'
import classes from '#renderer/features/monitoring/due/due.module.css'
import { type Asked, EntryDialog } from '#renderer/features/monitoring/EntryDialog'
import { type Step, StepDone } from '#renderer/features/monitoring/StepDone'
import { useEntryWords } from '#renderer/features/monitoring/useEntryWords'
import type { Monitored } from '#renderer/features/monitoring/useMonitored'
import type { PlanId } from '#shared/lib/ids'
import type { DueEntry } from '#shared/monitoring/DueEntry'
import type { Owner } from '#shared/plan/Owner'
import { HandOverDialog } from './HandOverDialog'
import { ownerSections } from './ownerSections'
import { useOwnersHealth } from './useOwnersHealth'

interface OwnerOverviewProps {
  readonly planId: PlanId
  readonly owner: Owner
  readonly monitored: Monitored
}

/** Everything that one owner answers for, and stands in for; handed over and taken along from here. */
export function OwnerOverview({ planId, owner, monitored }: OwnerOverviewProps) {
  const { t } = useTranslation('due')
  const { records, today } = monitored
  const words = useEntryWords(planId, records.actions)
  const health = useOwnersHealth(monitored)
  const mine = health.find(({ ownerId }) => ownerId === owner.id)
  const sections = useMemo(
    () => ownerSections(records, owner.id, today, t),
    [records, owner.id, today, t],
  )
  const [asked, setAsked] = useState<Asked | null>(null)
  const [step, setStep] = useState<Step | null>(null)
  const [dialog, setDialog] = useState<'handOver' | 'calendar' | null>(null)
  const command = useCallback(
    (entry: DueEntry, chosen: EntryCommand) => setAsked({ entry, command: chosen }),
    [],
  )
  const name = words.ownerOf(owner.id)
  return (
    <>
      <Anchor component={Link} href={ownersHealthPath(planId)} className={classes.back}>
        <IconArrowLeft size={16} aria-hidden="true" />
        {t('due:owner.back')}
      </Anchor>
      <PageHeader
        title={name}
        lead={
          mine
            ? t('due:owner.summary', {
                load: t('due:health.loadOf', {
                  word: t(`due:health.load.${mine.loadWord}`),
                  count: mine.load,
                }),
                late: mine.late,
                open: mine.open,
              })
            : undefined
        }
        actions={
          <>
            <Button variant="default" component={Link} href={sheetsPath(planId)}>
              {t('due:owner.sheets')}
            </Button>
            <Button variant="default" onClick={() => setDialog('calendar')}>
              {t('due:owner.calendar')}
            </Button>
            <Button onClick={() => setDialog('handOver')}>{t('due:owner.handOver')}</Button>
          </>
        }
      />
      <StepDone planId={planId} step={step} onUndone={() => setStep(null)} />
      {mine && mine.answersLate > 0 ? (
        <Text my="xs">{t('due:owner.answersLate', { count: mine.answersLate })}</Text>
      ) : null}
      {sections.every(({ entries }) => entries.length === 0) ? (
        <Text mt="md">{t('due:owner.nothing')}</Text>
      ) : (
        <DueTable
          label={name}
          sections={sections}
          words={words}
          today={today}
          onCommand={command}
        />
      )}
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
        opened={dialog === 'calendar'}
        ownerId={owner.id}
        onClose={() => setDialog(null)}
      />
      <HandOverDialog
        planId={planId}
        opened={dialog === 'handOver'}
        owner={owner}
        actions={records.actions}
        health={health}
        words={words}
        onClose={() => setDialog(null)}
        onDone={setStep}
      />
    </>
  )
}
