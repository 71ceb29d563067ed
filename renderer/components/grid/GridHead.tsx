import { useTranslation } from 'react-i18next'
import classes from './grid.module.css'
import type { GridColumn } from './gridTypes'
import type { GridSelection } from './useGridSelection'

interface GridHeadProps<R> {
  readonly columns: readonly GridColumn<R>[]
  readonly selection: GridSelection
}

/** Width (px) of the column of boxes. */
export const choosingWidth = 36

/** The heads of the columns, before them the box that chooses all rows. */
export function GridHead<R>({ columns, selection }: GridHeadProps<R>) {
  const { t } = useTranslation('grid')
  const { chosen, chooseAll, clear } = selection
  const isAll = chosen.size > 0 && chosen.size === selection.of
  return (
    <>
      <colgroup>
        <col style={{ width: choosingWidth }} />
        {columns.map(({ id, width, grows }) => (
          <col key={id} style={grows ? {} : { width }} />
        ))}
      </colgroup>
      <thead className={classes.head}>
        <tr aria-rowindex={1}>
          <th scope="col">
            <input
              type="checkbox"
              className={classes.box}
              aria-label={t('grid:chooseAll')}
              ref={(box) => {
                if (box) box.indeterminate = chosen.size > 0 && !isAll
              }}
              checked={isAll}
              onChange={() => (chosen.size > 0 ? clear() : chooseAll())}
            />
          </th>
          {columns.map(({ id, label, head, sorted, alignRight, stays }) => (
            <th
              key={id}
              scope="col"
              aria-sort={sorted}
              data-right={alignRight || undefined}
              data-stays={stays || undefined}
            >
              {head ?? label}
            </th>
          ))}
        </tr>
      </thead>
    </>
  )
}
