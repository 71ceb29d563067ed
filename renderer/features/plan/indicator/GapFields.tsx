import { Checkbox, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DraftTextInput } from '#renderer/components/DraftTextInput'
import { ChosenSelect } from '#renderer/features/plan/ChosenSelect'
import classes from '#renderer/features/plan/plan.module.css'
import { useChosen } from '#renderer/features/plan/useChosen'
import type { Indicator } from '#shared/monitoring/Indicator'

type Gap = NonNullable<Indicator['gapBetween']>

interface GapFieldsProps {
  readonly stored: Indicator['gapBetween']
  readonly save: (gapBetween: Indicator['gapBetween'], group?: string) => Promise<unknown>
}

/** Whether the indicator is the distance between two groups, which ones, and how the distance is told (field: 4.3). */
export function GapFields({ stored, save }: GapFieldsProps) {
  const { t } = useTranslation('plan')
  const [isGap, choose] = useChosen(stored !== null, (value, group) =>
    save(value ? { group: '', comparedWith: '', as: 'difference' } : null, group),
  )
  return (
    <>
      <Checkbox
        label={t('plan:gap.label')}
        description={t('plan:gap.note')}
        checked={isGap}
        onChange={(event) => choose(event.currentTarget.checked)}
      />
      {stored ? (
        <>
          <div className={classes.twoFields}>
            <DraftTextInput
              label={t('plan:gap.group')}
              placeholder={t('plan:gap.groupExample')}
              maxLength={120}
              stored={stored.group}
              save={(group, typing) => save({ ...stored, group }, typing)}
            />
            <DraftTextInput
              label={t('plan:gap.comparedWith')}
              placeholder={t('plan:gap.comparedWithExample')}
              maxLength={120}
              stored={stored.comparedWith}
              save={(comparedWith, typing) => save({ ...stored, comparedWith }, typing)}
            />
          </div>
          <ChosenSelect<Gap['as']>
            label={t('plan:gap.as')}
            stored={stored.as}
            save={(as, group) => save({ ...stored, as }, group)}
            choices={(['difference', 'ratio'] as const).map((value) => ({
              value,
              label: t(`plan:gap.${value}`),
            }))}
          />
          <Text size="sm" c="dimmed">
            {t(`plan:gap.direction.${stored.as}`)}
          </Text>
        </>
      ) : null}
    </>
  )
}
