import { Anchor, Text, Title } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { comparePath } from '#renderer/components/paths'
import type { Change } from '#shared/change/Change'
import { type CommandWords, commandInWords, editInWords } from '#shared/compare/changeInWords'
import type { HistoryWords } from '#shared/compare/fieldInWords'
import type { PlanId } from '#shared/lib/ids'
import classes from './history.module.css'
import { RecordChangeView } from './RecordChangeView'
import { recordPath } from './recordPath'
import { momentInWords } from './stepInWords'

interface StepDetailsProps {
  readonly planId: PlanId
  readonly change: Change
  readonly isUndone: boolean
  readonly words: HistoryWords & CommandWords
  /** What can be done with the step. */
  readonly children?: ReactNode
}

/** Records of one step that are told one by one; taking in a pack can touch hundreds. */
const most = 25

/** One step in full: who, when, why, and every field before and after. */
export function StepDetails({ planId, change, isUndone, words, children }: StepDetailsProps) {
  const { t } = useTranslation('history')
  const records = useMemo(
    () => change.edits.slice(0, most).map((edit) => editInWords(edit, words)),
    [change, words],
  )
  const rest = change.edits.length - records.length
  const { by, why, revision } = change
  const when = momentInWords(change.at, words.locale)
  return (
    <>
      <Title order={2} size="h4">
        {commandInWords(change, words)}
      </Title>
      <Text c="dimmed">{t('history:step.when', { when, by: by || t('history:step.nobody') })}</Text>
      {why ? <Text mt="xs">{t('history:step.reason', { why })}</Text> : null}
      {isUndone ? (
        <Text mt="xs" fw={600}>
          {t('history:step.undone')}
        </Text>
      ) : null}
      <ul className={classes.records}>
        {records.map((record) => (
          <RecordChangeView
            key={`${record.table} ${record.recordId} ${record.happened}`}
            change={record}
            href={recordPath(planId, record.table, record.recordId, words.names)}
          />
        ))}
      </ul>
      {rest > 0 ? <Text>{t('history:step.moreRecords', { count: rest })}</Text> : null}
      <div className={classes.stepActions}>
        <Anchor component={Link} href={comparePath(planId, `r${revision}`)}>
          {t('history:screen.compare')}
        </Anchor>
        {children}
      </div>
    </>
  )
}
