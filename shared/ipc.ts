import type { Change } from './change/Change'
import type { CalendarToWrite } from './lib/CalendarEntry'
import type { FormBook } from './lib/formSheet'
import type { Result } from './lib/result'
import type { RecordCounts } from './planFile/tableNames'

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

/** A file that the app keeps under an id for the window: its content is JSON text, which the window checks. */
export interface KeptText {
  readonly id: string
  readonly content: string
}

/** What the main process knows of one version of a city's own pack. The text itself is the window's to judge. */
export interface OwnPackEntry {
  readonly id: string
  readonly version: string
  /** The kind of pack, such as `common-ground/benchmark/1`. */
  readonly kind: string
  readonly title: string
  /** A released version is never written again; a draft is saved as it grows. */
  readonly state: 'draft' | 'released'
  readonly changedAt: string
}

/** A version that was removed and can be taken back. */
export interface RemovedPack extends OwnPackEntry {
  /** By which it is taken back. */
  readonly name: string
}

export interface OwnPackList {
  readonly packs: readonly OwnPackEntry[]
  /** The last removed first. */
  readonly removed: readonly RemovedPack[]
  /** Files that stand among the packs and cannot be read. */
  readonly unreadable: readonly string[]
}

/** A cell of a sheet: words or a number. A text that begins like a formula is a text. */
export type SheetCell = string | number | null

/** A sheet to be written: headings above, rows below. */
export interface SheetToWrite {
  readonly name: string
  readonly headings: readonly { readonly title: string; readonly width: number }[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** Empty rows that are formatted for filling in. */
  readonly emptyRows: number
}

/** A sheet as it was read, row by row from the first. */
export interface SheetRead {
  readonly name: string
  /** What the columns are called, where that does not stand in a row of its own. */
  readonly headings?: readonly SheetCell[]
  readonly rows: readonly (readonly SheetCell[])[]
}

/** A form to be written for somebody: a workbook, or a Word document whose bytes are made already. */
export type FormFile =
  | { readonly name: string; readonly kind: 'excel'; readonly book: FormBook }
  | { readonly name: string; readonly kind: 'word'; readonly bytes: Uint8Array }

/** A form as it came back: of a Word file each table is a sheet, with the keys of its rows and columns where Excel has them. */
export interface FilledForm {
  readonly fileName: string
  readonly kind: 'excel' | 'word'
  readonly sheets: readonly SheetRead[]
}

/** What came of reading one file. */
export interface FilledFormOutcome {
  readonly fileName: string
  readonly read: Result<FilledForm>
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
  'collection:list': () => Result<readonly KeptText[]>
  /** Answers when the collection is on the disk itself. */
  'collection:save': (id: string, content: string) => Result<null>
  'collection:remove': (id: string) => Result<null>
  'ownPack:list': () => Result<OwnPackList>
  'ownPack:read': (id: string, version: string) => Result<string>
  /** Writes and fsyncs a version. Refuses to write a released one again. `content` is JSON text. */
  'ownPack:save': (entry: Omit<OwnPackEntry, 'changedAt'>, content: string) => Result<OwnPackEntry>
  'ownPack:remove': (id: string, version: string) => Result<RemovedPack>
  'ownPack:takeBack': (name: string) => Result<OwnPackEntry>
  'ownPack:export': (suggestedName: string, content: string) => Chosen<{ path: string }>
  'ownPack:import': () => Chosen<{ fileName: string; content: string }>
  'workbook:save': (
    suggestedName: string,
    sheets: readonly SheetToWrite[],
  ) => Chosen<{ path: string }>
  'workbook:open': () => Chosen<{ fileName: string; sheets: readonly SheetRead[] }>
  /** Writes all into one folder that the user chooses; none replaces a file that is there. `names` are those given, in the order of `files`. */
  'form:saveAll': (
    files: readonly FormFile[],
  ) => Chosen<{ folder: string; names: readonly string[] }>
  'form:open': () => Chosen<readonly FilledFormOutcome[]>
  /** Reads files that were dropped on the window. */
  'form:read': (
    files: readonly { readonly fileName: string; readonly bytes: Uint8Array }[],
  ) => Result<readonly FilledFormOutcome[]>
  'calendar:save': (suggestedName: string, calendar: CalendarToWrite) => Chosen<{ path: string }>
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
  | 'library'
  | 'packs'
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
  readonly listOwnPacks: Call<'ownPack:list'>
  readonly readOwnPack: Call<'ownPack:read'>
  readonly saveOwnPack: Call<'ownPack:save'>
  readonly removeOwnPack: Call<'ownPack:remove'>
  readonly takeBackOwnPack: Call<'ownPack:takeBack'>
  readonly exportOwnPack: Call<'ownPack:export'>
  readonly importOwnPack: Call<'ownPack:import'>
  readonly saveWorkbook: Call<'workbook:save'>
  readonly openWorkbook: Call<'workbook:open'>
  readonly saveForms: Call<'form:saveAll'>
  readonly openForms: Call<'form:open'>
  readonly readForms: Call<'form:read'>
  readonly saveCalendar: Call<'calendar:save'>
  readonly listCollections: Call<'collection:list'>
  readonly saveCollection: Call<'collection:save'>
  readonly removeCollection: Call<'collection:remove'>
  readonly onWillQuit: Listen<'app:willQuit'>
  readonly onMenuCommand: Listen<'menu:command'>
  readonly onPlanFileRequested: Listen<'planFile:requested'>
}
