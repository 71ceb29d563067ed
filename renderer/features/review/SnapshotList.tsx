import { Button, Table, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useOutcome } from '#renderer/components/useOutcome'
import { useToday } from '#renderer/components/useToday'
import { useRecords } from '#renderer/repositories/records'
import {
  checkSnapshots,
  type SnapshotStanding,
  takeSnapshot,
} from '#renderer/repositories/snapshots'
import { formatDay } from '#shared/lib/dates'
import type { PlanId, SnapshotId } from '#shared/lib/ids'
import classes from './compare.module.css'
import { SnapshotRow } from './SnapshotRow'

interface SnapshotListProps {
  readonly planId: PlanId
  readonly locale: string
}

/** The snapshots of the plan, whether they still hold, and the way to take another. */
export function SnapshotList({ planId, locale }: SnapshotListProps) {
  const { t } = useTranslation('compare')
  const id = useId()
  const snapshots = useRecords(planId, 'snapshots')
  const standings = useSnapshotStandings(planId, snapshots?.map((one) => one.id).join() ?? '')
  const [said, setSaid] = useState('')
  const newest = [...(snapshots ?? [])].sort((a, b) => b.revision - a.revision)
  return (
    <section aria-labelledby={id} className={classes.section}>
      <Title order={2} size="h3" id={id}>
        {t('compare:snapshots.title')}
      </Title>
      <Text c="dimmed" mb="sm">
        {t('compare:snapshots.lead')}
      </Text>
      <TakeSnapshot planId={planId} locale={locale} say={setSaid} />
      <Text role="status" size="sm">
        {said}
      </Text>
      {newest.length === 0 ? (
        <Text>{t('compare:snapshots.none')}</Text>
      ) : (
        <Table className={classes.snapshots}>
          <Table.Caption className="visually-hidden">
            {t('compare:snapshots.caption')}
          </Table.Caption>
          <Table.Thead>
            <Table.Tr>
              {(['title', 'taken', 'check', 'actions'] as const).map((column) => (
                <Table.Th key={column} scope="col">
                  {t(`compare:snapshots.column.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {newest.map((snapshot) => (
              <SnapshotRow
                key={snapshot.id}
                planId={planId}
                snapshot={snapshot}
                standing={standings.get(snapshot.id)}
                locale={locale}
                say={setSaid}
              />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  )
}

function TakeSnapshot({
  planId,
  locale,
  say,
}: SnapshotListProps & { say: (text: string) => void }) {
  const { t } = useTranslation('compare')
  const tell = useOutcome()
  const proposed = t('compare:snapshots.proposed', { day: formatDay(useToday(), locale) })
  const [typed, setTyped] = useState('')
  const take = async (event: FormEvent) => {
    event.preventDefault()
    const title = typed.trim() || proposed
    const taken = await tell(takeSnapshot(planId, title))
    if (taken === null) return
    setTyped('')
    say(t('compare:snapshots.taken', { title }))
  }
  return (
    <form className={classes.take} onSubmit={(event) => void take(event)}>
      <TextInput
        label={t('compare:snapshots.name')}
        placeholder={proposed}
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit">{t('compare:snapshots.take')}</Button>
    </form>
  )
}

/** Whether each snapshot still holds, as far as it has been worked out. @param ids other ids mean that they are worked out anew */
function useSnapshotStandings(
  planId: PlanId,
  ids: string,
): ReadonlyMap<SnapshotId, SnapshotStanding> {
  const [standings, setStandings] = useState<ReadonlyMap<SnapshotId, SnapshotStanding>>(new Map())
  useEffect(() => {
    if (ids === '') return
    let isWanted = true
    void checkSnapshots(planId, (id, standing) => {
      if (isWanted) setStandings((known) => new Map(known).set(id, standing))
    })
    return () => {
      isWanted = false
    }
  }, [planId, ids])
  return standings
}
