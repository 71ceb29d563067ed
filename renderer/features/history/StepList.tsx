import { type KeyboardEvent, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useWindowedRows } from '#renderer/components/useWindowedRows'
import type { Change } from '#shared/change/Change'
import type { ChangeFates } from '#shared/change/changeFates'
import type { CommandWords } from '#shared/compare/changeInWords'
import type { HistoryWords } from '#shared/compare/fieldInWords'
import { formatDay } from '#shared/lib/dates'
import classes from './history.module.css'
import { historyRows, rowHeight } from './historyRows'
import { fieldsInWords, stepInWords } from './stepInWords'

interface StepListProps {
  readonly changes: readonly Change[]
  readonly fates: ChangeFates
  readonly words: HistoryWords & CommandWords
  readonly chosen: number | null
  readonly choose: (revision: number) => void
  /** Called when the end of what was read comes into sight. */
  readonly atEnd: () => void
}

/** The steps of the history under their days, newest first; only those near what is seen are drawn. */
export function StepList({ changes, fates, words, chosen, choose, atEnd }: StepListProps) {
  const { t } = useTranslation('history')
  const rows = useMemo(() => historyRows(changes), [changes])
  const heights = useMemo(() => rows.map(rowHeight), [rows])
  const { ref, from, to, before, after } = useWindowedRows<HTMLUListElement>(heights)
  const isEnd = to >= rows.length && rows.length > 0
  useEffect(() => {
    if (isEnd) atEnd()
  }, [isEnd, atEnd])
  const time = new Intl.DateTimeFormat(words.locale, { timeStyle: 'short' })
  return (
    <ul
      ref={ref}
      className={classes.list}
      aria-label={t('history:screen.listName')}
      onKeyDown={moveByArrows}
    >
      <li style={{ height: before }} aria-hidden="true" />
      {rows.slice(from, to).map((row) =>
        row.is === 'day' ? (
          <li key={row.day} className={classes.day}>
            <h2>{formatDay(row.day, words.locale)}</h2>
          </li>
        ) : (
          <li
            key={row.change.revision}
            className={classes.step}
            data-fields={row.hasFields || undefined}
          >
            <button
              type="button"
              aria-current={chosen === row.change.revision ? 'true' : undefined}
              data-undone={fates.get(row.change.revision) === 'undone' || undefined}
              onClick={() => choose(row.change.revision)}
            >
              <span className={classes.said}>{stepInWords(row.change, words, t)}</span>
              {row.hasFields ? (
                <span className={classes.fieldLine}>{fieldsInWords(row.change, words, t)}</span>
              ) : null}
              <span className={classes.told}>
                {[
                  time.format(new Date(row.change.at)),
                  row.change.by || t('history:step.nobody'),
                  ...(fates.get(row.change.revision) === 'undone'
                    ? [t('history:step.undone')]
                    : []),
                  ...(row.change.why ? [t('history:step.reason', { why: row.change.why })] : []),
                ].join(' · ')}
              </span>
            </button>
          </li>
        ),
      )}
      <li style={{ height: after }} aria-hidden="true" />
    </ul>
  )
}

// Up and Down go from step to step, as in the other lists; Tab leaves by the next control as usual.
function moveByArrows(event: KeyboardEvent<HTMLUListElement>): void {
  const way = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!way) return
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const next = buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + way]
  if (!next) return
  event.preventDefault()
  next.focus()
}
