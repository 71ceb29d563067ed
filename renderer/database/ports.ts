import type { Bridge } from '#shared/ipc'

/** What the database needs of the main process to keep a second, checked copy of every change. */
export type JournalPort = Pick<
  Bridge,
  'journalHeads' | 'appendToJournal' | 'readJournal' | 'compactJournal' | 'setDatabaseAside'
>

/** What the database needs of the main process to keep backups. */
export type BackupPort = Pick<Bridge, 'writeBackup' | 'listBackups' | 'readBackup'>

/** What the library needs of the main process to keep collections. */
export type CollectionPort = Pick<Bridge, 'listCollections' | 'saveCollection' | 'removeCollection'>

/** What the city's own packs need of the main process: to be kept, and to go out and in as files and Excel sheets. */
export type OwnPackPort = Pick<
  Bridge,
  | 'listOwnPacks'
  | 'readOwnPack'
  | 'saveOwnPack'
  | 'removeOwnPack'
  | 'takeBackOwnPack'
  | 'exportOwnPack'
  | 'importOwnPack'
  | 'saveWorkbook'
  | 'openWorkbook'
>
