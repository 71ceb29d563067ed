import { Alert, Button, Group, Text } from '@mantine/core'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useOutcome } from '#renderer/components/useOutcome'
import { takeSheetAnswers } from '#renderer/repositories/ownerSheets'
import type { SheetReading } from '#shared/compare/ownerSheet/SheetAnswers'
import { takeOf } from '#shared/compare/ownerSheet/takeOf'
import { formatDay } from '#shared/lib/dates'
import { ownerName } from '#shared/plan/ownerLabel'
import { DifferenceTable } from './DifferenceTable'
import { GoneAnswers } from './GoneAnswers'
import type { SheetResultProps } from './SheetResult'
import classes from './sheets.module.css'
import { useSheetComparison } from './useSheetComparison'

interface SheetAnswersProps extends SheetResultProps {
  readonly reading: Extract<SheetReading, { is: 'read' }>
}

/** The answers of a sheet that differ from the plan. Each is taken or left; nothing is taken by itself. */
export function SheetAnswers(props: SheetAnswersProps) {
  const { planId, reading, requests, ownerOf, locale, today } = props
  const { mark, missing } = reading
  const { t } = useTranslation('sheets')
  const settle = useOutcome()
  const comparison = useSheetComparison(planId, reading, today)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [meant, setMeant] = useState<ReadonlyMap<string, string>>(new Map())
  const [taken, setTaken] = useState<number | null>(null)
  const [isTaking, setTaking] = useState(false)
  const takes = useMemo(
    () =>
      (comparison?.differences ?? []).flatMap((difference) => {
        const take = chosen.has(difference.key)
          ? takeOf(difference, meant.get(difference.key))
          : null
        return take ? [take] : []
      }),
    [comparison, chosen, meant],
  )
  if (!comparison) return null
  const { differences, gone, isHistoryKnown } = comparison
  const request = requests.find(({ id }) => id === mark.requestId)
  const owner = ownerOf.get(mark.ownerId)
  const name = owner ? ownerName(owner, t('plan:owner.unnamed')) : t('sheets:result.gone')
  const madeOn = formatDay(mark.madeOn, locale)
  const isClear = (difference: (typeof differences)[number]) =>
    !difference.isConflict && takeOf(difference, meant.get(difference.key)) !== null
  const clear = differences.filter(isClear)
  const conflicts = differences.filter(({ isConflict }) => isConflict).length
  const take = async () => {
    setTaking(true)
    const count = takes.length
    const why = t('sheets:result.why', { owner: name, day: madeOn })
    const done = await settle(
      takeSheetAnswers(planId, mark.requestId, takes, why).then((written) =>
        written.ok ? { ok: true as const, value: true } : written,
      ),
    )
    setTaking(false)
    if (done === null) return
    setTaken(count)
    setChosen(new Set())
  }
  return (
    <>
      <div>
        <Text>{t('sheets:result.from', { owner: name, day: madeOn })}</Text>
        <Text size="sm" c="dimmed">
          {[
            differences.length > 0
              ? t('sheets:result.differences', { count: differences.length })
              : t('sheets:result.noDifference'),
            ...(conflicts > 0 ? [t('sheets:result.conflicts', { count: conflicts })] : []),
            ...(missing > 0 ? [t('sheets:result.missing', { count: missing })] : []),
            ...(request ? [] : [t('sheets:result.unlisted')]),
            ...(request?.returnedAt && taken === null
              ? [
                  t('sheets:result.answeredBefore', {
                    day: formatDay(request.returnedAt.slice(0, 10), locale),
                  }),
                ]
              : []),
            ...(isHistoryKnown ? [] : [t('sheets:result.historyLost')]),
          ].join(' ')}
        </Text>
      </div>
      <div role="status">
        {taken === null ? null : (
          <Alert variant="light">
            <Text size="sm">
              {taken > 0 ? t('sheets:result.taken', { count: taken }) : t('sheets:result.marked')}
            </Text>
            {differences.length > 0 ? (
              <Text size="sm">{t('sheets:result.leftOver', { count: differences.length })}</Text>
            ) : null}
          </Alert>
        )}
      </div>
      {differences.length > 0 ? (
        <>
          <Group gap="xs">
            <Button
              variant="default"
              size="compact-sm"
              disabled={clear.length === 0}
              onClick={() => setChosen(new Set(clear.map(({ key }) => key)))}
            >
              {t('sheets:result.chooseAll', { count: clear.length })}
            </Button>
            <Button
              variant="default"
              size="compact-sm"
              disabled={chosen.size === 0}
              onClick={() => setChosen(new Set())}
            >
              {t('sheets:result.chooseNone')}
            </Button>
          </Group>
          <DifferenceTable
            differences={differences}
            chosen={chosen}
            meant={meant}
            locale={locale}
            onChoose={(key, isChosen) =>
              setChosen((before) => {
                const next = new Set(before)
                if (isChosen) next.add(key)
                else next.delete(key)
                return next
              })
            }
            onMean={(key, day) => setMeant((before) => new Map(before).set(key, day))}
          />
        </>
      ) : null}
      {gone.length > 0 ? <GoneAnswers gone={gone} locale={locale} /> : null}
      <div className={classes.buttons}>
        <Button loading={isTaking} disabled={takes.length === 0} onClick={() => void take()}>
          {t('sheets:result.takeChosen', { count: takes.length })}
        </Button>
        {request && request.returnedAt === null && takes.length === 0 ? (
          <Button variant="default" loading={isTaking} onClick={() => void take()}>
            {t('sheets:result.takeNone')}
          </Button>
        ) : null}
      </div>
    </>
  )
}
