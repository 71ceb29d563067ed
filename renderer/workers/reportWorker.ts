import { Packer } from 'docx'
import { buildDocument } from '#shared/report/docx/buildDocument'
import { coreProperties } from '#shared/report/docx/coreProperties'
import type { PackingAnswer, PackingOrder } from './packingMessages'

// The renderer's types describe a window; the one thing that differs in a worker is named here.
const worker = globalThis as unknown as {
  onmessage: (event: MessageEvent<PackingOrder>) => void
  postMessage: (answer: PackingAnswer, transfer: Transferable[]) => void
}

worker.onmessage = async ({ data: { report, at } }) => {
  try {
    const bytes = await Packer.toArrayBuffer(buildDocument(report), undefined, [
      coreProperties(report, at),
    ])
    worker.postMessage({ bytes }, [bytes])
  } catch (error) {
    worker.postMessage({ fault: error instanceof Error ? error.message : String(error) }, [])
  }
}
