import { basename, dirname } from 'node:path'
import type { Failure } from '#shared/lib/result'
import { codeOf } from './FilePort'

const codes: Readonly<Record<string, string>> = {
  ENOSPC: 'file.diskFull',
  EDQUOT: 'file.diskFull',
  EACCES: 'file.notAllowed',
  EPERM: 'file.notAllowed',
  EROFS: 'file.notAllowed',
  ENOENT: 'file.gone',
  ENOTDIR: 'file.gone',
  ENAMETOOLONG: 'file.nameTooLong',
  EBUSY: 'file.busy',
  ETXTBSY: 'file.busy',
  EMFILE: 'file.busy',
  ENFILE: 'file.busy',
}

/** Puts an error of the file system into a failure with the names the sentence needs. Unknown ones are `file.other`. */
export function fileFailure(error: unknown, path: string): Failure {
  return {
    code: codes[codeOf(error)] ?? 'file.other',
    values: { file: basename(path), folder: dirname(path) },
    detail: error instanceof Error ? error.message : String(error),
  }
}
