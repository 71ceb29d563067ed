import type { RichText, RichTextBlock, RichTextInline } from './RichText'

/** The words of a rich text, one line per paragraph; empty for null. */
export function plainTextOf(text: RichText | null): string {
  return text ? text.content.flatMap(linesOf).join('\n') : ''
}

/** Whether a rich text says nothing: null, or only empty paragraphs. */
export function isBlank(text: RichText | null): boolean {
  return plainTextOf(text).trim() === ''
}

/** A rich text of plain paragraphs, one per line of the given text. */
export function richTextOf(text: string): RichText {
  return {
    type: 'doc',
    content: text
      .split('\n')
      .map((line) =>
        line
          ? { type: 'paragraph', content: [{ type: 'text', text: line }] }
          : { type: 'paragraph' },
      ),
  }
}

function linesOf(block: RichTextBlock): string[] {
  switch (block.type) {
    case 'paragraph':
      return [(block.content ?? []).map(inlineText).join('')]
    case 'blockquote':
      return block.content.flatMap(linesOf)
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(linesOf))
  }
}

function inlineText(inline: RichTextInline): string {
  return inline.type === 'text' ? inline.text : '\n'
}
