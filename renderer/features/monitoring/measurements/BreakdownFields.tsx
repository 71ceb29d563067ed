import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type GroupField, groupKey } from '#renderer/features/monitoring/measurementForm'
import type { Indicator } from '#shared/monitoring/Indicator'
import classes from './measurements.module.css'
import { NumberText } from './NumberText'

interface BreakdownFieldsProps {
  readonly indicator: Indicator
  readonly groups: readonly GroupField[]
  readonly unreadable: ReadonlySet<string>
  readonly locale: string
  readonly onChange: (groups: readonly GroupField[]) => void
}

/** The values of the groups, breakdown by breakdown; groups that the indicator does not name can be added. */
export function BreakdownFields(props: BreakdownFieldsProps) {
  const { indicator, groups, unreadable, locale, onChange } = props
  const { t } = useTranslation('measurements')
  const breakdowns = [
    ...new Set([...indicator.breakdowns, ...groups.map(({ breakdown }) => breakdown)]),
  ]
  return breakdowns.map((breakdown) => (
    <fieldset key={breakdown} className={classes.breakdown}>
      <legend className={classes.groupsTitle}>
        {t('measurements:dialog.breakdown', { breakdown })}
      </legend>
      <div className={classes.groups}>
        {groups
          .filter((one) => one.breakdown === breakdown)
          .map((field) => (
            <NumberText
              key={field.group}
              label={field.group}
              placeholder={t('measurements:mark.unknown')}
              value={field.text}
              onChange={(text) =>
                onChange(groups.map((one) => (one === field ? { ...one, text } : one)))
              }
              isUnreadable={unreadable.has(groupKey(field))}
              locale={locale}
            />
          ))}
      </div>
      <NewGroup
        taken={groups.filter((one) => one.breakdown === breakdown).map(({ group }) => group)}
        onAdd={(group) => onChange([...groups, { breakdown, group, text: '' }])}
      />
    </fieldset>
  ))
}

interface NewGroupProps {
  readonly taken: readonly string[]
  readonly onAdd: (group: string) => void
}

function NewGroup({ taken, onAdd }: NewGroupProps) {
  const { t } = useTranslation('measurements')
  const [name, setName] = useState('')
  const group = name.trim()
  const add = () => {
    if (group === '' || taken.includes(group)) return
    onAdd(group)
    setName('')
  }
  return (
    <div className={classes.newGroup}>
      <TextInput
        label={t('measurements:dialog.group')}
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          // Enter in this field adds the group; it does not yet save the measurement.
          event.preventDefault()
          add()
        }}
      />
      <Button variant="default" disabled={group === '' || taken.includes(group)} onClick={add}>
        {t('measurements:dialog.addGroup')}
      </Button>
    </div>
  )
}
