import { FileChild, type IContext, type IXmlableObject } from 'docx'
import type { AnswerField, Cell, FormTableBlock } from '#shared/report/Report'
import type { DocumentParts } from './DocumentParts'
import { lineOf } from './runs'
import {
  headParagraph,
  mark,
  run,
  tableBegin,
  tableParagraph,
  tableRow,
  type XmlCell,
} from './tableXml'

/** The fill of a cell that is to be filled in. */
const answerFill = 'FFF8DC'

/**
 * A table to be filled in: content controls in the cells that are asked, bookmarks at the heads of the columns and at the rows, so
 * that answers are found again whatever else was done to the document.
 */
export class FormTable extends FileChild {
  constructor(
    private readonly block: FormTableBlock,
    private readonly parts: DocumentParts,
  ) {
    super('w:tbl')
  }

  override prepForXml(_context: IContext): IXmlableObject {
    const { columns, rows, prompt } = this.block
    const { widths, properties } = tableBegin(columns, this.parts.theme)
    return {
      'w:tbl': [
        ...properties,
        tableRow(
          columns.map((column, index) => ({
            width: widths[index] ?? 0,
            paragraphs: [headParagraph(column, (words) => this.bookmarked(column.bookmark, words))],
          })),
          true,
        ),
        ...rows.map(({ bookmark, cells }) =>
          tableRow(
            cells.map((cell, index): XmlCell => {
              const width = widths[index] ?? 0
              return 'answer' in cell
                ? { width, fill: answerFill, paragraphs: [this.answer(cell, prompt)] }
                : {
                    width,
                    paragraphs: cell.map((line, at) =>
                      this.line(line, at, index === 0 && at === 0 ? bookmark : null),
                    ),
                  }
            }),
            false,
          ),
        ),
      ],
    }
  }

  private line(line: Cell[number], at: number, bookmark: string | null): IXmlableObject {
    const words = line.map(({ text, strong }) =>
      run(lineOf(text), strong ? [{ 'w:b': {} }, { 'w:bCs': {} }] : []),
    )
    return tableParagraph(
      at === 0 ? 'TableText' : 'TableDetail',
      false,
      bookmark === null ? words : this.bookmarked(bookmark, ...words),
    )
  }

  private bookmarked(name: string, ...words: readonly IXmlableObject[]): IXmlableObject[] {
    const id = this.parts.nextMark()
    return [
      mark('w:bookmarkStart', { 'w:id': id, 'w:name': name }),
      ...words,
      mark('w:bookmarkEnd', { 'w:id': id }),
    ]
  }

  private answer(field: AnswerField, prompt: string): IXmlableObject {
    const isEmpty = field.value === ''
    return tableParagraph('TableText', false, [
      {
        'w:sdt': [
          {
            'w:sdtPr': [
              mark('w:alias', { 'w:val': lineOf(field.label).slice(0, 64) }),
              mark('w:lock', { 'w:val': 'sdtLocked' }),
              ...(isEmpty ? [{ 'w:showingPlcHdr': {} }] : []),
              this.control(field),
            ],
          },
          {
            'w:sdtContent': isEmpty
              ? [run(lineOf(prompt), [mark('w:color', { 'w:val': this.parts.theme.colour.quiet })])]
              : brokenLines(field.value),
          },
        ],
      },
    ])
  }

  private control({ answer, choices }: AnswerField): IXmlableObject {
    switch (answer) {
      case 'choice':
        return {
          'w:dropDownList': choices.map((choice) =>
            mark('w:listItem', { 'w:displayText': lineOf(choice), 'w:value': lineOf(choice) }),
          ),
        }
      case 'day':
        return {
          'w:date': [
            mark('w:dateFormat', { 'w:val': 'd MMMM yyyy' }),
            mark('w:lid', { 'w:val': this.parts.locale }),
            mark('w:storeMappedDataAs', { 'w:val': 'dateTime' }),
            mark('w:calendar', { 'w:val': 'gregorian' }),
          ],
        }
      case 'text':
        // Rich, as plain ones hold several lines badly outside of Word.
        return { 'w:richText': {} }
    }
  }
}

/** A break in a run of its own: LibreOffice draws one within a run at the wrong place. */
function brokenLines(text: string): IXmlableObject[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .flatMap((line, index) => [
      ...(index > 0 ? [{ 'w:r': [{ 'w:br': {} }] }] : []),
      run(lineOf(line)),
    ])
}
