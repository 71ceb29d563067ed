import { TagsInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useChosen } from '#renderer/features/plan/useChosen'
import type { Indicator } from '#shared/monitoring/Indicator'

type Fields = Pick<Indicator, 'breakdowns' | 'breakdownGroups'>

interface BreakdownGroupsProps {
  readonly stored: Fields
  readonly save: (fields: Partial<Fields>, group: string) => Promise<unknown>
}

const mostKept = 20

/** By what the values are broken down, and into which groups: owners are then asked for exactly these (field: 4.4). */
export function BreakdownGroups({ stored, save }: BreakdownGroupsProps) {
  const { t } = useTranslation('plan')
  const [breakdowns, setBreakdowns] = useChosen(stored.breakdowns, (value, group) =>
    save({ breakdowns: value }, group),
  )
  const [groups, setGroups] = useChosen(stored.breakdownGroups, (value, group) =>
    save({ breakdownGroups: value }, group),
  )
  // Groups of a breakdown that was taken away are kept, so that taking it up again brings them back.
  const setGroupsOf = (breakdown: string, named: string[]) => {
    const others = groups.filter((one) => one.breakdown !== breakdown)
    const present = others.filter((one) => breakdowns.includes(one.breakdown))
    const absent = others.filter((one) => !breakdowns.includes(one.breakdown))
    setGroups([{ breakdown, groups: named }, ...present, ...absent].slice(0, mostKept))
  }
  return (
    <>
      <TagsInput
        label={t('plan:indicator.breakdowns')}
        description={t('plan:indicator.breakdownsNote')}
        maxTags={20}
        maxLength={120}
        value={breakdowns}
        onChange={setBreakdowns}
        acceptValueOnBlur
      />
      {breakdowns.map((breakdown) => (
        <TagsInput
          key={breakdown}
          label={t('plan:indicator.groupsOf', { breakdown })}
          description={t('plan:indicator.groupsNote')}
          maxTags={60}
          maxLength={120}
          value={groups.find((one) => one.breakdown === breakdown)?.groups ?? []}
          onChange={(named) => setGroupsOf(breakdown, named)}
          acceptValueOnBlur
        />
      ))}
    </>
  )
}
