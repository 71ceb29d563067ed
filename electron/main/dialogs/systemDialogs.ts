import { readFile } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { atomicWrite } from '../files/atomicWrite'
import type { Dialogs, FileKind } from './Dialogs'

/** The system's dialogs over a window. They begin in the folder last used (remembered in `lastFolderFile`), else in the documents. */
export function systemDialogs(window: () => BrowserWindow | null, lastFolderFile: string): Dialogs {
  const folder = async (): Promise<string> => {
    try {
      const last: unknown = JSON.parse(await readFile(lastFolderFile, 'utf8'))
      if (typeof last === 'string' && isAbsolute(last)) return last
    } catch {
      // Nothing was chosen yet.
    }
    return app.getPath('documents')
  }
  const remember = (path: string | undefined): string | null => {
    if (path === undefined || path === '') return null
    void atomicWrite(lastFolderFile, `${JSON.stringify(dirname(path))}\n`)
    return path
  }
  const filters = (kind: FileKind) =>
    kind.endings.length === 0 ? [] : [{ name: kind.name, extensions: [...kind.endings] }]
  /** Over the window, or by itself while there is none. */
  const parent = (): [BrowserWindow] | [] => {
    const current = window()
    return current && !current.isDestroyed() ? [current] : []
  }

  /** The paths that were chosen; what lies beside the first is where the next dialog begins. */
  const open = async (
    title: string,
    kinds: Electron.FileFilter[],
    properties: NonNullable<Electron.OpenDialogOptions['properties']>,
  ): Promise<readonly string[]> => {
    const options: Electron.OpenDialogOptions = {
      title,
      defaultPath: await folder(),
      filters: kinds,
      properties,
    }
    const [over] = parent()
    const answer = await (over
      ? dialog.showOpenDialog(over, options)
      : dialog.showOpenDialog(options))
    const [first] = answer.canceled ? [] : answer.filePaths
    if (first === undefined) return []
    // Of a folder, the place of whatever will lie in it.
    remember(properties.includes('openDirectory') ? join(first, 'file') : first)
    return answer.filePaths
  }

  return {
    async savePath(title, suggestedName, kind) {
      const options: Electron.SaveDialogOptions = {
        title,
        defaultPath: join(await folder(), suggestedName),
        filters: filters(kind),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      }
      const [over] = parent()
      const answer = await (over
        ? dialog.showSaveDialog(over, options)
        : dialog.showSaveDialog(options))
      return answer.canceled ? null : remember(answer.filePath)
    },

    async openPath(title, kind) {
      const [path] = await open(title, filters(kind), ['openFile'])
      return path ?? null
    },

    openPaths: (title, kind) => open(title, filters(kind), ['openFile', 'multiSelections']),

    async folderPath(title) {
      const [path] = await open(title, [], ['openDirectory', 'createDirectory'])
      return path ?? null
    },

    async confirm(question, detail, yes, no) {
      const options: Electron.MessageBoxOptions = {
        type: 'question',
        message: question,
        detail,
        buttons: [yes, no],
        defaultId: 1,
        cancelId: 1,
        noLink: true,
      }
      const [over] = parent()
      const answer = await (over
        ? dialog.showMessageBox(over, options)
        : dialog.showMessageBox(options))
      return answer.response === 0
    },
  }
}
