import type { useTranslation } from 'react-i18next'
import type { FactorGroup } from './planAims'

/** "Migrant employment (IMPART), module 2: …": what a group of factors is called; null where there is only one. */
export function factorGroupName(
  t: ReturnType<typeof useTranslation<'plan'>>['t'],
  { benchmark, part }: FactorGroup,
): string | null {
  const name =
    part === null
      ? null
      : part === 'core'
        ? t('common:benchmark.core')
        : t('common:benchmark.module', { number: part.number, title: part.title })
  if (benchmark === null || name === null) return benchmark ?? name
  return t('plan:groupOfBenchmark', { benchmark, part: name })
}
