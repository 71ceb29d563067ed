import {
  IconAlertTriangle,
  IconAntennaBars2,
  IconAntennaBars3,
  IconAntennaBars5,
  IconArrowRight,
  IconBan,
  IconCalendarOff,
  IconCalendarTime,
  IconCheck,
  IconCircle,
  IconCircleCheck,
  IconCircleDashed,
  IconClock,
  IconHourglass,
  IconPlayerPlay,
  IconQuestionMark,
  IconTrendingDown,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { IndicatorStatus } from '#shared/monitoring/indicatorStatus'
import type { actionStatuses } from '#shared/plan/Action'
import type { milestoneStatuses } from '#shared/plan/Milestone'
import type { MilestoneStanding } from '#shared/plan/milestoneStanding'
import classes from './WordBadge.module.css'

/** What a badge can say, by the group of its words in the catalogue `common`. */
export type Status =
  | { readonly of: 'milestoneStanding'; readonly is: MilestoneStanding }
  | { readonly of: 'milestoneStatus'; readonly is: (typeof milestoneStatuses)[number] }
  | { readonly of: 'indicatorStatus'; readonly is: IndicatorStatus }
  | { readonly of: 'actionStatus'; readonly is: (typeof actionStatuses)[number] }
  | {
      readonly of: 'decision'
      readonly is: 'address' | 'accept' | 'outside-competence' | 'undecided'
    }
  | { readonly of: 'weight'; readonly is: 'low' | 'medium' | 'high' }

const looks = {
  reached: { tone: 'good', Shape: IconCheck },
  completed: { tone: 'good', Shape: IconCheck },
  late: { tone: 'bad', Shape: IconAlertTriangle },
  'on-track': { tone: 'good', Shape: IconCircleCheck },
  slipping: { tone: 'warn', Shape: IconTrendingDown },
  'no-data': { tone: 'open', Shape: IconQuestionMark },
  'not-due': { tone: 'quiet', Shape: IconHourglass },
  'due-soon': { tone: 'warn', Shape: IconClock },
  open: { tone: 'accent', Shape: IconCalendarTime },
  underway: { tone: 'accent', Shape: IconPlayerPlay },
  undated: { tone: 'open', Shape: IconCalendarOff },
  planned: { tone: 'quiet', Shape: IconCircle },
  dropped: { tone: 'quiet', Shape: IconBan },
  address: { tone: 'accent', Shape: IconArrowRight },
  accept: { tone: 'quiet', Shape: IconCheck },
  'outside-competence': { tone: 'quiet', Shape: IconBan },
  undecided: { tone: 'open', Shape: IconCircleDashed },
  high: { tone: 'bad', Shape: IconAntennaBars5 },
  medium: { tone: 'warn', Shape: IconAntennaBars3 },
  low: { tone: 'quiet', Shape: IconAntennaBars2 },
} as const

/** A status, standing or decision as colour, shape and word: `<StatusBadge of="decision" is="address" />`. */
export function StatusBadge(status: Status) {
  const { t } = useTranslation('common')
  const { tone, Shape } = looks[status.is]
  return (
    <span className={classes.badge} data-tone={tone}>
      <Shape size={16} aria-hidden="true" />
      {t(`common:${status.of}.${status.is}`)}
    </span>
  )
}
