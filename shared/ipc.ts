import type { Change } from './change/Change'
import type { Result } from './lib/result'
import type { RecordCounts } from './planFile/recordTables'

/** What the journal, and the marker beside it, know of one plan. */
export interface JournalHead {
  readonly planId: string
  /** Revision of the last change that was written and fsynced; 0 where nothing readable is left. */
  readonly revision: number
  /** Records per table at that revision. */
  readonly counts: RecordCounts
  /** Chained SHA-256 over all changes up to that revision. */
  readonly checksum: string
}

/** What is needed to rebuild one plan: a snapshot (JSON of a `PlanSnapshot`) if there is one, and the changes after it as JSON. */
export interface JournalContent {
  readonly snapshot: string | null
  readonly changes: readonly string[]
}

/** A plan file as read and checked from outside: what its envelope says, and its records as JSON text still to be validated. */
export interface OpenedPlanFile {
  readonly path: string
  readonly fileName: string
  /** JSON of a `PlanSnapshot`, already brought up to the present format version of the envelope. */
  readonly snapshot: string
}

export interface BackupInfo {
  /** File name, by which it is read again. */
  readonly name: string
  readonly sequence: number
  readonly madeAt: string
  readonly byteLength: number
  /** Number of plans in it. */
  readonly plans: number
}

export interface SavedAttachment {
  readonly name: string
  readonly mediaType: string
  readonly byteLength: number
  readonly sha256: string
}

export interface AppInfo {
  readonly version: string
  /** Version of Electron, and whether it is the older stand-in. */
  readonly runtime: string
  readonly systemLocale: string
  readonly platform: string
  /** Language forced from outside for tests (`COMMON_GROUND_LANGUAGE`), else null. */
  readonly language: string | null
}

/** Null where the user closed the dialog without choosing. */
type Chosen<T> = Result<T | null>

/**
 * Requests from the window to the main process: channel to signature. Preload, renderer and main derive from this map.
 * Main checks the sender and the arguments of each before its handler runs.
 */
export interface Requests {
  'app:info': () => AppInfo
  /** The window's answer to `app:willQuit`: everything is written. */
  'app:readyToQuit': () => void
  'link:open': (address: string) => Result<boolean>
  /** Heads of all plans by journal and marker. `lost` names plans the marker knows but whose journal cannot be read. */
  'journal:heads': () => Result<{ heads: readonly JournalHead[]; lost: readonly string[] }>
  /** Appends a change and fsyncs it; the answer is the acknowledgement. Refuses a revision that does not follow the last one. */
  'journal:append': (change: Change, counts: RecordCounts) => Result<JournalHead>
  'journal:read': (planId: string) => Result<JournalContent>
  /** Replaces a plan's journal by a snapshot (JSON of a `PlanSnapshot`); the generation before is kept. Also how a plan first gets in from outside. */
  'journal:compact': (
    planId: string,
    revision: number,
    counts: RecordCounts,
    snapshot: string,
  ) => Result<JournalHead>
  /** Sets a damaged IndexedDB folder aside (it is never deleted) at the next start, and restarts the app. */
  'journal:setDatabaseAside': () => Result<null>
  'planFile:save': (suggestedName: string, snapshot: string) => Chosen<{ path: string }>
  'planFile:open': () => Chosen<OpenedPlanFile>
  /** The file named when the app was started, or by a second start; null if none waits. */
  'planFile:takeRequested': () => Chosen<OpenedPlanFile>
  'planFile:openSample': () => Result<OpenedPlanFile>
  'backup:write': (database: string, plans: number) => Result<BackupInfo>
  'backup:list': () => Result<readonly BackupInfo[]>
  'backup:read': (name: string) => Result<string>
  'document:save': (suggestedName: string, bytes: Uint8Array) => Chosen<{ path: string }>
  'attachment:add': () => Chosen<SavedAttachment>
  'attachment:saveCopy': (sha256: string, name: string) => Chosen<{ path: string }>
}
export type RequestChannel = keyof Requests

/** Commands of the application menu, by the key of their label in the catalogue `menu`. */
export type MenuCommand =
  | 'home'
  | 'newPlan'
  | 'openPlanFile'
  | 'savePlanFile'
  | 'undo'
  | 'redo'
  | 'search'
  | 'looseEnds'
  | 'back'
  | 'forward'

/** Messages from the main process to the window: channel to payload. */
export interface Messages {
  'app:willQuit': null
  'menu:command': MenuCommand
  'planFile:requested': null
}
export type MessageChannel = keyof Messages

type Call<C extends RequestChannel> = (
  ...args: Parameters<Requests[C]>
) => Promise<ReturnType<Requests[C]>>
type Listen<C extends MessageChannel> = (listener: (payload: Messages[C]) => void) => () => void

/** What the preload script gives the window as `window.commonGround`: named methods only, no channel names. */
export interface Bridge {
  readonly appInfo: Call<'app:info'>
  readonly readyToQuit: Call<'app:readyToQuit'>
  readonly openLink: Call<'link:open'>
  readonly journalHeads: Call<'journal:heads'>
  readonly appendToJournal: Call<'journal:append'>
  readonly readJournal: Call<'journal:read'>
  readonly compactJournal: Call<'journal:compact'>
  readonly setDatabaseAside: Call<'journal:setDatabaseAside'>
  readonly savePlanFile: Call<'planFile:save'>
  readonly openPlanFile: Call<'planFile:open'>
  readonly takeRequestedPlanFile: Call<'planFile:takeRequested'>
  readonly openSample: Call<'planFile:openSample'>
  readonly writeBackup: Call<'backup:write'>
  readonly listBackups: Call<'backup:list'>
  readonly readBackup: Call<'backup:read'>
  readonly saveDocument: Call<'document:save'>
  readonly addAttachment: Call<'attachment:add'>
  readonly saveAttachmentCopy: Call<'attachment:saveCopy'>
  readonly onWillQuit: Listen<'app:willQuit'>
  readonly onMenuCommand: Listen<'menu:command'>
  readonly onPlanFileRequested: Listen<'planFile:requested'>
}
