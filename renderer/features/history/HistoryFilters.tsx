import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DayField } from '#renderer/components/DayField'
import { type TableName, tableNames } from '#shared/planFile/tableNames'
import classes from './history.module.css'
import type { HistoryFilter } from './historyFilter'

interface HistoryFiltersProps {
  readonly filter: HistoryFilter
  readonly setFilter: (filter: HistoryFilter) => void
  readonly people: readonly string[]
  readonly locale: string
}

/** Kinds of record that a user knows by name; what belongs to them is found under them too. */
const kinds: readonly TableName[] = [
  'actions',
  'milestones',
  'indicators',
  'measurements',
  'baselines',
  'targets',
  'answers',
  'factorJudgements',
  'gapDecisions',
  'objectives',
  'owners',
  'reviews',
  'reviewItems',
  'snapshots',
  'evidenceItems',
  'contextNotes',
  'plans',
]

// A name can be any text, so choices go by a mark before it.
const named = (person: string) => `by ${person}`

/** Whom, what, which words and which days are looked for. */
export function HistoryFilters({ filter, setFilter, people, locale }: HistoryFiltersProps) {
  const { t } = useTranslation('history')
  const collator = new Intl.Collator(locale)
  return (
    <fieldset className={classes.filters}>
      <legend className="visually-hidden">{t('history:filter.name')}</legend>
      <TextInput
        label={t('history:filter.text')}
        type="search"
        value={filter.text}
        onChange={(event) => setFilter({ ...filter, text: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('history:filter.person')}
        value={filter.person === null ? '' : named(filter.person)}
        onChange={({ currentTarget: { value } }) =>
          setFilter({ ...filter, person: people.find((one) => named(one) === value) ?? null })
        }
        data={[
          { value: '', label: t('history:filter.anybody') },
          ...[...people].sort(collator.compare).map((person) => ({
            value: named(person),
            label: person || t('history:filter.nobody'),
          })),
        ]}
      />
      <NativeSelect
        label={t('history:filter.kind')}
        value={filter.table ?? ''}
        onChange={({ currentTarget: { value } }) =>
          setFilter({ ...filter, table: tableNames.find((table) => table === value) ?? null })
        }
        data={[
          { value: '', label: t('history:filter.anything') },
          ...kinds.map((table) => ({ value: table, label: t(`history:kind.${table}`) })),
        ]}
      />
      {(['from', 'to'] as const).map((side) => (
        <DayField
          key={side}
          label={t(`history:filter.${side}`)}
          stored={filter[side]}
          save={async (day) => setFilter({ ...filter, [side]: day })}
          locale={locale}
          edge={side === 'from' ? 'start' : 'end'}
        />
      ))}
    </fieldset>
  )
}
