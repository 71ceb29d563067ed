import { createElement, memo, type ReactNode, useCallback, useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BesideFocus } from '#renderer/components/beside'
import { useRecords } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import type { DraftKind } from '#shared/plan/DrawnItem'
import type { BearingGroup, BearingItem } from '#shared/template/library/bearingOn'
import type { LibraryItem } from '#shared/template/library/LibraryItem'
import { BearingItemView } from './BearingItemView'
import classes from './BesideField.module.css'
import { drawnRecords } from './drawnRecords'
import { type Found, useBearing } from './useBearing'
import { useDrafting } from './useDrafting'

interface BesideFieldProps {
  readonly planId: PlanId
  readonly focus: BesideFocus
  /** Rank of its heading. */
  readonly order: 2 | 3
}

/** What the library knows on the item in focus: what is read in a minute, the rest on request, each a click from a draft. */
export const BesideField = memo(function BesideField({ planId, focus, order }: BesideFieldProps) {
  const { t } = useTranslation('beside')
  const titleId = useId()
  const found = useBearing(focus)
  return (
    <section className={classes.field} aria-labelledby={titleId} aria-busy={!found}>
      {createElement(`h${order}`, { id: titleId, className: classes.title }, t('beside:title'))}
      {found ? (
        // A new focus begins at the top, with "more" closed.
        <FoundItems key={found.focus.id} planId={planId} found={found} order={order} />
      ) : (
        <p className={classes.quiet}>{t('beside:opening')}</p>
      )}
    </section>
  )
})

interface FoundItemsProps extends Pick<BesideFieldProps, 'planId' | 'order'> {
  readonly found: Found
}

function FoundItems({ planId, found, order }: FoundItemsProps) {
  const { t } = useTranslation('beside')
  const [more, setMore] = useState(false)
  const { library, focus, bearing, drawn } = found
  const drafting = useDrafting(planId)
  const make = useCallback(
    (kind: DraftKind, item: LibraryItem) => drafting(kind, item, library, focus),
    [drafting, library, focus],
  )
  // What is open names itself nowhere.
  const actions = useRecords(planId, 'actions')
  const milestones = useRecords(planId, 'milestones')
  const indicators = useRecords(planId, 'indicators')
  const inPlan = useMemo(
    () =>
      drawnRecords(
        (actions ?? []).filter(({ id }) => id !== focus.id),
        milestones ?? [],
        (indicators ?? []).filter(({ id }) => id !== focus.id),
      ),
    [actions, milestones, indicators, focus.id],
  )
  const list = (items: readonly BearingItem[]) => (
    <ul className={classes.items}>
      {items.map((one) => (
        <BearingItemView
          key={one.item.ref}
          planId={planId}
          bearing={one}
          drawn={inPlan.get(one.item.ref)}
          withMilestones={focus.actionIds.length === 1}
          make={make}
        />
      ))}
    </ul>
  )
  const own = new Set(focus.drawnRefs)
  const grouped = (groups: readonly BearingGroup[]) =>
    withoutDrawn(groups, own).map(({ kind, items }) => (
      <Group key={kind} order={order} title={t(`library:kinds.${kind}`)}>
        {list(items)}
      </Group>
    ))
  const known = focus.refs.some((ref) => library.items.has(ref))
  const left = withoutDrawn(bearing.more, own).reduce((sum, { items }) => sum + items.length, 0)
  return (
    <>
      {known ? null : focus.otherwise}
      {drawn.length > 0 ? (
        <Group order={order} title={t('beside:drawnFrom')}>
          {list(drawn.map(asBearing))}
        </Group>
      ) : null}
      {grouped(bearing.first)}
      {bearing.first.length === 0 && drawn.length === 0 ? <p>{t('beside:nothing')}</p> : null}
      {left > 0 ? (
        <button
          type="button"
          className={classes.more}
          aria-expanded={more}
          onClick={() => setMore(!more)}
        >
          {more ? t('beside:less') : t('beside:more', { count: left })}
        </button>
      ) : null}
      {more ? grouped(bearing.more) : null}
    </>
  )
}

/** What the thing in focus was drawn from stands above, and is not said twice. */
const withoutDrawn = (groups: readonly BearingGroup[], drawnRefs: ReadonlySet<string>) =>
  groups
    .map(({ kind, items }) => ({
      kind,
      items: items.filter(({ item }) => !drawnRefs.has(item.ref)),
    }))
    .filter(({ items }) => items.length > 0)

/** An item that needs no reason to stand here. */
const asBearing = (item: LibraryItem): BearingItem => ({
  item,
  excerpt: '',
  steps: 1,
  reason: null,
  through: null,
})

interface GroupProps {
  readonly order: 2 | 3
  readonly title: string
  readonly children: ReactNode
}

function Group({ order, title, children }: GroupProps) {
  return (
    <div className={classes.group}>
      {createElement(`h${order + 1}`, { className: classes.kind }, title)}
      {children}
    </div>
  )
}
