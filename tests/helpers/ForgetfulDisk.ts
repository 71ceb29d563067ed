import { dirname } from 'node:path'
import type { FilePort } from '../../electron/main/files/FilePort'

interface Inode {
  /** What programs see. */
  seen: Uint8Array
  /** What would be left after a power cut. */
  lasting: Uint8Array
}

/** How much of what was never synced happens to have reached the disk when the power goes. */
export const powerCuts = ['nothing', 'names', 'halves', 'everything'] as const
export type PowerCut = (typeof powerCuts)[number]

/** Thrown by every call once the power is gone. */
class PowerCutError extends Error {}

/**
 * A disk in memory that forgets at a power cut what was not synced: bytes until the file is synced, names (new, renamed,
 * removed) until their folder is. `power` is the number of calls after which the power goes; `ignoresSync` makes a
 * disk on which syncing does nothing, to prove that a test would notice.
 */
export class ForgetfulDisk {
  calls = 0
  private seen = new Map<string, Inode>()
  private lasting = new Map<string, Inode>()

  constructor(
    private power = Number.POSITIVE_INFINITY,
    private readonly ignoresSync = false,
  ) {}

  /** Puts a file on the disk, lastingly. */
  place(path: string, text: string): void {
    const bytes = new TextEncoder().encode(text)
    const inode = { seen: bytes, lasting: bytes }
    this.seen.set(path, inode)
    this.lasting.set(path, inode)
  }

  /** The text of a file as programs see it; null where there is none. */
  textOf(path: string): string | null {
    const inode = this.seen.get(path)
    return inode ? new TextDecoder().decode(inode.seen) : null
  }

  paths(): readonly string[] {
    return [...this.seen.keys()]
  }

  /** The disk as it is found after a power cut, with power again. */
  afterPowerCut(kind: PowerCut): ForgetfulDisk {
    const disk = new ForgetfulDisk()
    const names = kind === 'nothing' ? this.lasting : this.seen
    for (const [path, inode] of names) {
      const bytes = survivingBytes(inode, kind)
      const survivor = { seen: bytes, lasting: bytes }
      disk.seen.set(path, survivor)
      disk.lasting.set(path, survivor)
    }
    return disk
  }

  readonly port: FilePort = {
    open: async (path, flags) => {
      this.spend()
      const found = this.seen.get(path)
      if (found && flags === 'wx') throw systemError('EEXIST')
      const inode = found ?? { seen: new Uint8Array(), lasting: new Uint8Array() }
      this.seen.set(path, inode)
      return {
        write: async (bytes) => {
          // Half of it is there before the call comes back.
          const before = inode.seen
          inode.seen = join(before, bytes.subarray(0, bytes.byteLength / 2))
          this.spend()
          inode.seen = join(before, bytes)
        },
        sync: async () => {
          this.spend()
          if (!this.ignoresSync) inode.lasting = inode.seen
        },
        close: async () => {},
      }
    },
    readFile: async (path) => {
      this.spend()
      const inode = this.seen.get(path)
      if (!inode) throw systemError('ENOENT')
      return inode.seen.slice()
    },
    rename: async (from, to) => {
      this.spend()
      const inode = this.seen.get(from)
      if (!inode) throw systemError('ENOENT')
      this.seen.delete(from)
      this.seen.set(to, inode)
    },
    remove: async (path) => {
      this.spend()
      this.seen.delete(path)
    },
    list: async (folder) => {
      this.spend()
      const inFolder = [...this.seen.keys()].filter((path) => path.startsWith(`${folder}/`))
      return [...new Set(inFolder.map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''))]
    },
    makeFolder: async () => this.spend(),
    syncFolder: async (folder) => {
      this.spend()
      if (this.ignoresSync) return
      const isIn = (path: string) => dirname(path) === folder
      for (const path of [...this.lasting.keys()].filter(isIn)) this.lasting.delete(path)
      for (const [path, inode] of this.seen) if (isIn(path)) this.lasting.set(path, inode)
    },
    changedAt: async () => 0,
  }

  private spend(): void {
    if (this.calls >= this.power) throw new PowerCutError('no power')
    this.calls++
  }
}

function survivingBytes(inode: Inode, kind: PowerCut): Uint8Array {
  if (kind === 'everything') return inode.seen
  if (kind !== 'halves') return inode.lasting
  const unsynced = inode.seen.byteLength - inode.lasting.byteLength
  return unsynced <= 0
    ? inode.lasting
    : inode.seen.slice(0, inode.lasting.byteLength + Math.floor(unsynced / 2))
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.byteLength + b.byteLength)
  both.set(a)
  both.set(b, a.byteLength)
  return both
}

/** An error as Node's file system throws it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made by a test`), { code })
}
