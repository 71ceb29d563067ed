/** A kind of file in a dialog: its name in words, and its endings without the dot; none means all files. */
export interface FileKind {
  readonly name: string
  readonly endings: readonly string[]
}

/** What the main process asks the user by the system's own dialogs. Null where the user closed it without choosing. */
export interface Dialogs {
  savePath(title: string, suggestedName: string, kind: FileKind): Promise<string | null>
  openPath(title: string, kind: FileKind): Promise<string | null>
  /** Several files at once; none where the user closed it. */
  openPaths(title: string, kind: FileKind): Promise<readonly string[]>
  folderPath(title: string): Promise<string | null>
  /** Whether to do it; the safe answer is the one that Enter and Escape give. */
  confirm(question: string, detail: string, yes: string, no: string): Promise<boolean>
}
