import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { DraftMark } from '#renderer/components/DraftMark'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { actionsPath } from '#renderer/components/paths'
import { StatusBadge } from '#renderer/components/StatusBadge'
import { addAction } from '#renderer/repositories/actions'
import type { Gap } from '#shared/gap/deriveGaps'
import type { PlanId } from '#shared/lib/ids'
import type { Failure } from '#shared/lib/result'
import type { Action } from '#shared/plan/Action'
import type { ServedCommitment } from '#shared/plan/commitmentsServed'
import classes from './GapDetail.module.css'

interface GapActionsProps {
  readonly planId: PlanId
  readonly gap: Gap
  readonly closing: readonly Action[]
  /** The commitments that the factor of the gap serves. */
  readonly served: readonly ServedCommitment[]
}

/** The actions that close a gap, and the button that starts one with the gap and its commitments filled in. */
export function GapActions(props: GapActionsProps) {
  const { planId, gap, closing, served } = props
  const { t } = useTranslation('gaps')
  const [, navigate] = useLocation()
  const [failure, setFailure] = useState<Failure | null>(null)

  const add = async () => {
    const added = await addAction(planId, {
      gapRefs: [gap.ref],
      commitmentRefs: served.map(({ ref }) => ref),
    })
    if (added.ok) navigate(actionsPath(planId, added.value))
    else setFailure(added.failure)
  }

  return (
    <div>
      <h3>{t('gaps:detail.actions')}</h3>
      {closing.length === 0 ? (
        <Text size="sm" c="dimmed" mb="xs">
          {t('gaps:detail.actionsNone')}
        </Text>
      ) : (
        <ul className={classes.actions}>
          {closing.map(({ id, title, status, draft }) => (
            <li key={id}>
              <Link className={classes.link} href={actionsPath(planId, id)}>
                {title || t('gaps:detail.untitled')}
              </Link>
              <span className={classes.marks}>
                {draft ? <DraftMark /> : null}
                <StatusBadge of="actionStatus" is={status} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <Button
        mt="xs"
        variant="light"
        leftSection={<IconPlus size={18} aria-hidden="true" />}
        onClick={() => void add()}
      >
        {t('gaps:detail.addAction')}
      </Button>
      <Text size="sm" c="dimmed" mt={4}>
        {served.length > 0
          ? t('gaps:detail.addActionHelp', { count: served.length })
          : t('gaps:detail.addActionPlain')}
      </Text>
      {failure ? <FailureAlert failure={failure} /> : null}
    </div>
  )
}
