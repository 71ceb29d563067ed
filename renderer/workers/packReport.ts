import { fail, ok, type Result } from '#shared/lib/result'
import type { Report } from '#shared/report/Report'
import type { PackingAnswer, PackingOrder } from './packingMessages'

/**
 * Makes the bytes of a Word file from a report, in a worker that lives as long as the work, so that the window stays quick.
 * @returns the bytes, or the failure `document.notMade`
 */
export function packReport(report: Report): Promise<Result<Uint8Array>> {
  const worker = new Worker(new URL('./reportWorker.ts', import.meta.url), { type: 'module' })
  return new Promise<Result<Uint8Array>>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<PackingAnswer>) =>
      resolve(
        'bytes' in data ? ok(new Uint8Array(data.bytes)) : fail('document.notMade', {}, data.fault),
      )
    worker.onerror = ({ message }) => resolve(fail('document.notMade', {}, message))
    const order: PackingOrder = { report, at: new Date().toISOString() }
    worker.postMessage(order)
  }).finally(() => worker.terminate())
}
