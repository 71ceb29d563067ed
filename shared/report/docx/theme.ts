import type { IPropertiesOptions } from 'docx'

/** Every size, colour and measure of a document. Lengths in twips (1/20 point), font sizes in half points. */
export interface ReportTheme {
  readonly font: string
  readonly colour: {
    /** Titles, headings, links. */
    readonly accent: string
    readonly text: string
    readonly quiet: string
    readonly rule: string
    readonly tint: string
  }
  readonly page: {
    readonly width: number
    readonly height: number
    readonly margin: { readonly top: number; readonly side: number; readonly bottom: number }
  }
  /** How far the details of facts stand in. */
  readonly factIndent: number
  readonly listIndent: number
}

/** A4, one accent colour, a font that every office has or has a twin of. All colours reach a contrast of 7 to 1 on white. */
export const reportTheme: ReportTheme = {
  font: 'Arial',
  colour: { accent: '1B4B5A', text: '1F2528', quiet: '4A5459', rule: 'C5D0D4', tint: 'EEF3F5' },
  page: { width: 11906, height: 16838, margin: { top: 1418, side: 1247, bottom: 1304 } },
  factIndent: 2665,
  listIndent: 340,
}

/** Width of the text between the margins. */
export const textWidth = ({ page }: ReportTheme): number => page.width - 2 * page.margin.side

const leading = 288

/** The named styles of a report; blocks name one of them and set nothing else. */
export function reportStyles(
  theme: ReportTheme,
  locale: string,
): NonNullable<IPropertiesOptions['styles']> {
  const { colour, font, factIndent } = theme
  const headingOf = (outlineLevel: number, size: number, before: number, after: number) => ({
    run: { font, size, bold: true, color: colour.accent },
    paragraph: {
      spacing: { before, after, line: 264, lineRule: 'auto' as const },
      keepNext: true,
      keepLines: true,
      outlineLevel,
    },
  })
  const table = { basedOn: 'Normal', quickFormat: true }
  const tableSpacing = { before: 40, after: 40, line: 252, lineRule: 'auto' as const }
  const calloutOf = (before: number, after: number) => ({
    indent: { left: 170, right: 170 },
    spacing: { before, after, line: leading, lineRule: 'auto' as const },
    shading: { type: 'clear' as const, fill: colour.tint, color: 'auto' },
    border: { left: { style: 'single' as const, size: 24, space: 8, color: colour.accent } },
    keepLines: true,
  })
  return {
    default: {
      document: {
        run: { font, size: 22, color: colour.text, language: { value: locale } },
        paragraph: { spacing: { after: 140, line: leading, lineRule: 'auto' as const } },
      },
      title: {
        run: { font, size: 64, bold: true, color: colour.accent },
        paragraph: { spacing: { before: 0, after: 240, line: 252, lineRule: 'auto' as const } },
      },
      heading1: headingOf(0, 36, 480, 200),
      heading2: headingOf(1, 27, 440, 140),
      heading3: headingOf(2, 23, 320, 100),
      heading4: headingOf(3, 22, 240, 80),
      listParagraph: {
        paragraph: { spacing: { after: 80, line: leading, lineRule: 'auto' as const } },
      },
      caption: {
        run: { font, size: 20, bold: true, italics: false, color: colour.accent },
        paragraph: { spacing: { before: 240, after: 100 }, keepNext: true, keepLines: true },
      },
      hyperlink: { run: { color: colour.accent, underline: { type: 'single' } } },
    },
    paragraphStyles: [
      {
        id: 'TOC1',
        name: 'toc 1',
        basedOn: 'Normal',
        next: 'Normal',
        uiPriority: 39,
        run: { bold: true },
        paragraph: { spacing: { before: 120, after: 40 }, rightTabStop: textWidth(theme) },
      },
      {
        id: 'TOC2',
        name: 'toc 2',
        basedOn: 'Normal',
        next: 'Normal',
        uiPriority: 39,
        paragraph: {
          spacing: { after: 20 },
          indent: { left: 284 },
          rightTabStop: textWidth(theme),
        },
      },
      {
        id: 'ContentsTitle',
        name: 'Contents Title',
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: 36, bold: true, color: colour.accent },
        paragraph: { spacing: { after: 240 }, keepNext: true },
      },
      {
        id: 'TitleKind',
        name: 'Title Kind',
        basedOn: 'Normal',
        next: 'Title',
        run: { size: 28, color: colour.quiet },
        paragraph: { spacing: { before: 3600, after: 160 } },
      },
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: { size: 30, color: colour.text },
        paragraph: {
          spacing: { after: 900 },
          border: { bottom: { style: 'single', size: 12, space: 18, color: colour.accent } },
        },
      },
      {
        id: 'Lead',
        name: 'Lead',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 25, color: colour.accent },
        paragraph: { spacing: { after: 180, line: 300, lineRule: 'auto' as const } },
      },
      {
        id: 'Note',
        name: 'Note',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 20, color: colour.quiet },
        paragraph: { spacing: { before: 120 } },
      },
      {
        id: 'Fact',
        name: 'Fact',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          spacing: { after: 200 },
          indent: { left: factIndent, hanging: factIndent },
          leftTabStop: factIndent,
        },
      },
      {
        id: 'FactKept',
        name: 'Fact Kept',
        basedOn: 'Fact',
        paragraph: { keepNext: true, spacing: { after: 60 } },
      },
      {
        id: 'AfterTable',
        name: 'After Table',
        basedOn: 'Normal',
        paragraph: { spacing: { before: 200 } },
      },
      { id: 'ListIntro', name: 'List Intro', basedOn: 'Normal', paragraph: { keepNext: true } },
      {
        id: 'ListContinue',
        name: 'List Continue',
        basedOn: 'Normal',
        paragraph: { spacing: { after: 80 } },
      },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        run: { italics: true, color: colour.quiet },
        paragraph: {
          indent: { left: 397, right: 397 },
          border: { left: { style: 'single', size: 12, space: 10, color: colour.rule } },
        },
      },
      {
        id: 'CalloutTitle',
        name: 'Callout Title',
        basedOn: 'Normal',
        next: 'Callout',
        run: { bold: true, color: colour.accent },
        paragraph: { ...calloutOf(200, 0), keepNext: true },
      },
      { id: 'Callout', name: 'Callout', basedOn: 'Normal', paragraph: calloutOf(0, 240) },
      {
        id: 'TableText',
        name: 'Table Text',
        ...table,
        run: { size: 20 },
        paragraph: { spacing: tableSpacing },
      },
      {
        id: 'TableDetail',
        name: 'Table Detail',
        basedOn: 'TableText',
        run: { color: colour.quiet },
      },
      {
        id: 'TableFigure',
        name: 'Table Figure',
        basedOn: 'TableText',
        paragraph: { alignment: 'end' },
      },
      {
        id: 'TableHead',
        name: 'Table Head',
        basedOn: 'TableText',
        run: { bold: true, color: colour.accent },
        paragraph: { keepNext: true },
      },
      {
        id: 'TableHeadFigure',
        name: 'Table Head Figure',
        basedOn: 'TableHead',
        paragraph: { alignment: 'end' },
      },
      {
        id: 'Header',
        name: 'header',
        basedOn: 'Normal',
        run: { size: 18, color: colour.quiet },
        paragraph: { spacing: { after: 0 } },
      },
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        run: { size: 18, color: colour.quiet },
        paragraph: { spacing: { after: 0 }, alignment: 'end' },
      },
    ],
  }
}

export const tableStyleId = 'ReportTable'

/**
 * A style sheet in Word's XML with the one style that the docx package has no words for: the look of all tables, with a tinted
 * head, light rules between rows and none between columns.
 */
export function tableStyles({ colour }: ReportTheme): string {
  const rule = (name: string, size: number, color: string) =>
    `<w:${name} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`
  return (
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyleId}">` +
    '<w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>' +
    `<w:tblPr><w:tblBorders>${rule('top', 8, colour.accent)}${rule('bottom', 8, colour.accent)}${rule('insideH', 4, colour.rule)}</w:tblBorders>` +
    '<w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${rule('bottom', 8, colour.accent)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${colour.tint}"/></w:tcPr></w:tblStylePr>` +
    '</w:style></w:styles>'
  )
}
