import { type FilePort, nodeFiles, type OpenFile } from '../../electron/main/files/FilePort'
import { systemError } from './ForgetfulDisk'

export type FileCall =
  | 'open'
  | 'write'
  | 'sync'
  | 'close'
  | 'readFile'
  | 'rename'
  | 'remove'
  | 'syncFolder'
  | 'makeFolder'

/**
 * Node's real file system, in which one kind of call fails: `times` times, from its `after`th use on, with a system code.
 * A failing write leaves half of its bytes behind, as a full disk does.
 */
export function failingFiles(
  call: FileCall,
  code: string,
  times = Number.POSITIVE_INFINITY,
  after = 0,
): { files: FilePort; used: () => number } {
  let used = 0
  const failIf = (name: FileCall) => {
    if (name !== call) return false
    used++
    return used > after && used <= after + times
  }
  const trip = (name: FileCall) => {
    if (failIf(name)) throw systemError(code)
  }
  const files: FilePort = {
    ...nodeFiles,
    async open(path, flags): Promise<OpenFile> {
      trip('open')
      const file = await nodeFiles.open(path, flags)
      return {
        async write(bytes) {
          if (failIf('write')) {
            await file.write(bytes.subarray(0, bytes.byteLength / 2))
            throw systemError(code)
          }
          await file.write(bytes)
        },
        async sync() {
          trip('sync')
          await file.sync()
        },
        async close() {
          await file.close()
          trip('close')
        },
      }
    },
    async readFile(path) {
      trip('readFile')
      return nodeFiles.readFile(path)
    },
    async rename(from, to) {
      trip('rename')
      await nodeFiles.rename(from, to)
    },
    async remove(path) {
      trip('remove')
      await nodeFiles.remove(path)
    },
    async syncFolder(folder) {
      trip('syncFolder')
      await nodeFiles.syncFolder(folder)
    },
    async makeFolder(folder) {
      trip('makeFolder')
      await nodeFiles.makeFolder(folder)
    },
  }
  return { files, used: () => used }
}
