import { readFileSync, writeFileSync } from 'node:fs'
import { zipPlanFile } from '../../electron/planFile/zipPlanFile'
import { checkSnapshot } from '../../shared/planFile/checkSnapshot'
import { buildSample, type SampleSource, sampleMadeAt } from './buildSample'
import type { SampleStep } from './sampleHistory'

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

const snapshot = buildSample(
  read('samples/lindhaven.source.json') as SampleSource,
  read('samples/lindhaven.history.json') as SampleStep[],
  read('templates/benchmarks/integrating-cities-diversity-1.0.0.json'),
  read('templates/commitments/integrating-cities-charter-1.0.0.json'),
)
const json = JSON.stringify(snapshot)
const checked = checkSnapshot(json)
if (!checked.ok) throw new Error(`The sample does not hold: ${checked.failure.detail}`)
const { version } = read('package.json') as { version: string }
writeFileSync('samples/lindhaven.cityplan', await zipPlanFile(json, [], version, sampleMadeAt))
