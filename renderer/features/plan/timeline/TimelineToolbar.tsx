import { ActionIcon, Button, Group, SegmentedControl } from '@mantine/core'
import { IconCalendarPin, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { MilestoneShape } from '#renderer/features/plan/MilestoneShape'
import { type TimelineZoom, timelineZooms } from '#shared/plan/timeAxis'
import classes from './timeline.module.css'

interface TimelineToolbarProps {
  readonly zoom: TimelineZoom
  readonly onZoom: (zoom: TimelineZoom) => void
  readonly onToday: () => void
}

const standings = ['open', 'due-soon', 'late', 'reached', 'dropped'] as const

/** The zoom of the timeline, the way to today, and what the shapes mean. */
export function TimelineToolbar({ zoom, onZoom, onToday }: TimelineToolbarProps) {
  const { t } = useTranslation('timeline')
  const at = timelineZooms.indexOf(zoom)
  const step = (by: -1 | 1, label: string, Icon: typeof IconZoomIn) => {
    const next = timelineZooms[at + by]
    return (
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={label}
        title={label}
        aria-disabled={next === undefined}
        onClick={() => next && onZoom(next)}
      >
        <Icon size={18} aria-hidden="true" />
      </ActionIcon>
    )
  }
  return (
    <Group gap="xs" my="xs" justify="space-between">
      <Group gap={6}>
        <SegmentedControl
          aria-label={t('timeline:zoom.label')}
          value={zoom}
          onChange={(value) => onZoom(value as TimelineZoom)}
          data={timelineZooms.map((value) => ({ value, label: t(`timeline:zoom.${value}`) }))}
        />
        {step(-1, t('timeline:zoom.in'), IconZoomIn)}
        {step(1, t('timeline:zoom.out'), IconZoomOut)}
        <Button
          variant="default"
          size="sm"
          leftSection={<IconCalendarPin size={18} aria-hidden="true" />}
          onClick={onToday}
        >
          {t('timeline:toToday')}
        </Button>
      </Group>
      <ul className={classes.legend} aria-label={t('timeline:legend')}>
        {standings.map((standing) => (
          <li key={standing}>
            <MilestoneShape standing={standing} />
            {t(`common:milestoneStanding.${standing}`)}
          </li>
        ))}
      </ul>
    </Group>
  )
}
