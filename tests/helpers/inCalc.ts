import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What a user does to a workbook in LibreOffice; see calc.py. */
export type CalcStep =
  | `sort:${string}:${number}`
  | `move:${string}:${number}:${number}`
  | `type:${string}:${string}:${string}`
  | `rename:${string}:${string}`

/** Opens a workbook in LibreOffice, does the steps, and saves it under another name (`.xlsx` or `.ods`). */
export async function inCalc(
  source: string,
  target: string,
  steps: readonly CalcStep[] = [],
): Promise<void> {
  // The system's own Python: the bridge to LibreOffice belongs to it.
  await run('/usr/bin/python3', [join(import.meta.dirname, 'calc.py'), source, target, ...steps], {
    timeout: 120_000,
  })
}
