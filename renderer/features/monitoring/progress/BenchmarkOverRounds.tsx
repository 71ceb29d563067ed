import { Button, Table, Text, Title } from '@mantine/core'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Chart } from '#renderer/components/Chart'
import { LevelBadge } from '#renderer/components/LevelBadge'
import { levelLooks } from '#renderer/components/levelLooks'
import { formatDay } from '#shared/lib/dates'
import type { ChartLook } from '#shared/monitoring/chart/ChartLook'
import { levelsHeight, levelsOption } from '#shared/monitoring/chart/levelsOption'
import { levelMoves } from '#shared/plan/levelMoves'
import type { LevelsOverRounds } from '#shared/plan/levelsOverRounds'
import { factorNumber } from '#shared/template/factorNumber'
import classes from './progress.module.css'

interface BenchmarkOverRoundsProps {
  readonly over: LevelsOverRounds
  readonly locale: string
}

/** The factors of one benchmark over its rounds: what has changed in words, a heat map, and the same as a table. */
export function BenchmarkOverRounds({ over, locale }: BenchmarkOverRoundsProps) {
  const { t } = useTranslation('progress')
  const [asTable, setAsTable] = useState(false)
  const { benchmark, rounds, factors } = over
  const days = useMemo(
    () => rounds.map(({ startedOn }) => formatDay(startedOn, locale, 'short')),
    [rounds, locale],
  )
  const names = useMemo(
    () => factors.map(({ factor }) => `${factorNumber(factor)} ${factor.title}`),
    [factors],
  )
  const draw = useCallback(
    (look: ChartLook) =>
      levelsOption(
        names,
        days,
        factors.map(({ levels }) => levels),
        levelLooks((level) => t(`common:level.${level}`)),
        look,
      ),
    [names, days, factors, t],
  )
  const { better, worse } = levelMoves(over)
  const finding = t('progress:factors.finding', {
    benchmark: benchmark.shortTitle,
    count: rounds.length,
    rounds: days.join('; '),
    better,
    worse,
  })
  return (
    <section className={classes.benchmark}>
      <Title order={2} size="h4">
        {benchmark.shortTitle}
      </Title>
      <Text>{finding}</Text>
      {rounds.length === 1 ? <Text c="dimmed">{t('progress:factors.oneRound')}</Text> : null}
      <Chart label={finding} height={levelsHeight(factors.length)} draw={draw} />
      <Button
        variant="subtle"
        size="compact-sm"
        aria-expanded={asTable}
        onClick={() => setAsTable(!asTable)}
      >
        {asTable ? t('progress:table.hide') : t('progress:table.show')}
      </Button>
      {asTable ? (
        <Table aria-label={benchmark.shortTitle}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('progress:factors.factor')}</Table.Th>
              {rounds.map(({ id }, index) => (
                <Table.Th key={id} scope="col">
                  {days[index]}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {factors.map(({ factor, levels }, row) => (
              <Table.Tr key={factor.id}>
                <Table.Th scope="row" fw={400}>
                  {names[row]}
                </Table.Th>
                {rounds.map(({ id }, index) => {
                  const level = levels[index]
                  return (
                    <Table.Td key={id}>
                      {level ? <LevelBadge level={level} /> : t('progress:factors.notThen')}
                    </Table.Td>
                  )
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
    </section>
  )
}
