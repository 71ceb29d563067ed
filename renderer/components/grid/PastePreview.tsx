import { NativeSelect, Table, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CellReading, ReadCell } from '#shared/lib/readCell'
import { cellWords } from './cellWords'
import classes from './paste.module.css'
import type { PasteColumn } from './readPaste'
import type { PasteState } from './usePaste'

/** Rows of the block that are shown; how the others are understood stands in the counts. */
const shownRows = 50

interface PastePreviewProps {
  readonly paste: PasteState
  readonly columns: readonly PasteColumn[]
  readonly reading: CellReading
}

/** The first rows of a pasted block as they are understood, with where each column goes. */
export function PastePreview({ paste, columns, reading }: PastePreviewProps) {
  const { t } = useTranslation('grid')
  const { setting, setSetting, rows, table, lost } = paste
  const head = setting.hasHead ? table[0] : undefined
  return (
    <div className={classes.preview}>
      <Table className={classes.table} aria-label={t('grid:paste.preview')}>
        <Table.Thead>
          <Table.Tr>
            {setting.columns.map((id, index) => {
              const name = head?.[index]?.trim() || t('grid:paste.column', { number: index + 1 })
              const count = id === null ? 0 : (lost.get(id) ?? 0)
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column of the block has no other name
                <Table.Th key={index}>
                  <NativeSelect
                    label={name}
                    value={id ?? ''}
                    onChange={(event) => {
                      const chosen = event.currentTarget.value || null
                      setSetting({
                        ...setting,
                        columns: setting.columns.map((one, at) =>
                          at === index ? chosen : one === chosen ? null : one,
                        ),
                      })
                    }}
                    data={[
                      { value: '', label: t('grid:paste.nowhere') },
                      ...columns.map(({ id, label }) => ({ value: id, label })),
                    ]}
                  />
                  {count > 0 ? (
                    <span className={classes.lost}>{t('grid:paste.lostHere', { count })}</span>
                  ) : null}
                </Table.Th>
              )
            })}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.slice(0, shownRows).map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row of the block has no other name
            <Table.Tr key={line}>
              {setting.columns.map((id, index) => {
                const column = columns.find((one) => one.id === id)
                const read = id === null ? undefined : row.get(id)
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell of the block has no other name
                  <Table.Td key={index}>
                    {column && read ? (
                      <Understood
                        read={read}
                        column={column}
                        locale={reading.locale}
                        isMeant={read.is === 'unknown' && paste.meaningOf(read.word) !== 'leave'}
                      />
                    ) : null}
                  </Table.Td>
                )
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {rows.length > shownRows ? (
        <Text size="sm" c="dimmed" mt="xs">
          {t('grid:paste.more', { count: rows.length - shownRows })}
        </Text>
      ) : null}
    </div>
  )
}

interface UnderstoodProps {
  readonly read: ReadCell
  readonly column: PasteColumn
  readonly locale: string
  /** Whether a word that no choice answers to was given a meaning. */
  readonly isMeant: boolean
}

function Understood({ read, column, locale, isMeant }: UnderstoodProps) {
  const { t } = useTranslation('grid')
  if (read.is === 'value')
    return <span className={classes.words}>{cellWords(read.value, column.cell, locale)}</span>
  if (isMeant) return <span className={classes.words}>{read.word}</span>
  return (
    <>
      <span className={classes.words}>{read.word}</span>
      <span className={classes.lost}>
        <IconAlertTriangle size={15} aria-hidden="true" />
        {t(`grid:paste.why.${read.is === 'unknown' ? 'unknown' : read.why}`)}
      </span>
    </>
  )
}
