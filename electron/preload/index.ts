import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { Bridge, MessageChannel, Messages, RequestChannel, Requests } from '#shared/ipc'

// Nothing that crosses the bridge can give all objects on this side a property.
Object.freeze(Object.prototype)

/** A method that asks the main process; the channel is fixed here and never comes from the window. */
function call<C extends RequestChannel>(channel: C) {
  return (...args: Parameters<Requests[C]>): Promise<ReturnType<Requests[C]>> =>
    ipcRenderer.invoke(channel, ...args)
}

/** A method that listens to the main process. The event object, which carries Electron's own powers, stays on this side. */
function listen<C extends MessageChannel>(channel: C) {
  return (listener: (payload: Messages[C]) => void): (() => void) => {
    const receive = (_event: IpcRendererEvent, payload: Messages[C]) => listener(payload)
    ipcRenderer.on(channel, receive)
    return () => {
      ipcRenderer.off(channel, receive)
    }
  }
}

const bridge = {
  appInfo: call('app:info'),
  readyToQuit: call('app:readyToQuit'),
  openLink: call('link:open'),
  journalHeads: call('journal:heads'),
  appendToJournal: call('journal:append'),
  readJournal: call('journal:read'),
  compactJournal: call('journal:compact'),
  setDatabaseAside: call('journal:setDatabaseAside'),
  savePlanFile: call('planFile:save'),
  openPlanFile: call('planFile:open'),
  takeRequestedPlanFile: call('planFile:takeRequested'),
  openSample: call('planFile:openSample'),
  writeBackup: call('backup:write'),
  listBackups: call('backup:list'),
  readBackup: call('backup:read'),
  saveDocument: call('document:save'),
  addAttachment: call('attachment:add'),
  saveAttachmentCopy: call('attachment:saveCopy'),
  listOwnPacks: call('ownPack:list'),
  readOwnPack: call('ownPack:read'),
  saveOwnPack: call('ownPack:save'),
  removeOwnPack: call('ownPack:remove'),
  takeBackOwnPack: call('ownPack:takeBack'),
  exportOwnPack: call('ownPack:export'),
  importOwnPack: call('ownPack:import'),
  saveWorkbook: call('workbook:save'),
  openWorkbook: call('workbook:open'),
  saveForms: call('form:saveAll'),
  openForms: call('form:open'),
  readForms: call('form:read'),
  saveCalendar: call('calendar:save'),
  listCollections: call('collection:list'),
  saveCollection: call('collection:save'),
  removeCollection: call('collection:remove'),
  onWillQuit: listen('app:willQuit'),
  onMenuCommand: listen('menu:command'),
  onPlanFileRequested: listen('planFile:requested'),
} satisfies Bridge

contextBridge.exposeInMainWorld('commonGround', bridge)
