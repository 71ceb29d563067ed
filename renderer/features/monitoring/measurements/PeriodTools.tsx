import { ActionIcon, Group, SegmentedControl, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarPeriod, PeriodKind } from '#shared/lib/calendarPeriods'
import { periodLabel } from './periodLabel'

interface PeriodToolsProps {
  readonly kind: PeriodKind
  readonly onKind: (kind: PeriodKind) => void
  readonly sheets: readonly (readonly CalendarPeriod[])[]
  /** Which of the sheets is shown. */
  readonly sheet: number
  readonly onSheet: (sheet: number) => void
  readonly locale: string
}

const kinds: readonly PeriodKind[] = ['year', 'quarter', 'month']

/** How wide the columns are in time, and which of many are shown. */
export function PeriodTools({ kind, onKind, sheets, sheet, onSheet, locale }: PeriodToolsProps) {
  const { t } = useTranslation('measurements')
  const labelId = useId()
  const [first, last] = [sheets[sheet]?.[0], sheets[sheet]?.at(-1)]
  return (
    <Group gap="xs">
      <Text size="sm" id={labelId}>
        {t('measurements:columns.label')}
      </Text>
      <SegmentedControl
        size="sm"
        aria-labelledby={labelId}
        value={kind}
        onChange={(value) => onKind(value as PeriodKind)}
        data={kinds.map((value) => ({ value, label: t(`measurements:columns.${value}`) }))}
      />
      {sheets.length > 1 && first && last ? (
        <Group gap={4}>
          <ActionIcon
            variant="default"
            aria-label={t('measurements:columns.earlier')}
            disabled={sheet === 0}
            onClick={() => onSheet(sheet - 1)}
          >
            <IconChevronLeft size={18} aria-hidden="true" />
          </ActionIcon>
          <Text size="sm" role="status">
            {`${periodLabel(first, locale, t)} – ${periodLabel(last, locale, t)}`}
          </Text>
          <ActionIcon
            variant="default"
            aria-label={t('measurements:columns.later')}
            disabled={sheet >= sheets.length - 1}
            onClick={() => onSheet(sheet + 1)}
          >
            <IconChevronRight size={18} aria-hidden="true" />
          </ActionIcon>
        </Group>
      ) : null}
    </Group>
  )
}
