import { MultiSelect, NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Difference, differenceSections } from '#shared/compare/PlanDifference'
import classes from './compare.module.css'
import type { DifferenceFilter } from './differenceFilter'

interface DifferenceFiltersProps {
  readonly all: readonly Difference[]
  readonly filter: DifferenceFilter
  readonly setFilter: (filter: DifferenceFilter) => void
}

/** Which parts of the plan and which kinds of change are shown. Only what there is can be chosen. */
export function DifferenceFilters({ all, filter, setFilter }: DifferenceFiltersProps) {
  const { t } = useTranslation('compare')
  const sections = new Set(all.map(({ section }) => section))
  const kinds = [...new Set(all.map(({ what }) => what))]
  return (
    <fieldset className={classes.filters}>
      <legend className="visually-hidden">{t('compare:screen.filters')}</legend>
      <MultiSelect
        label={t('compare:screen.sections')}
        placeholder={filter.sections.length === 0 ? t('compare:screen.allReasons') : ''}
        data={differenceSections
          .filter((section) => sections.has(section))
          .map((section) => ({ value: section, label: t(`compare:section.${section}`) }))}
        value={[...filter.sections]}
        onChange={(chosen) =>
          setFilter({
            ...filter,
            sections: differenceSections.filter((section) => chosen.includes(section)),
          })
        }
      />
      <MultiSelect
        label={t('compare:screen.kinds')}
        placeholder={filter.kinds.length === 0 ? t('compare:screen.allReasons') : ''}
        data={kinds.map((kind) => ({ value: kind, label: t(`compare:kind.${kind}`) }))}
        value={[...filter.kinds]}
        onChange={(chosen) =>
          setFilter({ ...filter, kinds: kinds.filter((kind) => chosen.includes(kind)) })
        }
      />
      <NativeSelect
        label={t('compare:screen.reasons')}
        value={filter.reasons}
        onChange={({ currentTarget: { value } }) =>
          setFilter({
            ...filter,
            reasons: value === 'with' || value === 'without' ? value : 'all',
          })
        }
        data={[
          { value: 'all', label: t('compare:screen.allReasons') },
          { value: 'with', label: t('compare:screen.withReason') },
          { value: 'without', label: t('compare:screen.withoutReason') },
        ]}
      />
    </fieldset>
  )
}
