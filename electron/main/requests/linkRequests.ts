import { fail, ok } from '#shared/lib/result'
import type { Dialogs } from '../dialogs/Dialogs'
import type { Handlers } from '../ipc/answerRequests'
import { linkAddress } from '../linkAddress'

export interface LinkParts {
  readonly dialogs: Dialogs
  /** The sentence for a key of the catalogue `menu`, with its facts. */
  readonly say: (key: string, facts?: Readonly<Record<string, string>>) => string
  /** Hands an address to the system. */
  readonly openOutside: (address: string) => Promise<void>
}

/** Following links out of the app: only safe kinds, and only after the user has seen the whole address. */
export function linkRequests({
  dialogs,
  say,
  openOutside,
}: LinkParts): Pick<Handlers, 'link:open'> {
  return {
    async 'link:open'(address) {
      const safe = linkAddress(address)
      if (safe === null) return fail('link.refused')
      const isWanted = await dialogs.confirm(
        say('dialog.openLink'),
        say('dialog.openLinkDetail', { address: safe }),
        say('dialog.open'),
        say('dialog.cancel'),
      )
      if (isWanted) await openOutside(safe)
      return ok(isWanted)
    },
  }
}
