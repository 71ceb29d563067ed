import { Link } from '@tiptap/extension-link'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'

/**
 * The link of the editor, whose look for typed addresses runs only where a word has ended: a word can become a link only then, and
 * looking at every key would make every key slower.
 */
export const linkAfterSpace = Link.extend({
  addProseMirrorPlugins() {
    return (this.parent?.() ?? []).map((plugin) => {
      const append = plugin.spec.appendTransaction
      if (!append) return plugin
      return new Plugin({
        ...plugin.spec,
        appendTransaction: (transactions, before, after) =>
          transactions.some(endsAWord) ? append.call(plugin, transactions, before, after) : null,
      })
    })
  },
})

/** Whether something other than the letters of one word was put in or taken away. */
function endsAWord({ steps }: Transaction): boolean {
  return steps.some((step) => {
    if (!(step instanceof ReplaceStep)) return true
    const { content, openStart, openEnd } = step.slice
    if (openStart > 0 || openEnd > 0 || content.childCount !== 1) return content.size > 0
    const text = content.firstChild?.text
    return text === undefined || /\s/.test(text)
  })
}
