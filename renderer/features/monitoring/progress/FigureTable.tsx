import { Button, Table } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChartWords } from '#shared/monitoring/chart/ChartLook'
import { figureRows, type IndicatorFigure } from '#shared/monitoring/indicatorFigure'
import { expectedInWords } from '#shared/monitoring/standingInWords'
import type { Expected } from '#shared/monitoring/valuePath'
import classes from './progress.module.css'

interface FigureTableProps {
  readonly figure: IndicatorFigure
  readonly words: ChartWords
  readonly locale: string
}

/** The figures behind the drawings as tables; folded until asked for. */
export function FigureTable({ figure, words, locale }: FigureTableProps) {
  const { t } = useTranslation('progress')
  const [open, setOpen] = useState(false)
  const rows = figureRows(figure)
  if (rows.length === 0) return null
  const { gapBetween, unit } = figure.indicator
  const said = (value: number | null) =>
    value === null ? t('progress:table.none') : words.number(value)
  const way = (expected: Expected | null) =>
    expected ? expectedInWords(t, expected, locale) : t('progress:table.none')
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? t('progress:table.hide') : t('progress:table.show')}
      </Button>
      {open ? (
        <>
          <Table className={classes.figures} aria-label={figure.indicator.name}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('progress:table.day')}</Table.Th>
                {gapBetween ? (
                  <>
                    <Table.Th scope="col">{gapBetween.group}</Table.Th>
                    <Table.Th scope="col">{gapBetween.comparedWith}</Table.Th>
                  </>
                ) : null}
                <Table.Th scope="col">
                  {[t('progress:table.value'), unit && `(${unit})`].filter(Boolean).join(' ')}
                </Table.Th>
                <Table.Th scope="col">{t('progress:table.expected')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ on, value, expected, groups }) => (
                <Table.Tr key={on}>
                  <Table.Th scope="row">{words.day(on)}</Table.Th>
                  {gapBetween ? (
                    <>
                      <Table.Td>{said(groups?.group ?? null)}</Table.Td>
                      <Table.Td>{said(groups?.comparedWith ?? null)}</Table.Td>
                    </>
                  ) : null}
                  <Table.Td>{said(value)}</Table.Td>
                  <Table.Td>{way(expected)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          {figure.breakdowns.map(({ breakdown, on, bars }) => (
            <Table key={breakdown} className={classes.figures}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{breakdown}</Table.Th>
                  <Table.Th scope="col">{words.day(on)}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {bars.map(({ group, value }) => (
                  <Table.Tr key={group}>
                    <Table.Th scope="row">{group}</Table.Th>
                    <Table.Td>{said(value)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          ))}
        </>
      ) : null}
    </div>
  )
}
