import { Anchor, Button, Table, UnstyledButton } from '@mantine/core'
import { IconLink, IconPencil } from '@tabler/icons-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { DraftMark } from '#renderer/components/DraftMark'
import { DueDay } from '#renderer/features/monitoring/DueDay'
import type { EntryWords } from '#renderer/features/monitoring/useEntryWords'
import type { Day } from '#shared/lib/dates'
import type { DueEntry } from '#shared/monitoring/DueEntry'
import classes from './due.module.css'

/** What can be done with an entry where it stands. */
export type EntryCommand = 'reached' | 'date' | 'owner' | 'value'

/** The commands of each kind, the first one first. The owner is set where the owner stands. */
const commandsOf: Readonly<Record<DueEntry['kind'], readonly EntryCommand[]>> = {
  milestone: ['reached', 'date'],
  measurement: ['value'],
  action: ['owner'],
  answer: [],
}

interface DueRowProps {
  readonly index: number
  readonly entry: DueEntry
  /** Whether the Tab key reaches this row; arrow keys lead to the others. */
  readonly isActive: boolean
  readonly words: EntryWords
  readonly today: Day
  readonly onCommand: (entry: DueEntry, command: EntryCommand) => void
}

/** One thing that asks for something: when, what, whose, and what to do about it. */
export const DueRow = memo(function DueRow(props: DueRowProps) {
  const { index, entry, isActive, words, today, onCommand } = props
  const { t } = useTranslation('due')
  const title = words.titleOf(entry)
  const about = words.aboutOf(entry)
  const stop = { 'data-stop': true, tabIndex: isActive ? 0 : -1 }
  const isDraft = entry.kind === 'milestone' && entry.milestone.draft
  return (
    <Table.Tr data-row={index} aria-rowindex={index + 2} className={classes.row}>
      <Table.Td>
        <DueDay entry={entry} locale={words.locale} today={today} />
      </Table.Td>
      <Table.Td>
        <span className={classes.titleLine}>
          <Anchor
            component={Link}
            href={words.hrefOf(entry)}
            className={classes.clipped}
            title={title}
            {...stop}
          >
            {title}
          </Anchor>
          {isDraft ? <DraftMark /> : null}
        </span>
        <span className={classes.about} title={about}>
          {entry.kind === 'milestone' && entry.waitsFor.length > 0 ? (
            <IconLink size={15} aria-hidden="true" />
          ) : (
            <span className={classes.kind}>{t(`due:kind.${entry.kind}`)}</span>
          )}
          <span className={classes.clipped}>{about}</span>
        </span>
      </Table.Td>
      <Table.Td>
        {entry.kind === 'answer' ? (
          <span className={classes.clipped}>{words.ownerOf(entry.ownerId)}</span>
        ) : (
          <UnstyledButton
            className={classes.ownerButton}
            data-nobody={entry.ownerId === null || undefined}
            aria-label={`${words.ownerOf(entry.ownerId)}. ${t('due:command.ownerOf', { title })}`}
            title={t('due:command.owner')}
            onClick={() => onCommand(entry, 'owner')}
            {...stop}
          >
            <span className={classes.clipped}>{words.ownerOf(entry.ownerId)}</span>
            <IconPencil size={15} aria-hidden="true" />
          </UnstyledButton>
        )}
        {entry.deputyId ? (
          <span className={classes.about} title={words.ownerOf(entry.deputyId)}>
            <span className={classes.clipped}>
              {t('due:deputy', { name: words.ownerOf(entry.deputyId) })}
            </span>
          </span>
        ) : null}
      </Table.Td>
      <Table.Td>
        <span className={classes.commands}>
          {commandsOf[entry.kind].map((command, nth) => (
            <Button
              key={command}
              size="compact-sm"
              variant={nth === 0 ? 'default' : 'subtle'}
              aria-label={t(`due:command.${command}Of`, { title })}
              onClick={() => onCommand(entry, command)}
              {...stop}
            >
              {t(`due:command.${command}`)}
            </Button>
          ))}
        </span>
      </Table.Td>
    </Table.Tr>
  )
})
