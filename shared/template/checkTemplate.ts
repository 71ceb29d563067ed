import type { Benchmark } from './Benchmark'
import type { CommitmentSet } from './CommitmentSet'
import { checkBenchmark } from './checkBenchmark'
import { checkCommitmentSet } from './checkCommitmentSet'
import type { TemplateFault } from './TemplateFault'

/**
 * Checks a template of any kind beyond its shape, which `benchmarkSchema` or `commitmentSetSchema` has checked before.
 *
 * @param benchmarks every benchmark that a commitment set may link to.
 * @returns every fault; empty when the template is sound.
 */
export const checkTemplate = (
  template: Benchmark | CommitmentSet,
  benchmarks: readonly Benchmark[] = [],
): readonly TemplateFault[] =>
  template.format === 'common-ground/benchmark/1'
    ? checkBenchmark(template)
    : checkCommitmentSet(template, benchmarks)
