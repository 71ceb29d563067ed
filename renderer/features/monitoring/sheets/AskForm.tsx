import { Checkbox, Group, NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DayField } from '#renderer/components/DayField'
import type { FormFile } from '#shared/ipc'
import type { Day } from '#shared/lib/dates'
import classes from './sheets.module.css'

/** What the coordinator chooses for all sheets together. */
export interface AskChoice {
  readonly horizonDays: number | null
  readonly asDeputy: boolean
  readonly answerBy: Day | null
  /** Null until something is typed: then the name of whoever works here stands. */
  readonly returnTo: string | null
  readonly kinds: readonly FormFile['kind'][]
}

interface AskFormProps {
  readonly choice: AskChoice
  readonly returnTo: string
  readonly locale: string
  readonly onChange: (fields: Partial<AskChoice>) => void
}

const horizons = [30, 90, 180, 365]
const allOpen = 'all'
const kinds = ['excel', 'word'] as const

/** How far ahead is asked, by when and to whom the answers go, and in which kind of file. */
export function AskForm({ choice, returnTo, locale, onChange }: AskFormProps) {
  const { t } = useTranslation('sheets')
  return (
    <div className={classes.form}>
      <NativeSelect
        label={t('sheets:ask.horizon')}
        value={choice.horizonDays === null ? allOpen : String(choice.horizonDays)}
        data={[
          ...horizons.map((days) => ({
            value: String(days),
            label: t('sheets:ask.horizonDays', { days }),
          })),
          { value: allOpen, label: t('sheets:ask.horizonAll') },
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ horizonDays: value === allOpen ? null : Number(value) })
        }
      />
      <DayField
        label={t('sheets:ask.answerBy')}
        stored={choice.answerBy}
        locale={locale}
        edge="end"
        save={async (answerBy) => onChange({ answerBy })}
      />
      <TextInput
        label={t('sheets:ask.returnTo')}
        placeholder={t('sheets:ask.returnToExample')}
        maxLength={300}
        value={returnTo}
        onChange={({ currentTarget }) => onChange({ returnTo: currentTarget.value })}
      />
      <Checkbox.Group
        label={t('sheets:ask.kinds')}
        value={[...choice.kinds]}
        error={choice.kinds.length === 0 ? t('sheets:ask.kindNeeded') : undefined}
        onChange={(value) => onChange({ kinds: kinds.filter((kind) => value.includes(kind)) })}
      >
        <Group mt={6} gap="md">
          {kinds.map((kind) => (
            <Checkbox key={kind} value={kind} label={t(`sheets:ask.${kind}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <Checkbox
        className={classes.deputies}
        label={t('sheets:ask.deputies')}
        description={t('sheets:ask.deputiesNote')}
        checked={choice.asDeputy}
        onChange={({ currentTarget }) => onChange({ asDeputy: currentTarget.checked })}
      />
    </div>
  )
}
