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
