import { Checkbox, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AboutPack, BenchmarkChoice } from '#renderer/components/BenchmarkChoice'
import type { AvailablePacks } from '#renderer/repositories/availablePacks'
import type { ChosenPacks } from './chosenPacks'
import classes from './HomeScreen.module.css'

interface ChoosePacksProps {
  /** Undefined while they are read. */
  readonly packs: AvailablePacks | undefined
  readonly chosen: ChosenPacks
  readonly onChange: (chosen: ChosenPacks) => void
  /** Whether the plan was tried to be made without a benchmark. */
  readonly benchmarkMissing: boolean
}

/** Against which benchmarks the city measures itself, and which commitments its plan shows. */
export function ChoosePacks({ packs, chosen, onChange, benchmarkMissing }: ChoosePacksProps) {
  const { t } = useTranslation('home')
  const { benchmarks, commitmentSets } = chosen
  return (
    <>
      <fieldset className={classes.packs}>
        <legend>{t('home:new.benchmarks')}</legend>
        <Text size="sm" c="dimmed">
          {t('home:new.hint.benchmarks')}
        </Text>
        {packs?.benchmarks.map((benchmark) => (
          <BenchmarkChoice
            key={benchmark.id}
            benchmark={benchmark}
            chosen={benchmarks.get(benchmark.id) ?? null}
            onChange={(modules) => {
              const next = new Map(benchmarks)
              if (modules) next.set(benchmark.id, modules)
              else next.delete(benchmark.id)
              onChange({ ...chosen, benchmarks: next })
            }}
          />
        ))}
        {benchmarkMissing ? (
          <Text size="sm" className={classes.fault} role="alert">
            {t('home:new.fault.benchmark')}
          </Text>
        ) : null}
      </fieldset>
      <fieldset className={classes.packs}>
        <legend>{t('home:new.commitments')}</legend>
        <Text size="sm" c="dimmed">
          {t('home:new.hint.commitments')}
        </Text>
        {packs?.commitmentSets.map(({ id, title, shortTitle, publisher, year, about }) => (
          <div key={id} className={classes.pack}>
            <Checkbox
              label={title}
              description={t('home:new.publishedBy', { publisher, year })}
              checked={commitmentSets.has(id)}
              onChange={(event) => {
                const next = new Set(commitmentSets)
                if (event.currentTarget.checked) next.add(id)
                else next.delete(id)
                onChange({ ...chosen, commitmentSets: next })
              }}
            />
            <div className={classes.packMore}>
              <AboutPack title={shortTitle} about={about} />
            </div>
          </div>
        ))}
      </fieldset>
    </>
  )
}
