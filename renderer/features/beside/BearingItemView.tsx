import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { memo, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { actionsPath, indicatorsPath, libraryPath } from '#renderer/components/paths'
import type { PlanId } from '#shared/lib/ids'
import { type DraftKind, draftKindsOf } from '#shared/plan/DrawnItem'
import { itemHeading } from '#shared/report/itemHeading'
import type { BearingItem } from '#shared/template/library/bearingOn'
import { type LibraryItem, nameOf } from '#shared/template/library/LibraryItem'
import classes from './BesideField.module.css'
import type { DrawnRecords } from './drawnRecords'
import { WholeItem } from './WholeItem'

interface BearingItemViewProps {
  readonly planId: PlanId
  readonly bearing: BearingItem
  readonly drawn: DrawnRecords | undefined
  /** Whether there is an action for milestones drawn from the item to belong to. */
  readonly withMilestones: boolean
  readonly make: (kind: DraftKind, item: LibraryItem) => Promise<void>
}

/** One item that bears on what is in focus: its first sentences, why it stands here, and what can be made of it. */
export const BearingItemView = memo(function BearingItemView(props: BearingItemViewProps) {
  const { planId, bearing, drawn, withMilestones, make } = props
  const { item, excerpt } = bearing
  const { t } = useTranslation('beside')
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const wholeId = useId()
  const name = nameOf(item)
  const kinds = draftKindsOf(item).filter((kind) => kind !== 'milestones' || withMilestones)
  const onMake = async (kind: DraftKind) => {
    setBusy(true)
    await make(kind, item)
    setBusy(false)
  }
  return (
    <li className={classes.item}>
      <ItemHead item={item} />
      {open ? (
        <div id={wholeId}>
          <WholeItem item={item} />
          <p>
            <Link
              className={classes.link}
              href={libraryPath(planId, item.ref)}
              aria-label={t('beside:inLibraryNamed', { name })}
            >
              {t('beside:inLibrary')}
            </Link>
          </p>
        </div>
      ) : excerpt ? (
        <p>{excerpt}</p>
      ) : null}
      <Why bearing={bearing} />
      {drawn ? <InThePlan planId={planId} drawn={drawn} /> : null}
      <div className={classes.means}>
        {kinds.map((kind) => (
          <Button
            key={kind}
            variant="light"
            size="compact-sm"
            disabled={busy}
            leftSection={<IconPlus size={14} aria-hidden="true" />}
            aria-label={t(`beside:make.${kind}Named`, { name })}
            onClick={() => void onMake(kind)}
          >
            {t(`beside:make.${kind}`)}
          </Button>
        ))}
        <button
          type="button"
          className={classes.link}
          aria-expanded={open}
          aria-controls={open ? wholeId : undefined}
          aria-label={t(open ? 'beside:lessNamed' : 'beside:wholeNamed', { name })}
          onClick={() => setOpen(!open)}
        >
          {open ? t('beside:less') : t('beside:whole')}
        </button>
      </div>
    </li>
  )
})

/** By what people know the item: the city of a practice, the number of a conclusion. */
function ItemHead({ item }: { readonly item: LibraryItem }) {
  const { t } = useTranslation('beside')
  const { kind, city, country, topic } = item
  if (kind === 'practice' && city)
    return (
      <p className={classes.name}>
        <strong>{[city, country].filter(Boolean).join(', ')}</strong>
        {topic ? <span className={classes.topic}>{topic}</span> : null}
      </p>
    )
  return (
    <p className={classes.name}>
      <strong>{itemHeading(t, item)}</strong>
    </p>
  )
}

function Why({ bearing: { steps, reason, through } }: { readonly bearing: BearingItem }) {
  const { t } = useTranslation('beside')
  const by = through && itemHeading(t, through)
  const words =
    steps === null
      ? t('beside:byLikeness')
      : reason
        ? t('beside:reason', { reason })
        : by
          ? t('beside:through', { name: by })
          : null
  return words ? <p className={classes.quiet}>{words}</p> : null
}

function InThePlan({ planId, drawn }: { readonly planId: PlanId; readonly drawn: DrawnRecords }) {
  const { t } = useTranslation('beside')
  return (
    <ul className={classes.drawn}>
      {drawn.actions.map(({ id, title }) => (
        <li key={id}>
          <Link className={classes.link} href={actionsPath(planId, id)}>
            {t('beside:made.action', { title })}
          </Link>
        </li>
      ))}
      {drawn.indicators.map(({ id, title }) => (
        <li key={id}>
          <Link className={classes.link} href={indicatorsPath(planId, id)}>
            {t('beside:made.indicator', { title })}
          </Link>
        </li>
      ))}
      {drawn.milestones > 0 ? (
        <li>{t('beside:made.milestones', { count: drawn.milestones })}</li>
      ) : null}
    </ul>
  )
}
