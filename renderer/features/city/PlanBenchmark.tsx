import { Anchor, Button, Group, Text, Title } from '@mantine/core'
import { useId, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { AboutPack } from '#renderer/components/BenchmarkChoice'
import { DraftTextarea } from '#renderer/components/DraftTextarea'
import { FailureAlert } from '#renderer/components/FailureAlert'
import { ModuleChoice } from '#renderer/components/ModuleChoice'
import { assessPath } from '#renderer/components/paths'
import { useChosen } from '#renderer/components/useChosen'
import { updateAssessment } from '#renderer/repositories/assessments'
import { removeBenchmark, setBenchmarkModules } from '#renderer/repositories/benchmarks'
import type { Assessment } from '#shared/assessment/Assessment'
import type { PlanId } from '#shared/lib/ids'
import type { Failure, Result } from '#shared/lib/result'
import { factorsInUse } from '#shared/plan/factorsInUse'
import type { Round } from '#shared/plan/planRounds'
import type { PlanRecords } from '#shared/planFile/recordTables'
import type { Benchmark } from '#shared/template/Benchmark'
import { BenchmarkRounds } from './BenchmarkRounds'
import classes from './CityScreen.module.css'
import { DateField } from './DateField'

interface PlanBenchmarkProps {
  readonly planId: PlanId
  readonly round: Round
  readonly records: PlanRecords
  /** The same edition with all its modules; undefined where it cannot be read. */
  readonly whole: Benchmark | undefined
}

/** One benchmark of the plan: how far its assessment is, since when and by whom, its modules, and the way out of the plan. */
export function PlanBenchmark({ planId, round, records, whole }: PlanBenchmarkProps) {
  const { t } = useTranslation('city')
  const titleId = useId()
  const [failure, setFailure] = useState<Failure | null>(null)
  const { assessment, benchmark, standings } = round
  const packId = assessment.packId
  const pack = records.planPacks.find(({ id }) => id === packId)
  const used = pack ? factorsInUse(pack, records) : new Set<string>()
  const noted = records.contextNotes.some((note) => note.packId === packId)
  const rounds = roundsAgainst(benchmark.id, records)
  const questions = standings.flatMap((standing) => standing.questions)
  const told = <T,>(outcome: Result<T>) => {
    setFailure(outcome.ok ? null : outcome.failure)
    return outcome
  }
  // The same list while nothing moves, or what was just chosen would be dropped at the next drawing.
  const storedModules = useMemo(() => benchmark.modules?.map(({ id }) => id) ?? [], [benchmark])
  const [modules, setModules] = useChosen<readonly string[]>(storedModules, async (ids) =>
    told(await setBenchmarkModules(planId, packId, ids)),
  )
  return (
    <section className={classes.benchmark} aria-labelledby={titleId}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="md">
        <div>
          <Title order={3} size="h4" id={titleId}>
            {benchmark.title}
          </Title>
          <Text>
            {t('city:benchmarks.round', {
              kind: t(`common:assessmentKind.${assessment.kind}`),
              publisher: benchmark.publisher,
              year: benchmark.year,
            })}
          </Text>
          <Anchor component={Link} href={assessPath(planId, undefined, undefined, benchmark.id)}>
            {t('city:benchmarks.answered', {
              count: questions.length,
              done: questions.filter(({ level }) => level !== 'not-assessed').length,
            })}
            <span className="visually-hidden">
              {t('city:benchmarks.of', { benchmark: benchmark.shortTitle })}
            </span>
          </Anchor>
        </div>
        {used.size === 0 && !noted ? (
          <Button
            variant="default"
            aria-label={t('city:benchmarks.removeNamed', { benchmark: benchmark.shortTitle })}
            onClick={() => void removeBenchmark(planId, packId).then(told)}
          >
            {t('city:benchmarks.remove')}
          </Button>
        ) : null}
      </Group>
      <AboutPack title={benchmark.shortTitle} about={benchmark.about} />
      {failure ? <FailureAlert failure={failure} /> : null}
      {whole?.modules?.length ? (
        <ModuleChoice
          label={t('common:benchmark.modulesOf', { benchmark: benchmark.shortTitle })}
          modules={whole.modules}
          chosen={modules}
          locked={
            new Set(
              benchmark.factors.flatMap(({ id, moduleId }) =>
                moduleId && used.has(id) ? [moduleId] : [],
              ),
            )
          }
          onChange={setModules}
        />
      ) : null}
      <div className={classes.fields}>
        <DateField
          label={t('city:assessment.startedOn')}
          stored={assessment.startedOn}
          save={(startedOn, group) => updateAssessment(planId, assessment.id, { startedOn }, group)}
        />
        <DraftTextarea
          label={t('city:assessment.participants')}
          description={t('city:assessment.participantsHint')}
          stored={assessment.participants}
          maxLength={1000}
          className={classes.wide}
          save={(participants, group) =>
            updateAssessment(planId, assessment.id, { participants }, group)
          }
        />
      </div>
      <BenchmarkRounds planId={planId} benchmark={benchmark.shortTitle} rounds={rounds} />
    </section>
  )
}

/** The rounds against a benchmark, whichever edition each was answered against, latest first. */
function roundsAgainst(benchmarkId: string, { planPacks, assessments }: PlanRecords): Assessment[] {
  const editions = new Set(
    planPacks.filter(({ content }) => content.id === benchmarkId).map(({ id }) => id),
  )
  return assessments
    .filter(({ packId }) => editions.has(packId))
    .sort((a, b) => (a.startedOn > b.startedOn ? -1 : 1))
}
