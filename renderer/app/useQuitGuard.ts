import { useEffect } from 'react'
import { flushPendingDrafts } from '#renderer/components/pendingDrafts'
import { platform } from '#renderer/platform'
import { backupNow } from '#renderer/repositories/backups'
import { whenSaved } from '#renderer/repositories/saveState'
import { withinSeconds } from './savePlanCopy'

/** Before the app ends: what is being typed is written, then a backup. */
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
}
