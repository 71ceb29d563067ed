import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { EmptyState } from '#renderer/components/EmptyState'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { ownersPath } from '#renderer/components/paths'
import { useProfile } from '#renderer/repositories/profile'
import { useRecords } from '#renderer/repositories/records'
import { addDays, type Day } from '#shared/lib/dates'
import type { OwnerId, PlanId } from '#shared/lib/ids'
import type { Failure } from '#shared/lib/result'
import { askOfOwners, usualHorizonDays } from '#shared/monitoring/askOfOwners'
import type { SheetRequest } from '#shared/monitoring/SheetRequest'
import type { Owner } from '#shared/plan/Owner'
import { type AskChoice, AskForm } from './AskForm'
import { AskTable } from './AskTable'
import { MadeSheetsNotice } from './MadeSheetsNotice'
import { type MadeSheets, makeOwnerSheets } from './makeOwnerSheets'
import { SheetSection } from './SheetSection'
import classes from './sheets.module.css'

/** How many days owners get to answer unless told. */
const usualDaysToAnswer = 14

interface AskOwnersProps {
  readonly planId: PlanId
  readonly owners: readonly Owner[]
  readonly requests: readonly SheetRequest[]
  readonly locale: string
  readonly today: Day
}

/** Chooses owners and what they are asked, and makes their sheets. */
export function AskOwners({ planId, owners, requests, locale, today }: AskOwnersProps) {
  const { t } = useTranslation('sheets')
  const records = useAskedRecords(planId)
  const profile = useProfile()
  const [choice, setChoice] = useState<AskChoice>({
    horizonDays: usualHorizonDays,
    asDeputy: false,
    answerBy: addDays(today, usualDaysToAnswer),
    returnTo: null,
    kinds: ['excel'],
  })
  const [left, setLeft] = useState<ReadonlySet<OwnerId>>(new Set())
  const [isMaking, setMaking] = useState(false)
  const [outcome, setOutcome] = useState<{ made?: MadeSheets; failure?: Failure }>({})
  const { horizonDays, asDeputy } = choice
  const asks = useMemo(
    () => (records ? askOfOwners(records, { today, horizonDays, asDeputy }) : null),
    [records, today, horizonDays, asDeputy],
  )
  if (!asks) return null
  const asked = owners.filter(({ id }) => asks.has(id))
  const chosen = asked.filter(({ id }) => !left.has(id))
  const returnTo = choice.returnTo ?? profile?.name ?? ''
  const make = async () => {
    setMaking(true)
    setOutcome({})
    const made = await makeOwnerSheets({
      ...choice,
      planId,
      today,
      returnTo,
      ownerIds: chosen.map(({ id }) => id),
    })
    setMaking(false)
    if (!made.ok) setOutcome({ failure: made.failure })
    else if (made.value) setOutcome({ made: made.value })
  }
  return (
    <SheetSection title={t('sheets:ask.title')}>
      {owners.length === 0 ? (
        <EmptyState
          order={3}
          title={t('sheets:ask.noOwnersTitle')}
          text={t('sheets:ask.noOwnersText')}
          action={
            <Button component={Link} href={ownersPath(planId)} variant="default">
              {t('sheets:ask.toOwners')}
            </Button>
          }
        />
      ) : (
        <>
          <AskForm
            choice={choice}
            returnTo={returnTo}
            locale={locale}
            onChange={(fields) => setChoice((before) => ({ ...before, ...fields }))}
          />
          {asked.length === 0 ? (
            <EmptyState
              order={3}
              title={t('sheets:ask.nothingTitle')}
              text={t('sheets:ask.nothingText')}
            />
          ) : (
            <AskTable
              owners={asked}
              asks={asks}
              requests={requests}
              left={left}
              locale={locale}
              onLeave={setLeft}
            />
          )}
          <div className={classes.buttons}>
            <Button
              onClick={() => void make()}
              loading={isMaking}
              disabled={chosen.length === 0 || choice.kinds.length === 0}
            >
              {t('sheets:ask.make', { count: chosen.length })}
            </Button>
          </div>
          <div role="status">{outcome.made ? <MadeSheetsNotice made={outcome.made} /> : null}</div>
          {outcome.failure ? <FailureAlert failure={outcome.failure} /> : null}
        </>
      )}
    </SheetSection>
  )
}

function useAskedRecords(planId: PlanId) {
  const plans = useRecords(planId, 'plans')
  const actions = useRecords(planId, 'actions')
  const milestones = useRecords(planId, 'milestones')
  const indicators = useRecords(planId, 'indicators')
  const measurements = useRecords(planId, 'measurements')
  return useMemo(
    () =>
      plans && actions && milestones && indicators && measurements
        ? { plans, actions, milestones, indicators, measurements, sheetRequests: [] }
        : null,
    [plans, actions, milestones, indicators, measurements],
  )
}
