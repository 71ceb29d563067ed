import { Title, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from '#renderer/features/plan/plan.module.css'
import type { MilestoneGroup } from '#shared/plan/groupMilestones'

interface MilestoneGroupHeadingProps {
  readonly group: MilestoneGroup
  readonly folded: boolean
  readonly onToggle: () => void
}

/** The heading of a group in the manager's list; what is reached or dropped can be folded away. */
export function MilestoneGroupHeading({ group, folded, onToggle }: MilestoneGroupHeadingProps) {
  const { t } = useTranslation('plan')
  const words = t('plan:milestones.heading', {
    group: group.quarter
      ? t('plan:milestones.group.quarter', { ...group.quarter })
      : t(`plan:milestones.group.${group.kind}`),
    count: group.milestones.length,
  })
  const foldable = group.kind === 'reached' || group.kind === 'dropped'
  const Chevron = folded ? IconChevronRight : IconChevronDown
  return (
    <Title order={2} size="h4" data-kind={group.kind} className={classes.groupHeading}>
      {foldable ? (
        <UnstyledButton className={classes.foldButton} aria-expanded={!folded} onClick={onToggle}>
          <Chevron size={20} aria-hidden="true" />
          {words}
        </UnstyledButton>
      ) : (
        words
      )}
    </Title>
  )
}
