import { Button, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { EmptyState } from '#renderer/components/EmptyState'
import { actionsPath } from '#renderer/components/paths'
import { type Day, formatDay } from '#shared/lib/dates'
import type { PlanId } from '#shared/lib/ids'
import type { DueRecords } from '#shared/monitoring/DueEntry'
import { isClosed } from '#shared/plan/milestoneStanding'

interface NothingDueProps {
  readonly planId: PlanId
  readonly records: DueRecords
  readonly today: Day
  readonly locale: string
}

/** Good news: nothing is due. It names the next date, or in an empty plan what would show up here. */
export function NothingDue({ planId, records, today, locale }: NothingDueProps) {
  const { t } = useTranslation('due')
  const next = useMemo(
    () =>
      records.milestones
        .filter((milestone) => !isClosed(milestone) && (milestone.dueOn ?? '') >= today)
        .reduce<{ dueOn: Day; title: string } | null>(
          (first, { dueOn, title }) =>
            dueOn !== null && (first === null || dueOn < first.dueOn) ? { dueOn, title } : first,
          null,
        ),
    [records.milestones, today],
  )
  const isEmpty = records.milestones.length + records.indicators.length === 0
  return (
    <EmptyState
      title={t('due:nothing.title')}
      text={
        isEmpty ? (
          t('due:nothing.empty')
        ) : (
          <>
            <Text inherit>{t('due:nothing.text')}</Text>
            {next ? (
              <Text inherit mt="xs">
                {t('due:nothing.next', {
                  day: formatDay(next.dueOn, locale),
                  title: next.title.trim() || t('due:untitled'),
                })}
              </Text>
            ) : null}
          </>
        )
      }
      action={
        <Button component={Link} href={actionsPath(planId)} variant="default">
          {t('due:nothing.toActions')}
        </Button>
      }
    />
  )
}
