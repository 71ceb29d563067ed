// @ts-check
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { median } from './statistics.mjs'

/**
 * Word export as whole processes: our command line from a plan file, against pandoc writing the like content. What pandoc reads is our own
 * document turned into Markdown by pandoc beforehand, so that both write the same words, headings and tables.
 * @param {{ cli: string, folder: string, plans: ReadonlyMap<number, string>, rounds: number }} setup plans: plan file by number of actions
 */
export function benchExport({ cli, folder, plans, rounds }) {
  /** @type {Map<number, { ours: number[], theirs: number[] }>} */
  const times = new Map()
  for (const [actions, plan] of plans) {
    const document = join(folder, `${actions}.docx`)
    const markdown = join(folder, `${actions}.md`)
    run(process.execPath, [cli, plan, '--as', 'action-plan', '--out', document])
    run('pandoc', [document, '--to', 'markdown', '--output', markdown])
    times.set(actions, { ours: [], theirs: [] })
  }
  for (let round = 0; round < rounds; round++) {
    for (const [actions, plan] of plans) {
      const figures = times.get(actions)
      figures?.ours.push(
        run(process.execPath, [
          cli,
          plan,
          '--as',
          'action-plan',
          '--out',
          join(folder, `${actions}.docx`),
        ]),
      )
      if (actions === 100) continue
      figures?.theirs.push(
        run('pandoc', [
          join(folder, `${actions}.md`),
          '--toc',
          '--output',
          join(folder, `${actions}-pandoc.docx`),
        ]),
      )
    }
  }
  const of = (/** @type {number} */ actions) => median(times.get(actions)?.ours ?? [])
  const pandoc = (/** @type {number} */ actions) => median(times.get(actions)?.theirs ?? [])
  return [
    ...[200, 1000].map((actions) => ({
      name: `Word export of ${actions} actions, how many times faster than pandoc`,
      ours: of(actions),
      theirs: pandoc(actions),
      ratio: pandoc(actions) / of(actions),
      unit: 'ms',
      bar: 2,
      better: /** @type {const} */ ('at least'),
    })),
    {
      name: 'Word export, growth from 100 to 1,000 actions',
      ours: of(1000),
      theirs: of(100),
      unit: 'ms',
      bar: 11,
      better: /** @type {const} */ ('at most'),
    },
  ]
}

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {number} milliseconds it took
 */
function run(program, args) {
  const start = performance.now()
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' })
  if (error) throw error
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`)
  return performance.now() - start
}
