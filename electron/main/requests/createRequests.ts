import { app, type BrowserWindow, shell } from 'electron'
import { ok } from '#shared/lib/result'
import { createTranslator, type Translate } from '#shared/messages/createTranslator'
import type { AppFolders } from '../AppFolders'
import { openAttachmentStore } from '../attachments/AttachmentStore'
import { openBackupFolder } from '../backup/BackupFolder'
import { systemDialogs } from '../dialogs/systemDialogs'
import { sweepTemporaryFiles } from '../files/atomicWrite'
import { openKeptTexts } from '../files/KeptTexts'
import type { Answering } from '../ipc/answerRequests'
import { openJournal } from '../journal/Journal'
import { requestSetAside } from '../journal/setDatabaseAside'
import { menuLanguage } from '../menu/menuLanguage'
import { openOwnPackStore } from '../ownPacks/OwnPackStore'
import { calendarRequests } from './calendarRequests'
import { formRequests } from './formRequests'
import { linkRequests } from './linkRequests'
import { ownPackRequests } from './ownPackRequests'
import { planFileRequests } from './planFileRequests'
import { savingRequests } from './savingRequests'
import { workbookRequests } from './workbookRequests'

export interface RequestParts {
  readonly folders: AppFolders
  readonly window: () => BrowserWindow | null
  readonly takeRequestedFile: () => string | null
  readonly readyToQuit: () => void
}

/** Checks and answers of all requests, and `flush`, which writes what is still held before the app ends. */
export interface OpenRequests extends Answering {
  readonly flush: () => Promise<void>
}

/** Puts together what answers the window. Loaded with its first request. */
export function createRequests(parts: RequestParts): OpenRequests {
  const { folders } = parts
  const language = menuLanguage(process.env.COMMON_GROUND_LANGUAGE, app.getLocale())
  let translate: Translate | null = null
  const say = (key: string, facts: Readonly<Record<string, string>> = {}): string => {
    translate ??= createTranslator(language.used)
    return translate(`menu:${key}`, facts)
  }
  const now = () => new Date()
  const journal = openJournal(folders.journal)
  const backups = openBackupFolder(folders.backups, now)
  const attachments = openAttachmentStore(folders.attachments)
  const ownPacks = openOwnPackStore(folders.ownPacks, now)
  const dialogs = systemDialogs(parts.window, folders.lastFolder)
  const collections = openKeptTexts(folders.collections)
  for (const folder of [
    folders.profile,
    folders.journal,
    folders.backups,
    folders.attachments,
    folders.collections,
    folders.ownPacks,
  ]) {
    void sweepTemporaryFiles(folder, Date.now())
  }

  return {
    loadSchemas: async () => (await import('../ipc/requestSchemas')).requestSchemas,
    flush: () => journal.flush(),
    handlers: {
      'app:info': () => ({
        version: app.getVersion(),
        runtime: process.versions.electron,
        systemLocale: app.getLocale(),
        platform: process.platform,
        language: language.forced,
      }),
      'app:readyToQuit': parts.readyToQuit,
      'journal:heads': journal.heads,
      'journal:append': journal.append,
      'journal:read': journal.read,
      'journal:compact': journal.compact,
      async 'journal:setDatabaseAside'() {
        const asked = await requestSetAside(folders.setAsideRequest, now())
        if (!asked.ok) return asked
        await journal.flush()
        app.relaunch()
        app.exit(0)
        return ok(null)
      },
      'backup:write': backups.write,
      'backup:list': backups.list,
      'backup:read': backups.read,
      'collection:list': collections.list,
      'collection:save': collections.save,
      'collection:remove': collections.remove,
      ...planFileRequests({
        dialogs,
        attachments,
        say,
        now,
        samplesFolder: folders.samples,
        appVersion: app.getVersion(),
        takeRequestedFile: parts.takeRequestedFile,
      }),
      ...savingRequests({ dialogs, attachments, say }),
      ...ownPackRequests({ dialogs, store: ownPacks, say }),
      ...workbookRequests({ dialogs, say }),
      ...formRequests({ dialogs, say }),
      ...calendarRequests({ dialogs, say, now }),
      ...linkRequests({ dialogs, say, openOutside: (address) => shell.openExternal(address) }),
    },
  }
}
