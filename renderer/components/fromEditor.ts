import { ok, type Result } from '#shared/lib/result'
import { isBlank } from '#shared/richText/plainTextOf'
import { checkRichText, type RichText } from '#shared/richText/RichText'

interface EditorNode {
  readonly type?: string | undefined
  readonly text?: string | undefined
  readonly attrs?: Readonly<Record<string, unknown>> | undefined
  readonly marks?: readonly EditorNode[] | undefined
  readonly content?: readonly EditorNode[] | undefined
}

// The attributes that our documents know; an editor extension adds others of its own (a list's `type`, a link's `target`).
const keptAttributes: Readonly<Record<string, string>> = { link: 'href', orderedList: 'start' }

/**
 * The text of an editor (its JSON) in the form in which it is stored: only attributes that our documents know; null when it says nothing.
 * @returns a failure `richText.unreadable` where it holds what no document of ours could print, for example nesting without end
 */
export function fromEditor(json: EditorNode): Result<RichText | null> {
  const checked = checkRichText(strip(json))
  return checked.ok && isBlank(checked.value) ? ok(null) : checked
}

function strip(node: EditorNode): EditorNode {
  const kept = keptAttributes[node.type ?? '']
  const value = kept ? node.attrs?.[kept] : undefined
  return {
    ...(node.type === undefined ? {} : { type: node.type }),
    ...(node.text === undefined ? {} : { text: node.text }),
    ...(kept && value !== undefined && value !== null ? { attrs: { [kept]: value } } : {}),
    ...(node.marks?.length ? { marks: node.marks.map(strip) } : {}),
    ...(node.content?.length ? { content: node.content.map(strip) } : {}),
  }
}
