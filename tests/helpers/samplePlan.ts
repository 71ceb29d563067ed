import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PlanSnapshot } from '#shared/planFile/PlanSnapshot'
import { loadBenchmark, loadCommitmentSet } from '#templates/index'
import { buildSample, type SampleSource } from '../../scripts/sample/buildSample'
import type { SampleStep } from '../../scripts/sample/sampleHistory'
import { root } from './sourceFiles'

/** Path of the sample plan that ships. */
export const samplePath = join(root, 'samples/lindhaven.cityplan')

/** The sample plan, built anew from what is written by hand. */
export async function samplePlan(): Promise<PlanSnapshot> {
  const read = (name: string) => JSON.parse(readFileSync(join(root, 'samples', name), 'utf8'))
  const source = read('lindhaven.source.json') as SampleSource
  const history = read('lindhaven.history.json') as SampleStep[]
  const [benchmark, commitmentSet] = [await loadBenchmark(), await loadCommitmentSet()]
  if (!benchmark || !commitmentSet) throw new Error('The packs of the sample do not ship.')
  return buildSample(source, history, benchmark, commitmentSet)
}
