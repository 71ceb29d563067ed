import { Parser } from 'saxen'

const wordNamespaces = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  // What a file saved as "strict" calls the same.
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
}

/** A bookmark that a form was given by us, `cg_status`, and the key that it stands for, `cg:status`. */
const ourBookmark = /^cg_(\w+)$/

export interface WordCell {
  readonly text: string
  /** Key of the first of our bookmarks in it. */
  readonly mark: string | null
}
export interface WordRow {
  readonly marks: readonly string[]
  readonly cells: readonly WordCell[]
}
export interface WordTable {
  /** The words of the paragraph above it: its caption. */
  readonly name: string
  readonly rows: readonly WordRow[]
}

/** Reads the tables of a Word document: words as they would be read aloud, without deleted ones and without prompts to fill in. */
export class WordTableReader {
  private readonly found: WordTable[] = []
  private rows: { marks: string[]; cells: { text: string; mark: string | null }[] }[] = []
  private depth = 0
  /** Elements inside which nothing counts: deleted words, prompts, what stands in for a newer feature. */
  private silent = 0
  private inText = false
  private paragraph = ''
  private caption = ''
  /** For each content control that is open, whether it shows nothing but its prompt. */
  private readonly controls: { isPrompt: boolean }[] = []

  constructor(private readonly xml: string) {}

  /** @throws where the XML is broken */
  tables(): readonly WordTable[] {
    new Parser()
      .ns(wordNamespaces)
      .on('openTag', (tag, attributes) => this.open(tag, attributes))
      .on('closeTag', (tag) => this.close(tag))
      .on('text', (text, decode) => {
        if (this.inText && this.silent === 0) this.say(decode(text))
      })
      .on('error', (error) => {
        throw error
      })
      .parse(this.xml)
    return this.found
  }

  private open(tag: string, attributes: () => Record<string, string>): void {
    switch (tag) {
      case 'w:tbl':
        this.depth += 1
        if (this.depth === 1) this.rows = []
        break
      case 'w:tr':
        if (this.depth === 1) this.rows.push({ marks: [], cells: [] })
        break
      case 'w:tc':
        if (this.depth === 1) this.rows.at(-1)?.cells.push({ text: '', mark: null })
        break
      case 'w:bookmarkStart':
        this.mark(attributes()['w:name'] ?? '')
        break
      case 'w:p':
        if (this.depth === 0) this.paragraph = ''
        break
      case 'w:t':
        this.inText = true
        break
      case 'w:tab':
        if (this.silent === 0) this.say(' ')
        break
      case 'w:br':
      case 'w:cr':
        if (this.silent === 0) this.say('\n')
        break
      case 'w:noBreakHyphen':
        if (this.silent === 0) this.say('-')
        break
      case 'w:del':
      case 'w:moveFrom':
      case 'mc:Fallback':
        this.silent += 1
        break
      case 'w:sdt':
        this.controls.push({ isPrompt: false })
        break
      case 'w:showingPlcHdr': {
        const control = this.controls.at(-1)
        if (control && !/^(?:0|false|off)$/.test(attributes()['w:val'] ?? ''))
          control.isPrompt = true
        break
      }
      case 'w:sdtContent':
        if (this.controls.at(-1)?.isPrompt) this.silent += 1
        break
    }
  }

  private close(tag: string): void {
    switch (tag) {
      case 'w:tbl':
        this.depth -= 1
        if (this.depth === 0) {
          this.found.push({ name: this.caption.trim(), rows: this.rows.map(tidy) })
          this.rows = []
        }
        break
      case 'w:p':
        if (this.depth === 0) this.caption = this.paragraph
        else this.say('\n')
        break
      case 'w:t':
        this.inText = false
        break
      case 'w:del':
      case 'w:moveFrom':
      case 'mc:Fallback':
        this.silent -= 1
        break
      case 'w:sdtContent':
        if (this.controls.at(-1)?.isPrompt) this.silent -= 1
        break
      case 'w:sdt':
        this.controls.pop()
        break
    }
  }

  private say(words: string): void {
    if (this.depth === 0) {
      this.paragraph += words
      return
    }
    const cell = this.rows.at(-1)?.cells.at(-1)
    if (cell) cell.text += words
  }

  private mark(name: string): void {
    const key = ourBookmark.exec(name)?.[1]
    const row = this.rows.at(-1)
    if (this.depth === 0 || key === undefined || !row) return
    row.marks.push(`cg:${key}`)
    const cell = row.cells.at(-1)
    if (cell) cell.mark ??= `cg:${key}`
  }
}

function tidy(row: WordRow): WordRow {
  return { ...row, cells: row.cells.map(({ text, mark }) => ({ mark, text: text.trim() })) }
}
