import { useEffect } from 'react'
import { flushPendingDrafts } from '#renderer/components/pendingDrafts'
import { platform } from '#renderer/platform'
import { backupNow } from '#renderer/repositories/backups'
import { useSaveState, whenSaved } from '#renderer/repositories/saveState'
import { withinSeconds } from './savePlanCopy'

const backupEvery = 10 * 60_000

/** Before the app ends: what is being typed is written, then a backup; and a backup after every 10 minutes in which something was written. */
export function useQuitGuard(): void {
  useEffect(
    () =>
      platform.onWillQuit(async () => {
        // A store that refuses to write must not keep the app open for ever; the main process waits only so long.
        await withinSeconds(3, flushPendingDrafts())
        await withinSeconds(2, whenSaved())
        await withinSeconds(4, backupNow())
        await platform.readyToQuit()
      }),
    [],
  )

  const { revision } = useSaveState()
  const written = revision !== null
  useEffect(() => {
    if (!written) return
    const timer = setInterval(() => void backupNow(), backupEvery)
    return () => clearInterval(timer)
  }, [written])
}
