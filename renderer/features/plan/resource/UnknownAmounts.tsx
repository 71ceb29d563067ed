import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Action } from '#shared/plan/Action'

interface UnknownAmountsProps {
  readonly kind: 'money' | 'staff'
  readonly actions: readonly Action[]
}

/** How many actions are named before the rest is counted. */
const namedActions = 3

/** Says which entries have no amount, since a total that leaves them out in silence misleads. */
export function UnknownAmounts({ kind, actions }: UnknownAmountsProps) {
  const { t } = useTranslation('resources')
  const unknown = actions
    .map(({ title, resources }) => ({
      title: title.trim() || t('plan:actions.untitled'),
      count: resources.filter((one) => one.kind === kind && one.amount === null).length,
    }))
    .filter(({ count }) => count > 0)
  const count = unknown.reduce((sum, one) => sum + one.count, 0)
  if (count === 0) return null
  const more = unknown.length - namedActions
  const names = [
    ...unknown.slice(0, namedActions).map(({ title }) => title),
    ...(more > 0 ? [t('resources:more', { count: more })] : []),
  ]
  return (
    <Text size="sm" c="dimmed" mt="xs">
      {t('resources:unknown', { count, actions: names.join('; ') })}
    </Text>
  )
}
