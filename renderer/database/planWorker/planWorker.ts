// The window's rule against eval binds its workers too.
import '../withoutEval'
import { Database } from '../Database'
import { answerAsks } from './answerAsks'
import type { PlanWorkerAnswer, PlanWorkerAsk } from './messages'

// The renderer's types describe a window; what differs in a worker is named here.
const worker = globalThis as unknown as {
  onmessage: (event: MessageEvent<PlanWorkerAsk>) => void
  postMessage: (answer: PlanWorkerAnswer) => void
}

const answer = answerAsks(new Database(), (given) => worker.postMessage(given))
worker.onmessage = ({ data }) => answer(data)
