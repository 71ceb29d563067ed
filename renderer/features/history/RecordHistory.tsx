import { Anchor, Button, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { historyPath } from '#renderer/components/paths'
import type { RecordInFocus } from '#renderer/components/recordHistorySlot'
import type { Change, Edit } from '#shared/change/Change'
import { commandInWords, editInWords } from '#shared/compare/changeInWords'
import type { PlanId } from '#shared/lib/ids'
import { editsOf } from './editsOf'
import classes from './history.module.css'
import { FieldChanges } from './RecordChangeView'
import { momentInWords } from './stepInWords'
import { useChangePages } from './useChangePages'
import { useHistoryWords } from './useHistoryWords'

interface RecordHistoryProps {
  readonly planId: PlanId
  readonly record: RecordInFocus
}

const step = 15

/** The history of one record with what belongs to it, newest first. */
export function RecordHistory({ planId, record: { table, id } }: RecordHistoryProps) {
  const { t } = useTranslation('history')
  const words = useHistoryWords(planId)
  const wanted = useMemo(
    () =>
      words && {
        meet: ({ edits }: Change) => words.names.learn(edits),
        fits: (change: Change) => editsOf(change, { table, id }, words.names).length > 0,
      },
    [words, table, id],
  )
  const { pages, isReading, readOlder } = useChangePages(planId, wanted, step)
  if (!words || (isReading && pages.found.length === 0))
    return <Text size="sm">{t('history:record.loading')}</Text>
  if (pages.found.length === 0) return <Text size="sm">{t('history:record.none')}</Text>
  const told = (edit: Edit) => editInWords(edit, words)
  return (
    <>
      <ol className={classes.recordSteps}>
        {pages.found.map((change) => (
          <li
            key={change.revision}
            data-undone={pages.fates.get(change.revision) === 'undone' || undefined}
          >
            <Text fw={600} component="span">
              {commandInWords(change, words)}
            </Text>
            <Text size="sm" c="dimmed">
              {t('history:step.when', {
                when: momentInWords(change.at, words.locale),
                by: change.by || t('history:step.nobody'),
              })}
              {pages.fates.get(change.revision) === 'undone'
                ? ` · ${t('history:step.undone')}`
                : ''}
            </Text>
            {change.why ? (
              <Text size="sm">{t('history:step.reason', { why: change.why })}</Text>
            ) : null}
            {editsOf(change, { table, id }, words.names)
              .map(told)
              .map((one) => (
                <FieldChanges key={`${one.table} ${one.recordId}`} change={one} />
              ))}
          </li>
        ))}
      </ol>
      <div className={classes.stepActions}>
        {pages.isComplete ? null : (
          <Button size="compact-sm" variant="default" disabled={isReading} onClick={readOlder}>
            {t('history:record.more')}
          </Button>
        )}
        <Anchor component={Link} href={historyPath(planId)} size="sm">
          {t('history:record.all')}
        </Anchor>
      </div>
    </>
  )
}
