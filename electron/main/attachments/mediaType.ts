import { extname } from 'node:path'

const zip = [0x50, 0x4b]
const ole = [0xd0, 0xcf, 0x11, 0xe0]
const text: readonly number[] = []

/** Kinds of files by ending: media type, and the bytes such a file begins with (none for plain text). */
const kinds: Readonly<Record<string, readonly [string, readonly number[]]>> = {
  '.pdf': ['application/pdf', [0x25, 0x50, 0x44, 0x46]],
  '.png': ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  '.jpg': ['image/jpeg', [0xff, 0xd8, 0xff]],
  '.jpeg': ['image/jpeg', [0xff, 0xd8, 0xff]],
  '.gif': ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  '.webp': ['image/webp', [0x52, 0x49, 0x46, 0x46]],
  '.docx': ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', zip],
  '.xlsx': ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', zip],
  '.pptx': ['application/vnd.openxmlformats-officedocument.presentationml.presentation', zip],
  '.odt': ['application/vnd.oasis.opendocument.text', zip],
  '.ods': ['application/vnd.oasis.opendocument.spreadsheet', zip],
  '.odp': ['application/vnd.oasis.opendocument.presentation', zip],
  '.zip': ['application/zip', zip],
  '.doc': ['application/msword', ole],
  '.xls': ['application/vnd.ms-excel', ole],
  '.ppt': ['application/vnd.ms-powerpoint', ole],
  '.txt': ['text/plain', text],
  '.md': ['text/markdown', text],
  '.csv': ['text/csv', text],
  '.json': ['application/json', text],
}

/** Endings of programs, scripts and shortcuts: a double click on such a file runs it. */
const harmful: ReadonlySet<string> = new Set(
  (
    'exe com bat cmd msi msp msix scr pif cpl dll sys drv hta js jse mjs vbs vbe wsf wsh ps1 psm1 sh bash command run ' +
    'app dmg pkg deb rpm apk appimage jar class lnk url desktop scf inf reg gadget iso img vhd vhdx docm dotm xlsm xltm ' +
    'xlam pptm potm ppsm'
  )
    .split(' ')
    .map((ending) => `.${ending}`),
)

/** First bytes of programs: Windows, Linux, macOS (four forms), scripts. */
const programs: readonly (readonly number[])[] = [
  [0x4d, 0x5a],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xce, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe],
  [0xfe, 0xed, 0xfa, 0xcf],
  [0x23, 0x21],
]

/**
 * What kind of file this is, by its ending and its first bytes; a file that is not what its ending says is
 * `application/octet-stream`. Null for programs, scripts, shortcuts and documents with macros, which are not taken.
 */
export function mediaTypeOf(name: string, bytes: Uint8Array): string | null {
  const ending = extname(name).toLowerCase()
  if (harmful.has(ending) || programs.some((magic) => beginsWith(bytes, magic))) return null
  const kind = kinds[ending]
  return kind && beginsWith(bytes, kind[1]) ? kind[0] : 'application/octet-stream'
}

function beginsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte)
}
