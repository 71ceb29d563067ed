import type { RequestChannel, Requests } from '#shared/ipc'
import { type Failure, fail } from '#shared/lib/result'
import { isBundleAddress } from '../bundle/bundleAddress'
import { channelsWithoutArguments, requestChannels } from './requestChannels'
import type { RequestSchemas } from './requestSchemas'

/** What answers each request. Failures a user can meet are values; whatever is thrown becomes one. */
export type Handlers = {
  readonly [C in RequestChannel]: (
    ...args: Parameters<Requests[C]>
  ) => ReturnType<Requests[C]> | Promise<ReturnType<Requests[C]>>
}

/** Checks and answers of all requests: loaded with the first request, so that the window opens without waiting for them. */
export interface Answering {
  readonly loadSchemas: () => Promise<RequestSchemas>
  readonly handlers: Handlers
}

/** The frame that a request came from, as far as it is looked at (part of Electron's `WebFrameMain`). */
export interface SenderFrame {
  readonly url: string
  readonly parent: unknown
}

/** Electron's `ipcMain`, as far as it is used. */
export interface RequestPort {
  handle(
    channel: string,
    answer: (
      event: { readonly senderFrame: SenderFrame | null },
      ...args: unknown[]
    ) => Promise<unknown>,
  ): void
}

/**
 * Registers all requests behind one gate: a request must come from the top frame of a page of the app, and its
 * arguments must have the shape of the contract. `warn` gets a line for the log about each that is refused or fails.
 */
export function answerRequests(
  port: RequestPort,
  load: () => Promise<Answering>,
  warn: (line: string) => void,
): void {
  const refuse = (channel: RequestChannel, reason: string): { ok: false; failure: Failure } => {
    warn(`${channel} refused: ${reason}`)
    if (requestChannels[channel] === 'plain') throw new Error(`Refused: ${reason}`)
    return fail('refused', undefined, `${channel}: ${reason}`)
  }

  for (const channel of Object.keys(requestChannels) as RequestChannel[]) {
    port.handle(channel, async (event, ...args) => {
      // Read before anything is awaited: later the frame may be gone and say nothing.
      const refusal = refusalOf(event.senderFrame)
      if (refusal) return refuse(channel, refusal)
      const { loadSchemas, handlers } = await load()
      let taken: readonly unknown[] = []
      if (args.length > 0 || !channelsWithoutArguments.has(channel)) {
        const checked = (await loadSchemas())[channel].safeParse(args)
        if (!checked.success) {
          const issue = checked.error.issues[0]
          return refuse(channel, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`)
        }
        taken = checked.data
      }
      try {
        // The schema of a channel gives the parameters of that channel; that the two belong together is beyond the compiler.
        const answer = handlers[channel] as (...all: readonly unknown[]) => unknown
        return await answer(...taken)
      } catch (error) {
        warn(`${channel} failed: ${String(error)}`)
        if (requestChannels[channel] === 'plain') throw error
        return fail('internal', undefined, error instanceof Error ? error.message : String(error))
      }
    })
  }
}

/** Why a request of this frame is not answered; null where it may be. */
export function refusalOf(frame: SenderFrame | null): string | null {
  if (frame === null) return 'the frame is gone'
  if (frame.parent !== null) return 'not the top frame'
  if (!isBundleAddress(frame.url)) return 'not a page of the app'
  return null
}
