import { Button, Group, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BenchmarkChoice } from '#renderer/components/BenchmarkChoice'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { addBenchmark } from '#renderer/repositories/benchmarks'
import type { PlanId } from '#shared/lib/ids'
import type { Failure } from '#shared/lib/result'
import type { Benchmark } from '#shared/template/Benchmark'
import { withModules } from '#shared/template/withModules'
import classes from './CityScreen.module.css'

interface AddBenchmarkProps {
  readonly planId: PlanId
  /** Those that the plan does not have, whole. */
  readonly benchmarks: readonly Benchmark[]
}

/** Takes up a further benchmark: chosen first, with its modules, and added by a button. */
export function AddBenchmark({ planId, benchmarks }: AddBenchmarkProps) {
  const { t } = useTranslation('city')
  const titleId = useId()
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState<ReadonlyMap<string, readonly string[]>>(new Map())
  const [failure, setFailure] = useState<Failure | null>(null)
  const wanted = benchmarks.filter(({ id }) => chosen.has(id))

  const add = async () => {
    for (const benchmark of wanted) {
      const added = await addBenchmark(
        planId,
        withModules(benchmark, chosen.get(benchmark.id) ?? []),
      )
      if (!added.ok) return setFailure(added.failure)
    }
    setFailure(null)
    setChosen(new Map())
    setOpen(false)
  }

  if (!open)
    return (
      <Button
        mt="md"
        variant="light"
        leftSection={<IconPlus size={18} aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {t('city:benchmarks.add')}
      </Button>
    )
  return (
    <section className={classes.adding} aria-labelledby={titleId}>
      <Title order={3} size="h4" id={titleId}>
        {t('city:benchmarks.add')}
      </Title>
      {benchmarks.map((benchmark) => (
        <BenchmarkChoice
          key={benchmark.id}
          benchmark={benchmark}
          chosen={chosen.get(benchmark.id) ?? null}
          onChange={(modules) => {
            const next = new Map(chosen)
            if (modules) next.set(benchmark.id, modules)
            else next.delete(benchmark.id)
            setChosen(next)
          }}
        />
      ))}
      {failure ? <FailureAlert failure={failure} /> : null}
      <Group gap="xs">
        <Button disabled={wanted.length === 0} onClick={() => void add()}>
          {t('city:benchmarks.addToPlan')}
        </Button>
        <Button variant="default" onClick={() => setOpen(false)}>
          {t('common:button.cancel')}
        </Button>
      </Group>
    </section>
  )
}
