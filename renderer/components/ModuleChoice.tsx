import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { BenchmarkModule } from '#shared/template/Benchmark'
import classes from './BenchmarkChoice.module.css'

interface ModuleChoiceProps {
  readonly label: string
  /** All modules there are. */
  readonly modules: readonly BenchmarkModule[]
  readonly chosen: readonly string[]
  /** Modules that cannot be taken out, since something was said on them. */
  readonly locked?: ReadonlySet<string>
  readonly onChange: (chosen: readonly string[]) => void
}

/** Which modules of a benchmark are used; its core always is. */
export function ModuleChoice({ label, modules, chosen, locked, onChange }: ModuleChoiceProps) {
  const { t } = useTranslation('common')
  return (
    <fieldset className={classes.modules}>
      <legend>{label}</legend>
      {modules.map(({ id, number, title, about }) => (
        <Checkbox
          key={id}
          label={t('common:benchmark.module', { number, title })}
          description={locked?.has(id) ? `${about} ${t('common:benchmark.moduleInUse')}` : about}
          checked={chosen.includes(id)}
          disabled={locked?.has(id) ?? false}
          onChange={(event) => {
            const wanted = event.currentTarget.checked
            onChange(
              modules
                .map((module) => module.id)
                .filter((known) => (known === id ? wanted : chosen.includes(known))),
            )
          }}
        />
      ))}
    </fieldset>
  )
}
