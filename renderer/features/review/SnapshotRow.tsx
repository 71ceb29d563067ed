import { Anchor, Button, Group, Table, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { DraftTextInput } from '#renderer/components/DraftTextInput'
import { comparePath } from '#renderer/components/paths'
import { useOutcome } from '#renderer/components/useOutcome'
import {
  removeSnapshot,
  renameSnapshot,
  type SnapshotStanding,
} from '#renderer/repositories/snapshots'
import type { PlanId } from '#shared/lib/ids'
import type { Snapshot } from '#shared/review/Snapshot'
import classes from './compare.module.css'

interface SnapshotRowProps {
  readonly planId: PlanId
  readonly snapshot: Snapshot
  readonly standing: SnapshotStanding | undefined
  readonly locale: string
  readonly say: (text: string) => void
}

/** One snapshot: its name, when it was taken, whether it still holds, and what can be done with it. */
export function SnapshotRow({ planId, snapshot, standing, locale, say }: SnapshotRowProps) {
  const { t } = useTranslation('compare')
  const tell = useOutcome()
  const [isRenaming, setIsRenaming] = useState(false)
  const { id, revision, takenAt, reviewId } = snapshot
  const title = snapshot.title || t('compare:untitled')
  const taken = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const remove = async () => {
    if ((await tell(removeSnapshot(planId, id))) !== null)
      say(t('compare:snapshots.removed', { title }))
  }
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {isRenaming ? (
          <DraftTextInput
            aria-label={t('compare:snapshots.name')}
            stored={snapshot.title}
            save={(next, group) => renameSnapshot(planId, id, next, group)}
            maxLength={200}
            data-autofocus
          />
        ) : (
          <Text fw={500}>{title}</Text>
        )}
        {reviewId ? (
          <Text size="sm" c="dimmed">
            {t('compare:snapshots.fromReview')}
          </Text>
        ) : null}
      </Table.Th>
      <Table.Td>{taken.format(new Date(takenAt))}</Table.Td>
      <Table.Td>
        <Standing standing={standing} />
      </Table.Td>
      <Table.Td>
        <Group gap="xs" wrap="nowrap">
          <Anchor
            component={Link}
            href={comparePath(planId, `r${revision}`)}
            aria-label={t('compare:snapshots.compareNamed', { title })}
          >
            {t('compare:snapshots.compare')}
          </Anchor>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={t('compare:snapshots.renameNamed', { title })}
            aria-pressed={isRenaming}
            onClick={() => setIsRenaming(!isRenaming)}
          >
            {t('compare:snapshots.rename')}
          </Button>
          {reviewId ? null : (
            <Button
              variant="subtle"
              size="compact-sm"
              color="red"
              aria-label={t('compare:snapshots.removeNamed', { title })}
              onClick={() => void remove()}
            >
              {t('compare:snapshots.remove')}
            </Button>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}

function Standing({ standing }: { readonly standing: SnapshotStanding | undefined }) {
  const { t } = useTranslation('compare')
  if (!standing) return <Text c="dimmed">{t('compare:snapshots.checking')}</Text>
  const words = {
    holds: t('compare:snapshots.holds'),
    changed: t('compare:snapshots.changed'),
    'not-kept': t('compare:snapshots.notKept'),
  }
  return (
    <span className={classes.standing} data-standing={standing}>
      {standing === 'holds' ? (
        <IconCheck size={18} aria-hidden="true" />
      ) : (
        <IconAlertTriangle size={18} aria-hidden="true" />
      )}
      <span>{words[standing]}</span>
    </span>
  )
}
