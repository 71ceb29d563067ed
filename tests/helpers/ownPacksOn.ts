import type { OwnPackPort } from '#renderer/database/ports'
import { openOwnPackStore } from '../../electron/main/ownPacks/OwnPackStore'
import { ownPackRequests } from '../../electron/main/requests/ownPackRequests'
import { workbookRequests } from '../../electron/main/requests/workbookRequests'
import { answeringDialogs } from './answeringDialogs'

/** What the main process does for own packs, on real files in a folder. `chosen` answers its dialogs. */
export function ownPacksOn(folder: string, chosen: { path: string | null }): OwnPackPort {
  const dialogs = answeringDialogs(chosen)
  const say = (key: string) => key
  const store = openOwnPackStore(folder, () => new Date())
  const packs = ownPackRequests({ dialogs, store, say })
  const sheets = workbookRequests({ dialogs, say })
  return {
    listOwnPacks: async () => await packs['ownPack:list'](),
    readOwnPack: async (...args) => await packs['ownPack:read'](...args),
    saveOwnPack: async (...args) => await packs['ownPack:save'](...args),
    removeOwnPack: async (...args) => await packs['ownPack:remove'](...args),
    takeBackOwnPack: async (...args) => await packs['ownPack:takeBack'](...args),
    exportOwnPack: async (...args) => await packs['ownPack:export'](...args),
    importOwnPack: async () => await packs['ownPack:import'](),
    saveWorkbook: async (...args) => await sheets['workbook:save'](...args),
    openWorkbook: async () => await sheets['workbook:open'](),
  }
}
