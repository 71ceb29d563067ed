import { join } from 'node:path'

/** Where the app keeps what: all under the profile folder, outside the window's own database. */
export interface AppFolders {
  readonly profile: string
  readonly journal: string
  readonly backups: string
  readonly attachments: string
  /** Packs that the city made or corrected. */
  readonly ownPacks: string
  readonly collections: string
  /** Chromium's folder of the window's database; only ever moved as a whole. */
  readonly database: string
  readonly windowPlace: string
  readonly lastFolder: string
  /** Its presence asks the next start to set the database aside. */
  readonly setAsideRequest: string
  /** What comes with the app. */
  readonly samples: string
}

/** Names the folders and files of a profile. `resources` is where the app's own files lie. */
export function appFolders(profile: string, resources: string): AppFolders {
  return {
    profile,
    journal: join(profile, 'journal'),
    backups: join(profile, 'backups'),
    attachments: join(profile, 'attachments'),
    ownPacks: join(profile, 'own-packs'),
    collections: join(profile, 'collections'),
    database: join(profile, 'IndexedDB'),
    windowPlace: join(profile, 'window.json'),
    lastFolder: join(profile, 'last-folder.json'),
    setAsideRequest: join(profile, 'set-database-aside'),
    samples: join(resources, 'samples'),
  }
}
