import { Checkbox, Table, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { RowsLeftOut } from '#renderer/components/RowsLeftOut'
import { useWindowedRows } from '#renderer/components/useWindowedRows'
import { formatDay } from '#shared/lib/dates'
import type { OwnerId } from '#shared/lib/ids'
import type { OwnerAsk } from '#shared/monitoring/askOfOwners'
import type { SheetRequest } from '#shared/monitoring/SheetRequest'
import type { Owner } from '#shared/plan/Owner'
import { ownerName } from '#shared/plan/ownerLabel'
import classes from './sheets.module.css'

interface AskTableProps {
  readonly owners: readonly Owner[]
  readonly asks: ReadonlyMap<OwnerId, OwnerAsk>
  readonly requests: readonly SheetRequest[]
  /** Owners who are not asked. */
  readonly left: ReadonlySet<OwnerId>
  readonly locale: string
  readonly onLeave: (left: ReadonlySet<OwnerId>) => void
}

/** Height (px) of a row, as in the style sheet. */
const rowHeight = 49

/** The owners from whom something is due, with how much; each can be left out. */
export function AskTable({ owners, asks, requests, left, locale, onLeave }: AskTableProps) {
  const { t } = useTranslation('sheets')
  const awaitedSince = useMemo(() => {
    const since = new Map<OwnerId, string>()
    for (const { ownerId, madeAt, returnedAt } of requests)
      if (returnedAt === null && madeAt > (since.get(ownerId) ?? '')) since.set(ownerId, madeAt)
    return since
  }, [requests])
  const heights = useMemo(() => owners.map(() => rowHeight), [owners])
  const { ref, from, to, before, after } = useWindowedRows<HTMLTableSectionElement>(heights)
  const asked = owners.filter(({ id }) => !left.has(id)).length
  return (
    <Table className={classes.askTable} layout="fixed" aria-label={t('sheets:ask.owners')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>
            <Checkbox
              aria-label={t('sheets:ask.all')}
              checked={asked === owners.length}
              indeterminate={asked > 0 && asked < owners.length}
              onChange={({ currentTarget }) =>
                onLeave(new Set(currentTarget.checked ? [] : owners.map(({ id }) => id)))
              }
            />
          </Table.Th>
          <Table.Th>{t('sheets:ask.columnOwner')}</Table.Th>
          <Table.Th className={classes.figure}>{t('sheets:ask.columnMilestones')}</Table.Th>
          <Table.Th className={classes.figure}>{t('sheets:ask.columnLate')}</Table.Th>
          <Table.Th className={classes.figure}>{t('sheets:ask.columnValues')}</Table.Th>
          <Table.Th className={classes.awaited}>{t('sheets:ask.columnAwaited')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody ref={ref}>
        <RowsLeftOut height={before} />
        {owners.slice(from, to).map((owner) => {
          const ask = asks.get(owner.id)
          const since = awaitedSince.get(owner.id)
          const name = ownerName(owner, t('plan:owner.unnamed'))
          return (
            <Table.Tr key={owner.id} className={classes.askRow}>
              <Table.Td>
                <Checkbox
                  aria-label={t('sheets:ask.one', { owner: name })}
                  checked={!left.has(owner.id)}
                  onChange={({ currentTarget }) =>
                    onLeave(toggled(left, owner.id, !currentTarget.checked))
                  }
                />
              </Table.Td>
              <Table.Th scope="row">
                <Text size="sm" fw={600} truncate title={name}>
                  {name}
                </Text>
              </Table.Th>
              <Table.Td className={classes.figure}>{ask?.milestones.length ?? 0}</Table.Td>
              <Table.Td className={classes.figure}>
                {ask?.milestones.filter(({ isLate }) => isLate).length ?? 0}
              </Table.Td>
              <Table.Td className={classes.figure}>{ask?.values.length ?? 0}</Table.Td>
              <Table.Td className={classes.awaited}>
                {since
                  ? t('sheets:ask.awaitedSince', {
                      day: formatDay(since.slice(0, 10), locale, 'short'),
                    })
                  : null}
              </Table.Td>
            </Table.Tr>
          )
        })}
        <RowsLeftOut height={after} />
      </Table.Tbody>
    </Table>
  )
}

function toggled(left: ReadonlySet<OwnerId>, id: OwnerId, isLeft: boolean): ReadonlySet<OwnerId> {
  const next = new Set(left)
  if (isLeft) next.add(id)
  else next.delete(id)
  return next
}
