import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { DraftMark } from '#renderer/components/DraftMark'
import { libraryPath } from '#renderer/components/paths'
import { useOutcome } from '#renderer/components/useOutcome'
import { keepDraft } from '#renderer/repositories/keepDraft'
import type { PlanId } from '#shared/lib/ids'
import type { DrawnFrom } from '#shared/plan/DrawnFrom'
import classes from './plan.module.css'

interface DrawnFromNoteProps {
  readonly planId: PlanId
  readonly table: 'actions' | 'milestones' | 'indicators'
  readonly record: {
    readonly id: string
    readonly draft?: boolean | undefined
    readonly drawnFrom?: readonly DrawnFrom[] | undefined
  }
  /** What the record is called, for those who hear the buttons one by one. */
  readonly name: string
  /** Without the sentence on what takes the mark away, where many stand in a row. */
  readonly brief?: boolean
}

/** Where a record was drawn from, and while it is a draft, what takes the mark away. Nothing where the city wrote it itself. */
export function DrawnFromNote({ planId, table, record, name, brief = false }: DrawnFromNoteProps) {
  const { t } = useTranslation('plan')
  const settle = useOutcome()
  const { draft, drawnFrom = [] } = record
  if (!draft && drawnFrom.length === 0) return null
  return (
    <div className={classes.drawnFrom} data-draft={draft || undefined}>
      {draft ? (
        <Group gap="xs" justify="space-between">
          <DraftMark />
          <Button
            variant="default"
            size="compact-sm"
            aria-label={t('plan:draft.keepNamed', { name })}
            onClick={() => void settle(keepDraft(planId, table, record.id))}
          >
            {t('plan:draft.keep')}
          </Button>
        </Group>
      ) : null}
      {draft && !brief ? <Text size="sm">{t('plan:draft.note')}</Text> : null}
      {drawnFrom.map(({ ref, label, title, document }) => (
        <Text key={ref} size="sm" c="dimmed">
          {t('plan:draft.from', { document })}{' '}
          <Link className={classes.drawnLink} href={libraryPath(planId, ref)}>
            {label ? t('library:heading.labelled', { name: title, label }) : title}
          </Link>
        </Text>
      ))}
    </div>
  )
}
