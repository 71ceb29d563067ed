import { openPromise } from 'yauzl'

/** The parts of a Word file as text, by their names in the zip. */
export async function wordParts(path: string): Promise<Map<string, string>> {
  const zip = await openPromise(path, { autoClose: false })
  const parts = new Map<string, string>()
  try {
    for await (const entry of zip.eachEntry()) {
      const chunks: Buffer[] = []
      for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk)
      parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'))
    }
  } finally {
    zip.close()
  }
  return parts
}

/** One part; a missing one is an error. */
export function partOf(parts: ReadonlyMap<string, string>, name: string): string {
  const part = parts.get(name)
  if (part === undefined) throw new Error(`The Word file has no part ${name}`)
  return part
}

/** A paragraph as Word has it. */
export interface WordParagraph {
  readonly style: string
  readonly text: string
  readonly xml: string
}

/** All paragraphs of a part, in order, those in tables too. Our documents have no paragraphs inside paragraphs. */
export function paragraphsOf(xml: string): WordParagraph[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>|<w:p\/>/gs)].map(
    ([paragraph]) => ({
      style: /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? 'Normal',
      text: textOf(paragraph),
      xml: paragraph,
    }),
  )
}

/** The words in a piece of XML, entities resolved. */
export function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text]) => text ?? '')
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

/** The tables of a part. Our documents have no tables inside tables: one found there is an error. */
export function tablesOf(xml: string): string[] {
  const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table)
  if (tables.some((table) => table.lastIndexOf('<w:tbl>') > 0)) throw new Error('A nested table')
  return tables
}

/** The rows of a table. */
export const rowsOf = (table: string): string[] =>
  [...table.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr [^>]*>.*?<\/w:tr>/gs)].map(([row]) => row)
