import { Anchor, Button, Group, Paper, Text, TextInput } from '@mantine/core'
import { type FormEvent, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { actionsPath, indicatorsPath } from '#renderer/components/paths'
import { useOutcome } from '#renderer/components/useOutcome'
import classes from '#renderer/features/plan/plan.module.css'
import { muteRule } from '#renderer/repositories/looseEnds'
import { useOwnerNames } from '#renderer/repositories/ownerNames'
import { useRecords } from '#renderer/repositories/records'
import type { PlanId } from '#shared/lib/ids'
import { type IndicatorLoad, indicatorLoad } from '#shared/monitoring/indicatorLoad'

/** The rule of loose ends of which this is the friendlier half: a city that mutes it is not nudged here either. */
const rule = 'tooManyIndicators'
/** Indicators named; the rest is a number. */
const mostNamed = 5

/** A quiet word where a plan carries more indicators than people will keep: how many, why, and which ones show it first. */
export function IndicatorLoadNotice({ planId }: { readonly planId: PlanId }) {
  const { t } = useTranslation('plan')
  const plan = useRecords(planId, 'plans')?.[0]
  const indicators = useRecords(planId, 'indicators')
  const actions = useRecords(planId, 'actions')
  const measurements = useRecords(planId, 'measurements')
  const [isDismissing, setDismissing] = useState(false)
  const load = useMemo(
    () =>
      indicators && actions && measurements
        ? indicatorLoad({ indicators, actions, measurements })
        : null,
    [indicators, actions, measurements],
  )
  const isMuted = plan?.mutedRules.some((muted) => muted.rule === rule) ?? true
  if (!load?.isTooMuch || isMuted) return null
  const named = load.unkept.slice(0, mostNamed).flatMap(({ id }) => {
    const indicator = indicators?.find((one) => one.id === id)
    return indicator ? [indicator] : []
  })
  return (
    <Paper
      component="section"
      className={classes.load}
      withBorder
      aria-label={t('plan:load.title')}
    >
      <Text fw={600}>{t('plan:load.count', { count: load.count })}</Text>
      <Where planId={planId} load={load} />
      <Text size="sm">{t('plan:load.why')}</Text>
      {named.length > 0 ? (
        <Text size="sm">
          {t('plan:load.unkept', { count: load.unkept.length })}{' '}
          {named.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 ? ', ' : ''}
              <Anchor component={Link} href={indicatorsPath(planId, id)} inherit underline="always">
                {name.trim() || t('plan:indicators.untitled')}
              </Anchor>
            </span>
          ))}
          {load.unkept.length > named.length
            ? ` ${t('plan:load.more', { count: load.unkept.length - named.length })}`
            : ''}
        </Text>
      ) : null}
      {isDismissing ? (
        <Dismiss planId={planId} onCancel={() => setDismissing(false)} />
      ) : (
        <Group>
          <Button variant="subtle" size="compact-sm" onClick={() => setDismissing(true)}>
            {t('plan:load.dismiss')}
          </Button>
        </Group>
      )}
    </Paper>
  )
}

/** Where the load lies: in the plan as a whole, on actions, with owners. */
function Where({ planId, load }: { readonly planId: PlanId; readonly load: IndicatorLoad }) {
  const { t } = useTranslation('plan')
  const actions = useRecords(planId, 'actions')
  const ownerNames = useOwnerNames(planId)
  const [action, owner] = [load.actions[0], load.owners[0]]
  const title = action && actions?.find(({ id }) => id === action.id)?.title.trim()
  return (
    <Text size="sm">
      {load.count > load.most ? `${t('plan:load.inPlan', { count: load.most })} ` : ''}
      {action ? (
        <>
          {t('plan:load.onActions', { count: load.actions.length })}{' '}
          <Anchor component={Link} href={actionsPath(planId, action.id)} inherit underline="always">
            {title || t('plan:actions.untitled')}
          </Anchor>{' '}
          {t('plan:load.carries', { count: action.count })}{' '}
        </>
      ) : null}
      {owner
        ? t('plan:load.withOwner', {
            name: ownerNames.get(owner.id) ?? t('plan:owner.unnamed'),
            count: owner.count,
          })
        : ''}
    </Text>
  )
}

interface DismissProps {
  readonly planId: PlanId
  readonly onCancel: () => void
}

function Dismiss({ planId, onCancel }: DismissProps) {
  const { t } = useTranslation('plan')
  const settle = useOutcome()
  const [why, setWhy] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (why.trim() !== '') void settle(muteRule(planId, rule, why.trim()))
  }
  return (
    <form onSubmit={submit} className={classes.inlineForm}>
      <TextInput
        label={t('plan:load.whyDismiss')}
        required
        autoFocus
        maxLength={1000}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button type="submit" disabled={why.trim() === ''}>
          {t('plan:load.dismissNow')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('common:button.cancel')}
        </Button>
      </Group>
    </form>
  )
}
