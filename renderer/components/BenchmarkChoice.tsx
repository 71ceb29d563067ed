import { Checkbox, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Benchmark } from '#shared/template/Benchmark'
import { withModules } from '#shared/template/withModules'
import classes from './BenchmarkChoice.module.css'
import { ModuleChoice } from './ModuleChoice'

interface BenchmarkChoiceProps {
  /** The whole benchmark, with all its modules. */
  readonly benchmark: Benchmark
  /** The chosen modules; null while the benchmark is not chosen. */
  readonly chosen: readonly string[] | null
  readonly onChange: (chosen: readonly string[] | null) => void
}

/** A benchmark to take up or leave: what it is, how long it is, and where it has modules, which of them. */
export function BenchmarkChoice({ benchmark, chosen, onChange }: BenchmarkChoiceProps) {
  const { t } = useTranslation('common')
  return (
    <div className={classes.choice}>
      <Checkbox
        label={benchmark.title}
        description={benchmarkFacts(t, withModules(benchmark, chosen ?? []))}
        checked={chosen !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? [] : null)}
      />
      <div className={classes.more}>
        {chosen && benchmark.modules?.length ? (
          <ModuleChoice
            label={t('common:benchmark.modulesOf', { benchmark: benchmark.shortTitle })}
            modules={benchmark.modules}
            chosen={chosen}
            onChange={onChange}
          />
        ) : null}
        <AboutPack title={benchmark.shortTitle} about={benchmark.about} />
      </div>
    </div>
  )
}

/** What a pack says of itself, to be opened. */
export function AboutPack({ title, about }: { readonly title: string; readonly about: string }) {
  const { t } = useTranslation('common')
  return (
    <details className={classes.about}>
      <summary>{t('common:benchmark.about', { title })}</summary>
      <Text mt={4}>{about}</Text>
    </details>
  )
}

/** "EUROCITIES, 2014: 8 factors with 49 questions". */
export function benchmarkFacts(
  t: ReturnType<typeof useTranslation<'common'>>['t'],
  { publisher, year, factors }: Benchmark,
): string {
  return t('common:benchmark.facts', {
    publisher,
    year,
    factors: t('common:benchmark.factors', { count: factors.length }),
    questions: t('common:benchmark.questions', {
      count: factors.reduce((sum, { questions }) => sum + questions.length, 0),
    }),
  })
}
