import { Button, Table, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { RowsLeftOut } from '#renderer/components/RowsLeftOut'
import { useOutcome } from '#renderer/components/useOutcome'
import { useWindowedRows } from '#renderer/components/useWindowedRows'
import { withdrawSheet } from '#renderer/repositories/ownerSheets'
import { type Day, formatDay } from '#shared/lib/dates'
import type { OwnerId, PlanId } from '#shared/lib/ids'
import type { SheetRequest } from '#shared/monitoring/SheetRequest'
import type { Owner } from '#shared/plan/Owner'
import { ownerName } from '#shared/plan/ownerLabel'
import { SheetSection } from './SheetSection'
import { SheetState } from './SheetState'
import classes from './sheets.module.css'

interface SentSheetsProps {
  readonly planId: PlanId
  readonly requests: readonly SheetRequest[]
  readonly ownerOf: ReadonlyMap<OwnerId, Owner>
  readonly locale: string
  readonly today: Day
}

/** Height (px) of a row, as in the style sheet. */
const rowHeight = 49

/** The sheets that were sent: awaited ones first, those that are overdue longest at the top. */
export function SentSheets({ planId, requests, ownerOf, locale, today }: SentSheetsProps) {
  const { t } = useTranslation('sheets')
  const settle = useOutcome()
  const rows = useMemo(() => [...requests].sort(awaitedFirst), [requests])
  const heights = useMemo(() => rows.map(() => rowHeight), [rows])
  const { ref, from, to, before, after } = useWindowedRows<HTMLTableSectionElement>(heights)
  const awaited = requests.filter(({ returnedAt }) => returnedAt === null)
  const overdue = awaited.filter(({ answerBy }) => answerBy !== null && answerBy < today).length
  const day = (instant: string) => formatDay(instant.slice(0, 10), locale, 'short')
  return (
    <SheetSection
      title={t('sheets:sent.title')}
      note={
        rows.length === 0
          ? t('sheets:sent.none')
          : [
              t('sheets:sent.summary', { count: awaited.length }),
              ...(overdue > 0 ? [t('sheets:sent.overdueOf', { count: overdue })] : []),
            ].join(', ')
      }
    >
      {rows.length === 0 ? null : (
        <Table className={classes.sentTable} layout="fixed" aria-label={t('sheets:sent.title')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('sheets:sent.columnOwner')}</Table.Th>
              <Table.Th>{t('sheets:sent.columnMade')}</Table.Th>
              <Table.Th>{t('sheets:sent.columnAsked')}</Table.Th>
              <Table.Th>{t('sheets:sent.columnAnswerBy')}</Table.Th>
              <Table.Th>{t('sheets:sent.columnState')}</Table.Th>
              <Table.Th>
                <span className="visually-hidden">{t('sheets:sent.columnCommand')}</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody ref={ref}>
            <RowsLeftOut height={before} />
            {rows.slice(from, to).map((request) => {
              const owner = ownerOf.get(request.ownerId)
              const name = owner
                ? ownerName(owner, t('plan:owner.unnamed'))
                : t('sheets:result.gone')
              return (
                <Table.Tr key={request.id} className={classes.sentRow}>
                  <Table.Th scope="row">
                    <Text size="sm" fw={600} truncate title={name}>
                      {name}
                    </Text>
                  </Table.Th>
                  <Table.Td>{day(request.madeAt)}</Table.Td>
                  <Table.Td>
                    {t('sheets:sent.asked', {
                      milestones: request.milestoneIds.length,
                      values: request.indicatorIds.length,
                    })}
                  </Table.Td>
                  <Table.Td>
                    {request.answerBy
                      ? formatDay(request.answerBy, locale, 'short')
                      : t('sheets:sent.noDay')}
                  </Table.Td>
                  <Table.Td>
                    <SheetState request={request} locale={locale} today={today} />
                  </Table.Td>
                  <Table.Td>
                    {request.returnedAt === null ? (
                      <Button
                        variant="subtle"
                        color="gray"
                        size="compact-sm"
                        aria-label={t('sheets:sent.withdrawOne', {
                          owner: name,
                          day: day(request.madeAt),
                        })}
                        onClick={() => void settle(withdrawSheet(planId, request.id))}
                      >
                        {t('sheets:sent.withdraw')}
                      </Button>
                    ) : null}
                  </Table.Td>
                </Table.Tr>
              )
            })}
            <RowsLeftOut height={after} />
          </Table.Tbody>
        </Table>
      )}
    </SheetSection>
  )
}

function awaitedFirst(a: SheetRequest, b: SheetRequest): number {
  if ((a.returnedAt === null) !== (b.returnedAt === null)) return a.returnedAt === null ? -1 : 1
  if (a.returnedAt === null) {
    const [first, second] = [a.answerBy ?? '9999', b.answerBy ?? '9999']
    if (first !== second) return first < second ? -1 : 1
  }
  return a.madeAt > b.madeAt ? -1 : a.madeAt < b.madeAt ? 1 : 0
}
